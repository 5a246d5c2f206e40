package fr.parcours.cli;

import fr.parcours.check.Suppressions;
import fr.parcours.checks.Checks;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.run.Judging;
import fr.parcours.score.Score;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a run's folder to its reports: reads the evidence, judges it, scores it, writes it down, and tells the exit code. */
final class Gathering {
    private final Path folder;
    private final @Nullable Double failUnder;
    private final boolean gate;

    Gathering(Path folder, @Nullable Double failUnder, boolean gate) {
        this.folder = folder;
        this.failUnder = failUnder;
        this.gate = gate;
    }

    /** After a walk: what the run knows beside its evidence is written down too, so that it can be judged again. */
    Exit gather(String browser, List<String> problems, boolean cancelled) {
        String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        RunFacts facts = new RunFacts(started, browser, problems, cancelled, gate);
        facts.write(folder);
        return report(facts);
    }

    /** Again, from the folder alone. */
    Exit judge() {
        return report(RunFacts.read(folder));
    }

    private Exit report(RunFacts facts) {
        List<String> problems = new ArrayList<>(facts.problems());
        Suppressions suppressions = SetAside.of(folder);
        LocalDate day = SetAside.day(facts.started());
        Judging judging = new Judging(Checks.all(), suppressions, day);
        List<JourneyResult> journeys = new ArrayList<>();
        String axe = "";
        for (Path one : Archive.journeys(folder)) {
            try {
                Trail trail = Archive.read(one);
                axe = axe.isEmpty() ? axe(trail) : axe;
                journeys.add(judging.judge(trail));
            } catch (IllegalArgumentException | UncheckedIOException other) {
                problems.add(one.getFileName() + ": " + other.getMessage());
            }
        }
        RunResult.Tool tool = new RunResult.Tool(Version.number(), axe, facts.browser(), Rules.hash());
        RunResult result = new RunResult(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                tool,
                facts.started(),
                journeys,
                problems);
        Set<Suppressions.Suppression> used = new HashSet<>();
        journeys.forEach(journey -> used.addAll(SetAside.used(journey)));
        SetAside.tell(suppressions, used, day);
        Score score = Score.of(result);
        boolean written = write(result, score);
        return Verdicts.of(result, score, failUnder, facts.gate(), facts.cancelled() || !written);
    }

    private static String axe(Trail trail) {
        for (Snapshot snapshot : trail.snapshots()) {
            if (snapshot.find(AxeResults.class).isPresent()) {
                return snapshot.the(AxeResults.class).version();
            }
        }
        return "";
    }

    private boolean write(RunResult result, Score score) {
        Explanations explanations = new Explaining();
        try {
            // on the terminal first: a full disk must not silence what was found
            Reports.summary(explanations).write(result, score, Voice.language(), System.out);
            System.out.flush();
            write(Reports.json(), "result.json", result, score);
            write(Reports.html(explanations), "index.html", result, score);
            System.err.println(Voice.say("Rapport : ", "Report: ") + folder.resolve("index.html"));
            return true;
        } catch (IOException full) {
            System.err.println(Voice.say(
                    "Le rapport n’a pas pu être écrit en entier : " + full.getMessage(),
                    "The report could not be written whole: " + full.getMessage()));
            return false;
        }
    }

    private void write(ReportFormat format, String name, RunResult result, Score score) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            format.write(result, score, Voice.language(), out);
        }
    }
}
