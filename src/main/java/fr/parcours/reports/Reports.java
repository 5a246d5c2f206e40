package fr.parcours.reports;

import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.nio.file.Path;
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

    /** {@code result.json}: everything, for tools. */
    public static ReportFormat json() {
        return new JsonReport();
    }

    /** {@code index.html}: for people, opens offline beside its {@code pictures/}. */
    public static ReportFormat html(Explanations explanations) {
        return new HtmlReport(explanations);
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
}
