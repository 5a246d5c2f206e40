package fr.parcours.score;

import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.RunResult;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a comparison keeps of one journey once its own page is written: figures, states and outcomes, but no finding, so that
 * a thousand journeys fit in memory.
 *
 * @param run name of the run's folder, where everything else is
 * @param started UTC time of the run, ISO 8601
 * @param tool what looked and judged
 * @param page address of the journey's own page, from the run's folder
 * @param journey what it gave, without its findings
 * @param drawn its figures, without the mends that nobody would print
 * @param failed for each check that failed, on how many distinct things
 * @param doubts how many findings a person must look at
 */
public record Brief(
        String run,
        String started,
        RunResult.Tool tool,
        String page,
        JourneyResult journey,
        DrawnJourney drawn,
        Map<String, Integer> failed,
        int doubts) {
    /** More mends than any report prints. */
    private static final int MOST_MENDS = 25;

    public Brief {
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
    }

    /** Shortens what one journey of {@code run} gave. */
    public static Brief of(RunResult run, String page, JourneyResult journey, DrawnJourney drawn) {
        Map<String, Integer> failed = new TreeMap<>();
        Set<String> told = new HashSet<>();
        findings(journey)
                .map(Judged::finding)
                .filter(one -> one.verdict() == Verdict.FAILED)
                .filter(one -> fresh(one, told))
                .forEach(one -> failed.merge(one.about().id(), 1, Integer::sum));
        int doubts = (int) findings(journey)
                .filter(one -> one.finding().verdict() == Verdict.CANNOT_TELL)
                .count();
        List<DrawnMend> mends = drawn.worthMost(MOST_MENDS);
        return new Brief(
                run.id(),
                run.started(),
                run.tool(),
                page,
                journey.withoutFindings(),
                new DrawnJourney(drawn.id(), drawn.figures(), drawn.letter(), mends),
                failed,
                doubts);
    }

    /** What a template repeats counts once; what is about no component counts each time. */
    private static boolean fresh(Finding finding, Set<String> told) {
        String component = finding.place().map(Where::component).orElse("");
        return component.isEmpty() || told.add(finding.about().id() + " " + component);
    }

    private static Stream<Judged> findings(JourneyResult journey) {
        return Stream.concat(
                journey.screens().stream().flatMap(screen -> screen.findings().stream()), journey.findings().stream());
    }

    /** How many distinct barriers were established. */
    public int barriers() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the procedure itself was seen, to its end or to its stop. */
    public boolean evaluated() {
        return journey.whole() && drawn.measured();
    }
}
