package fr.parcours.report;

import fr.parcours.score.Brief;
import fr.parcours.score.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Journeys of one run or of many, brought together to be compared in one report.
 *
 * @param title of the report, as its author wrote it
 * @param briefs in the order of the runs, then of each run
 * @param groups what sites are grouped by, in order
 * @param frame how the sites were chosen; null when nobody tells, and then nothing is said of any other site
 * @param replies what private operators answered, one at least for each of them; null to replace their names by letters
 * @param ways for each run that can be reached from the report's folder, the relative way to the run's folder, ending
 *     with a slash
 * @param problems what could not be read or done, a sentence each
 */
public record Assembly(
        String title,
        List<Brief> briefs,
        List<Group.By> groups,
        @Nullable Frame frame,
        @Nullable List<Reply> replies,
        Map<String, String> ways,
        List<String> problems) {
    /** Who runs the site for the public: these are named, and all others are letters as long as they were not asked. */
    public static final List<String> PUBLIC = List.of("state", "local-authority");

    public Assembly {
        briefs = List.copyOf(briefs);
        groups = List.copyOf(groups);
        replies = replies == null ? null : List.copyOf(replies);
        ways = Map.copyOf(ways);
        problems = List.copyOf(problems);
    }

    /** Journeys of runs that lie beside the report, private operators as letters, grouped by operator. */
    public static Assembly of(String title, List<Brief> briefs, Map<String, String> ways) {
        return new Assembly(title, briefs, List.of(Group.By.OPERATOR), null, null, ways, List.of());
    }

    /** The same with a sampling frame. */
    public Assembly drawnFrom(Frame sample) {
        return new Assembly(title, briefs, groups, sample, replies, ways, problems);
    }

    /** Whether the name of who runs this site is kept from the reader. */
    public boolean hides(Brief brief) {
        return replies == null && !PUBLIC.contains(brief.journey().site().operator());
    }

    /** What the operator of this site answered, or that it did not. */
    public Optional<Reply> replyOf(Brief brief) {
        return replies == null
                ? Optional.empty()
                : replies.stream().filter(one -> one.speaksOf(brief.journey())).findFirst();
    }

    /** Names of the private operators whose names would be printed though nobody asked them. */
    public List<String> unasked() {
        return replies == null
                ? List.of()
                : briefs.stream()
                        .filter(one -> !PUBLIC.contains(one.journey().site().operator()))
                        .filter(one -> replyOf(one).isEmpty())
                        .map(one -> one.journey().site().name())
                        .distinct()
                        .toList();
    }
}
