package fr.parcours.cli;

import fr.parcours.check.Reviews;
import fr.parcours.check.Suppressions;
import fr.parcours.checks.Checks;
import fr.parcours.criteria.Referential;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.report.Assembly;
import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.reports.Pieces;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.run.GridFilling;
import fr.parcours.run.Judging;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Gate;
import fr.parcours.score.Group;
import fr.parcours.score.Holding;
import fr.parcours.score.Score;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * From a run's folder to its reports. Each journey is judged as soon as its evidence is whole, its page is written and all but
 * its figures is let go, so that a thousand journeys need no more memory than a few.
 */
final class Gathering {
    private static final System.Logger LOG = System.getLogger(Gathering.class.getName());

    private final Path folder;
    private final RunFacts facts;
    private final boolean several;
    private final GateOptions options;
    private final GateOptions.@Nullable Compared compared;
    private final Suppressions suppressions;
    private final LocalDate day;
    private final Reviews reviews;
    private final Set<Reviews.Review> answered = ConcurrentHashMap.newKeySet();
    private final Judging judging;
    private final GridFilling filling = new GridFilling(Referential.current(), Checks.all());
    private final Set<Suppressions.Suppression> used = ConcurrentHashMap.newKeySet();
    private final Explanations explanations = new Explaining();
    private final Pages pages;
    private final String rules = Rules.hash();
    private final Map<Path, Judged> judged = new ConcurrentHashMap<>();
    /** Journeys that were taken in hand, whatever came of it: none is tried twice. */
    private final Set<Path> tried = ConcurrentHashMap.newKeySet();

    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private volatile String browser;
    private volatile String axe = "";
    private @Nullable Holding holding;

    /** What is kept of a journey: the whole of it only where it is the run's only one. */
    private record Judged(
            String name, Brief brief, Path piece, @Nullable JourneyResult whole) {}

    /**
     * @param facts of the run as far as they are known
     * @param several whether each journey has a page of its own
     * @param compared the run to compare with, null when there is none
     */
    Gathering(
            Path folder,
            RunFacts facts,
            boolean several,
            GateOptions options,
            GateOptions.@Nullable Compared compared) {
        this.folder = folder;
        this.facts = facts;
        this.browser = facts.browser();
        this.several = several;
        this.pages = new Pages(folder, several, explanations);
        this.options = options;
        this.compared = compared;
        this.suppressions = SetAside.of(folder);
        this.day = SetAside.day(facts.started());
        this.reviews = Answered.of(folder);
        this.judging = new Judging(Checks.all(), suppressions, day, reviews);
    }

    /** The folder of a run that is over, to be judged again. */
    static Gathering again(Path folder, GateOptions options, GateOptions.@Nullable Compared compared) {
        boolean several = Archive.journeys(folder).size() > 1;
        return new Gathering(folder, RunFacts.read(folder), several, options, compared);
    }

    /** The name and version of the browser, once one has started. */
    void seenBy(String version) {
        browser = version;
    }

    /** Judges one journey whose evidence is whole; may be called from several threads. What one suffers never touches another. */
    void journey(Path evidence) {
        tried.add(evidence);
        try {
            Trail trail = Archive.read(evidence);
            if (axe.isEmpty()) {
                axe = axe(trail);
            }
            judged.put(evidence, keep(evidence, trail, judging.judge(trail)));
        } catch (IllegalArgumentException | UncheckedIOException other) {
            problems.add(evidence.getFileName() + ": " + other.getMessage());
        } catch (IOException full) {
            problems.add(evidence.getFileName() + ": " + full.getMessage());
        } catch (RuntimeException ours) {
            LOG.log(System.Logger.Level.DEBUG, "a journey could not be judged", ours);
            problems.add(evidence.getFileName() + ": " + ours);
        } catch (StackOverflowError | OutOfMemoryError heavy) {
            problems.add(evidence.getFileName() + ": a page too big for this tool (" + heavy + ")");
        }
    }

