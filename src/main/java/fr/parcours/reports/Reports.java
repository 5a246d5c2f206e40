package fr.parcours.reports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.report.AssemblyFormat;
import fr.parcours.report.BriefFormat;
import fr.parcours.report.Explanations;
import fr.parcours.report.GridFormat;
import fr.parcours.report.Reply;
import fr.parcours.report.ReportFormat;
import fr.parcours.reports.parliament.Assemblies;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Baseline;
import fr.parcours.score.Gate;
import fr.parcours.score.KnownJourney;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The catalogue of report formats. */
public final class Reports {
    private Reports() {}

    /** Every format, in the order in which they are written. */
    public static List<ReportFormat> all(Explanations explanations) {
        return List.of(json(), html(explanations), summary(explanations));
    }

    /** The formats that other tools read, which are written when somebody asks; {@code gate} is what was decided. */
    public static List<ReportFormat> forTools(Explanations explanations, Gate gate) {
        return List.of(
                new JUnitReport(explanations, gate),
                new SarifReport(explanations, gate),
                new MarkdownReport(explanations, gate));
    }

    /** What those are called. */
    public static List<String> forTools() {
        Explanations none = id -> {
            throw new IllegalStateException("nothing is written");
        };
        return forTools(none, Gate.none()).stream().map(ReportFormat::name).toList();
    }

    /** {@code result.json}: everything, for tools. */
    public static ReportFormat json() {
        return new JsonReport();
    }

    /** {@code index.html}: for people, opens offline beside its {@code pictures/}. */
    public static ReportFormat html(Explanations explanations) {
        return new HtmlReport(explanations, "", null);
    }

    /** The same, that leads to the other pages of its only journey. */
    public static ReportFormat html(Explanations explanations, Beside beside) {
        return new HtmlReport(explanations, "", beside);
    }

    /** One journey's page in the folder {@code journeys/} of a run of several, that leads to its other pages. */
    public static ReportFormat page(Explanations explanations, Beside beside) {
        return new HtmlReport(explanations, "../", beside.fromFolder());
    }

    /** One journey on two or three sheets of paper, in a folder of the run's; {@code report} is the way to its report. */
    public static ReportFormat shortened(Explanations explanations, String report) {
        return new ShortPage(explanations, report);
    }

    /** An auditor's grid, as a page, as a table and for tools. */
    public static List<GridFormat> grids(Explanations explanations) {
        return List.of(new GridPage(explanations), new GridTable(), new GridFile());
    }

    /** {@code index.html} of a run of several journeys. */
    public static BriefFormat index(Explanations explanations) {
        return new IndexPage(explanations);
    }

    /** The few lines of text of a run of several journeys. */
    public static BriefFormat lines(Explanations explanations) {
        return new Summary(explanations);
    }

    /** A folder that brings many journeys together, of one run or of many: for people who compare. */
    public static AssemblyFormat parliament(Explanations explanations) {
        return Assemblies.parliament(explanations);
    }

    /** Only the letters to the vendors whose software several towns share, into {@code lettres/}. */
    public static AssemblyFormat letters(Explanations explanations) {
        return Assemblies.letters(explanations);
    }

    /** What an operator is sent before it is named; {@code folder} is the run's. */
    public static Notices notices(Explanations explanations, Path folder, LocalDate deadline) {
        return new Notices(explanations, folder, deadline);
    }

    /** Reads what operators answered, from YAML or CSV; {@link UnreadableResult} when it cannot be. */
    public static List<Reply> replies(Path file) {
        return Assemblies.replies(file);
    }

    /** A few lines of text for the standard output. */
    public static ReportFormat summary(Explanations explanations) {
        return new Summary(explanations);
    }

    /**
     * Reads a {@code result.json} back, one journey at a time, so that the memory is that of one journey.
     *
     * @param each is given every journey, in the order of the file, with all that the file holds; the figures are drawn
     *     anew with {@link fr.parcours.score.Score#of}
     * @return the run, without its journeys
     * @throws UnreadableResult in one sentence, when it is no whole result of the format that we write; journeys before the
     *     place where a file was cut were handed out already
     */
    public static RunResult read(Path resultJson, Consumer<JourneyResult> each) {
        return new ResultReader(resultJson).read(each);
    }

    /** Reads a {@code result.json} back whole; {@link UnreadableResult} as above. */
    public static RunResult read(Path resultJson) {
        List<JourneyResult> journeys = new ArrayList<>();
        RunResult run = read(resultJson, journeys::add);
        return new RunResult(run.id(), run.tool(), run.started(), journeys, run.problems());
    }

    /**
     * What a run is compared with: a {@code result.json}, or a compact baseline that {@link #write(Baseline, OutputStream)}
     * wrote. {@link UnreadableResult} as above.
     */
    public static Baseline baseline(Path file) {
        if (!Json.open(file, parser -> Json.has(parser, "baseline", "format"))) {
            List<KnownJourney> journeys = new ArrayList<>();
            RunResult run = read(file, journey -> journeys.add(Baseline.known(journey)));
            return Baseline.of(run, journeys);
        }
        BaselineFile read = Json.open(file, parser -> {
            JsonNode root = Json.MAPPER.readTree(parser);
            Json.holdFormat(file, root.path("baseline").asInt(), BaselineFile.FORMAT);
            return Json.MAPPER.treeToValue(root, BaselineFile.class);
        });
        return Json.rebuilt(file, read::rebuilt);
    }

    /** Writes a compact baseline to {@code out} and leaves it open: the same baseline gives the same bytes. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        BaselineFile.of(baseline).write(out);
    }
}
