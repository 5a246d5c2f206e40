package fr.parcours.reports;

import fr.parcours.report.BriefFormat;
import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import java.util.List;

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
        return new HtmlReport(explanations, "");
    }

    /** One journey's page in the folder {@code journeys/} of a run of several. */
    public static ReportFormat page(Explanations explanations) {
        return new HtmlReport(explanations, "../");
    }

    /** {@code index.html} of a run of several journeys. */
    public static BriefFormat index(Explanations explanations) {
        return new IndexPage(explanations);
    }

    /** The few lines of text of a run of several journeys. */
    public static BriefFormat lines(Explanations explanations) {
        return new Summary(explanations);
    }

    /** A few lines of text for the standard output. */
    public static ReportFormat summary(Explanations explanations) {
        return new Summary(explanations);
    }
}
