package fr.parcours.reports;

import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Questions;
import fr.parcours.result.RunResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import org.jsoup.nodes.Element;

/** One journey on a few sheets of paper, for a meeting: who gets to the end, what to mend first, each kind of barrier on a line. */
final class ShortPage implements ReportFormat {
    private final Explanations explanations;
    private final String report;

    /** @param report the way from the page to the whole report */
    ShortPage(Explanations explanations, String report) {
        this.explanations = explanations.plain();
        this.report = report;
    }

    @Override
    public String name() {
        return "short";
    }

    @Override
    public String extension() {
        return "html";
    }

    /** Writes the only journey of {@code run}. */
    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        Sheet sheet = new Sheet(new Template(words), words, explanations, new Marks(), "../");
        JourneyResult journey = run.journeys().get(0);
        Element top = sheet.part("short-top")
                .attribute("back", "href", report)
                .say("when", "when", words.moment(run.started()), words.paris(run.started()))
                .element();
        Element content = sheet.part("content").element();
        content.appendChild(journey(journey, score.journeys().get(0), sheet).element());
        RunResult.Tool tool = run.tool();
        Element bottom = sheet.part("short-bottom")
                .say("versions", "method.versions", tool.version(), tool.axe(), tool.browser(), tool.rules(), run.id())
                .element();
        sheet.write(words.say("short.document", Plain.name(journey.title())), top, content, bottom, out);
    }

    private static Part journey(JourneyResult journey, DrawnJourney drawn, Sheet sheet) {
        Part part = HtmlReport.opened(sheet.part("short"), "journey", journey, sheet);
        if (HtmlReport.unseen(journey)) {
            part.drop("conditions");
        } else {
            part.add("conditions", new Conditions(sheet, journey).shortened());
        }
        HtmlReport.mends(part, journey, drawn, sheet);
        part.add("barriers", new ShortList(sheet, journey).section());
        int doubts = Questions.of(journey).size();
        part.textOrDrop("review", doubts == 0 ? "" : sheet.words().count("short.review", doubts));
        return part.text(
                "index",
                drawn.measured()
                        ? Figuring.sentence("index.sentence", drawn, sheet.words())
                        : Figuring.none(drawn, sheet.words()));
    }
}
