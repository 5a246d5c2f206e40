package fr.parcours.cli;

import fr.parcours.reports.Reports;
import fr.parcours.reports.UnreadableResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import fr.parcours.score.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The runs that a person named, read back and shortened one journey at a time.
 *
 * @param briefs of all runs, in the order in which they were named
 * @param ways for each run, the relative way from the report's folder
 * @param problems runs that could not be read, a sentence each
 */
record Gathered(List<Brief> briefs, Map<String, String> ways, List<String> problems) {
    private static final RunResult NONE =
            new RunResult("", new RunResult.Tool("", "", "", ""), "", List.of(), List.of());

    /** Reads each run; one that cannot be read is told, and the rest goes on. */
    static Gathered from(List<String> runs, @Nullable Path out, Path to) {
        Gathered all = new Gathered(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        Set<Path> seen = new HashSet<>();
        for (String run : runs) {
            try {
                Path file = Runs.result(run, out);
                if (seen.add(file.toAbsolutePath().normalize())) {
                    all.read(file, to);
                }
            } catch (UnreadableResult unread) {
                all.problems.add(unread.sentence().in(Voice.language()));
            } catch (Refusal none) {
                all.problems.add(none.in(Voice.language()));
            }
        }
        return all;
    }

    private void read(Path file, Path to) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        List<Brief> read = new ArrayList<>();
        RunResult header = Reports.read(file, journey -> read.add(brief(journey)));
        String id = header.id();
        for (int twin = 2; taken(id); twin++) {
            id = header.id() + "~" + twin;
        }
        for (int at = 0; at < read.size(); at++) {
            Brief one = read.get(at);
            briefs.add(new Brief(
                    id,
                    header.started(),
                    header.tool(),
                    folder == null ? "" : page(folder, at + 1, one.journey().id(), read.size()),
                    one.journey(),
                    one.drawn(),
                    one.failed(),
                    one.doubts(),
                    one.said(),
                    one.stoppedBy()));
        }
        if (folder != null) {
            way(folder, to, id);
        }
    }

    private boolean taken(String id) {
        return briefs.stream().anyMatch(one -> one.run().equals(id));
    }

    private static Brief brief(JourneyResult journey) {
        RunResult one = new RunResult("", NONE.tool(), "", List.of(journey), List.of());
        return Brief.of(one, "", journey, Score.of(one).journeys().get(0));
    }

    /** The journey's own page, from the run's folder; empty when it is not there. */
    private static String page(Path folder, int number, String journey, int journeys) {
        String page =
                journeys == 1 ? "index.html" : String.format(Locale.ROOT, "journeys/%03d-%s.html", number, journey);
        return Files.isRegularFile(folder.resolve(page)) ? page : "";
    }

    private void way(Path folder, Path to, String id) {
        try {
            String way = to.toAbsolutePath()
                    .normalize()
                    .relativize(folder)
                    .toString()
                    .replace('\\', '/');
            ways.put(id, way.isEmpty() ? "" : escaped(way) + "/");
        } catch (IllegalArgumentException otherDisk) {
            ways.remove(id);
        }
    }

    private static String escaped(String way) {
        return way.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }
}
