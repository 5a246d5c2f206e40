package fr.parcours.cli;

import fr.parcours.checks.Checks;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.report.Explanations;
import fr.parcours.reports.Pieces;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.run.Judging;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Score;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * From a run's folder to its reports. Each journey is judged as soon as its evidence is whole, its page is written and all but
 * its figures is let go, so that a thousand journeys need no more memory than a few.
 */
final class Gathering {
    private final Path folder;
    private final RunFacts facts;
    private final boolean several;
    private final @Nullable Double failUnder;
    private final Judging judging = new Judging(Checks.all());
    private final Explanations explanations = new Explaining();
    private final String rules = Rules.hash();
    private final Map<Path, Judged> judged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private volatile String browser;
    private volatile String axe = "";

    /** What is kept of a journey: the whole of it only where it is the run's only one. */
    private record Judged(Brief brief, Path piece, @Nullable JourneyResult whole, Verdicts.Held held) {}

    /**
     * @param facts of the run as far as they are known
     * @param several whether each journey has a page of its own
     */
    Gathering(Path folder, RunFacts facts, boolean several, @Nullable Double failUnder) {
        this.folder = folder;
        this.facts = facts;
        this.browser = facts.browser();
        this.several = several;
        this.failUnder = failUnder;
    }

    /** The folder of a run that is over, to be judged again. */
    static Gathering again(Path folder, @Nullable Double failUnder) {
        return new Gathering(
                folder, RunFacts.read(folder), Archive.journeys(folder).size() > 1, failUnder);
    }

    /** The name and version of the browser, once one has started. */
    void seenBy(String version) {
        browser = version;
    }

    /** Judges one journey whose evidence is whole; may be called from several threads. */
    void journey(Path evidence) {
        try {
            Trail trail = Archive.read(evidence);
            if (axe.isEmpty()) {
                axe = axe(trail);
            }
            judged.put(evidence, keep(evidence, judging.judge(trail)));
        } catch (IllegalArgumentException | UncheckedIOException other) {
            problems.add(evidence.getFileName() + ": " + other.getMessage());
        } catch (IOException full) {
            problems.add(evidence.getFileName() + ": " + full.getMessage());
        }
    }

    private Judged keep(Path evidence, JourneyResult journey) throws IOException {
        RunResult one = run(List.of(journey), List.of());
        Score score = Score.of(one);
        DrawnJourney drawn = score.journeys().get(0);
        String name = String.valueOf(evidence.getFileName());
        Path piece = evidence.resolve("judged.json");
        Pieces.write(journey, drawn, piece);
        String page = several ? "journeys/" + name + ".html" : "index.html";
        if (several) {
            Files.createDirectories(folder.resolve("journeys"));
            try (OutputStream out = to(page)) {
                Reports.page(explanations).write(one, score, Voice.language(), out);
            }
        }
        return new Judged(
                Brief.of(one, page, journey, drawn),
                piece,
                several ? null : journey,
                Verdicts.held(journey, drawn, failUnder, facts.gate()));
    }

    /** After the last walk: judges what is left, writes what speaks of all, and tells the exit code. */
    Exit finish(List<String> told, boolean cancelled) {
        RunFacts last = new RunFacts(facts.started(), browser, told, cancelled, facts.gate());
        last.write(folder);
        return report(last);
    }

    /** Again, from the folder alone. */
    Exit judge() {
        return report(facts);
    }

    private Exit report(RunFacts last) {
        List<Path> all = Archive.journeys(folder);
        all.stream().filter(one -> !judged.containsKey(one)).forEach(this::journey);
        List<Judged> kept =
                all.stream().filter(judged::containsKey).map(judged::get).toList();
        List<String> cannot = new ArrayList<>(last.problems());
        cannot.addAll(problems);
        boolean written = write(kept, cannot);
        return Verdicts.of(
                kept.stream().map(Judged::brief).toList(),
                kept.stream().map(Judged::held).toList(),
                !cannot.isEmpty() || last.cancelled() || !written);
    }

    private RunResult run(List<JourneyResult> journeys, List<String> cannot) {
        return new RunResult(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                new RunResult.Tool(Version.number(), axe, browser, rules),
                facts.started(),
                journeys,
                cannot);
    }

    private static String axe(Trail trail) {
        for (Snapshot snapshot : trail.snapshots()) {
            if (snapshot.find(AxeResults.class).isPresent()) {
                return snapshot.the(AxeResults.class).version();
            }
        }
        return "";
    }

    private boolean write(List<Judged> kept, List<String> cannot) {
        List<Brief> briefs = kept.stream().map(Judged::brief).toList();
        RunResult header = run(List.of(), cannot);
        try {
            // on the terminal first: a full disk must not silence what was found
            Reports.lines(explanations).write(header, briefs, Voice.language(), System.out);
            System.out.flush();
            try (OutputStream out = to("result.json")) {
                Pieces.join(header, kept.stream().map(Judged::piece).toList(), out);
            }
            index(kept, briefs, header);
            for (Judged one : kept) {
                Files.deleteIfExists(one.piece());
            }
            System.err.println(Voice.say("Rapport : ", "Report: ") + folder.resolve("index.html"));
            return true;
        } catch (IOException full) {
            System.err.println(Voice.say(
                    "Le rapport n’a pas pu être écrit en entier : " + full.getMessage(),
                    "The report could not be written whole: " + full.getMessage()));
            return false;
        }
    }

    private void index(List<Judged> kept, List<Brief> briefs, RunResult header) throws IOException {
        JourneyResult only = kept.size() == 1 ? kept.get(0).whole() : null;
        try (OutputStream out = to("index.html")) {
            if (only == null) {
                Reports.index(explanations).write(header, briefs, Voice.language(), out);
            } else {
                RunResult one = run(List.of(only), header.problems());
                Reports.html(explanations).write(one, Score.of(one), Voice.language(), out);
            }
        }
    }

    private OutputStream to(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