    private Judged keep(Path evidence, Trail trail, JourneyResult journey) throws IOException {
        used.addAll(SetAside.used(journey));
        Answered.used(journey).forEach(answered::add);
        RunResult one = run(List.of(journey), List.of());
        Score score = Score.of(one);
        DrawnJourney drawn = score.journeys().get(0);
        String name = String.valueOf(evidence.getFileName());
        Path piece = evidence.resolve("judged.json");
        Pieces.write(journey, drawn, piece);
        pages.write(name, one, score, filling.of(trail, journey));
        holding().hold(journey, drawn);
        return new Judged(name, Brief.of(one, pages.report(name), journey, drawn), piece, several ? null : journey);
    }

    /** The gate; an older run is judged again at most once, when the first journey of this one is at hand. */
    private synchronized Holding holding() {
        Holding known = holding;
        if (known == null) {
            RunResult run = run(List.of(), List.of());
            known = new Holding(
                    run.tool(),
                    new Gate.Asked(facts.gate(), options.failUnder, options.failCoverage, Rejudging.of(compared, run)));
            holding = known;
        }
        return known;
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
        all.stream().filter(one -> !tried.contains(one)).forEach(this::journey);
        List<Judged> kept =
                all.stream().filter(judged::containsKey).map(judged::get).toList();
        List<String> cannot = new ArrayList<>(last.problems());
        cannot.addAll(problems);
        SetAside.tell(suppressions, used, day);
        Answered.tell(reviews, answered);
        List<Brief> briefs = kept.stream().map(Judged::brief).toList();
        RunResult header = run(List.of(), cannot);
        Gate gate =
                holding().gate(briefs.stream().map(one -> one.journey().id()).toList());
        boolean written = write(kept, briefs, header, gate);
        return Verdicts.of(briefs, gate, !cannot.isEmpty() || last.cancelled() || !written);
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

    private boolean write(List<Judged> kept, List<Brief> briefs, RunResult header, Gate gate) {
        try {
            // on the terminal first: a full disk must not silence what was found
            Reports.lines(explanations).write(header, briefs, Voice.language(), System.out);
            System.out.flush();
            try (OutputStream out = to("result.json")) {
                Pieces.join(header, kept.stream().map(Judged::piece).toList(), out);
            }
            index(kept, briefs, header);
            forTools(gate);
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
                compared(briefs, header);
            } else {
                RunResult one = run(List.of(only), header.problems());
                Reports.html(explanations, Pages.beside(kept.get(0).name()))
                        .write(one, Score.of(one), Voice.language(), out);
            }
        }
    }

    /** A fence: should the comparing report fail, all the rest is there already and stays. */
    private void compared(List<Brief> briefs, RunResult header) throws IOException {
        try {
            compare(briefs, header);
        } catch (RuntimeException ours) {
            LOG.log(System.Logger.Level.DEBUG, "the comparing report could not be written", ours);
            System.err.println(Voice.say(
                    "Le rapport qui compare n’a pas pu être écrit : " + ours,
                    "The report that compares could not be written: " + ours));
        }
    }

    /** The report that compares, for whoever reads many procedures at once. */
    private void compare(List<Brief> briefs, RunResult header) throws IOException {
        CampaignFacts campaign = CampaignFacts.read(folder)
                .orElseGet(() -> new CampaignFacts(
                        Voice.say("Comparaison de démarches en ligne", "Comparison of online procedures"),
                        List.of(Group.By.OPERATOR),
                        null));
        Assembly assembly = new Assembly(
                campaign.title(),
                briefs,
                campaign.groups(),
                campaign.frame(),
                null,
                Map.of(header.id(), "../"),
                header.problems());
        Reports.parliament(explanations).write(assembly, Voice.language(), folder.resolve("report"));
    }

    /** Formats of other tools hold everything at once: only for these is the whole run read back. */
    private void forTools(Gate gate) throws IOException {
        if (options.formats.isEmpty()) {
            return;
        }
        RunResult whole = Reports.read(folder.resolve("result.json"));
        Score score = Score.of(whole);
        for (ReportFormat format : Reports.forTools(explanations, gate)) {
            if (options.formats.contains(format.name())) {
                try (OutputStream out = to("result." + format.extension())) {
                    format.write(whole, score, Voice.language(), out);
                }
            }
        }
    }

    private OutputStream to(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
