package fr.parcours.reports;

import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** {@code index.html}: the page people read; it opens offline, runs no script, and asks nothing of anybody. */
final class HtmlReport implements ReportFormat {
    private final Explanations explanations;
    private final String up;
    private final @Nullable Beside beside;

    /**
     * @param up the way from the page to the run's folder: empty, or {@code ../} for one page among others
     * @param beside the other pages of its only journey; null when there are none
     */
    HtmlReport(Explanations explanations, String up, @Nullable Beside beside) {
        this.explanations = explanations;
        this.up = up;
        this.beside = beside;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        Sheet sheet = new Sheet(new Template(words), words, explanations, new Marks(), up);
        Element content = sheet.part("content").element();
        if (run.journeys().size() > 1) {
            content.appendChild(
                    new Overview(sheet).section(briefs(run, score), false).element());
        }
        for (int at = 0; at < run.journeys().size(); at++) {
            content.appendChild(journey(run.journeys().get(at), score.journeys().get(at), at + 1, sheet, beside));
        }
        page(run, run.journeys().stream().map(JourneyResult::title).toList(), sheet, content, out);
    }

    private static List<Brief> briefs(RunResult run, Score score) {
        List<Brief> briefs = new ArrayList<>();
        for (int at = 0; at < run.journeys().size(); at++) {
            String place = "#journey-" + (at + 1);
            briefs.add(Brief.of(
                    run, place, run.journeys().get(at), score.journeys().get(at)));
        }
        return briefs;
    }

    /** Writes one whole page around {@code content}, which speaks of journeys with these {@code titles}. */
    static void page(RunResult run, List<String> titles, Sheet sheet, Element content, OutputStream out)
            throws IOException {
        Words words = sheet.words();
        String subject = titles.isEmpty() ? run.id() : titles.get(0) + (titles.size() > 1 ? "…" : "");
        String question = words.count("title", titles.size());
        sheet.write(
                words.say("document", question, Plain.name(subject)),
                top(run, titles.size(), sheet),
                content,
                bottom(run, sheet),
                out);
    }

    private static Element top(RunResult run, int journeys, Sheet sheet) {
        Words words = sheet.words();
        Part top = sheet.part("top")
                .text("title", words.count("title", journeys))
                .say("when", "when", words.moment(run.started()), words.paris(run.started()));
        return sheet.up().isEmpty()
                ? top.drop("back").element()
                : top.attribute("overview", "href", sheet.up() + "index.html").element();
    }

    private static Element journey(
            JourneyResult journey, DrawnJourney drawn, int number, Sheet sheet, @Nullable Beside beside) {
        String id = "journey-" + number;
        Part part = opened(sheet.part("journey"), id, journey, sheet);
        if (unseen(journey)) {
            part.drop("conditions");
        } else {
            part.add("conditions", new Conditions(sheet, journey).section());
        }
        mends(part, journey, drawn, sheet);
        if (journey.screens().isEmpty() && journey.findings().isEmpty()) {
            part.drop("barriers");
        } else {
            part.add("barriers", new Screens(sheet, journey).section());
        }
        Review review = new Review(sheet, journey);
        if (review.count() == 0) {
            part.drop("review");
        } else {
            part.add("review", review.section());
        }
        if (journey.reviewed().isEmpty()) {
            part.drop("answers");
        } else {
            part.add("answers", review.answers());
        }
        if (beside == null) {
            part.drop("grid").drop("short");
        } else {
            part.attribute("grid-link", "href", beside.grid()).attribute("short-link", "href", beside.shortened());
        }
        Figuring figuring = new Figuring(sheet, journey, drawn);
        if (figuring.measures()) {
            part.add("measures", figuring.measured());
        } else {
            part.drop("measures");
        }
        return part.add("index", figuring.index())
                .add("annex", figuring.annex())
                .element();
    }

    /** Fills what opens a part about one journey: whose it is, and who gets to the end. */
    static Part opened(Part part, String id, JourneyResult journey, Sheet sheet) {
        Words words = sheet.words();
        Part opening = sheet.part("opening")
                .attribute("title", "id", id + "-title")
                .text("title", Plain.name(journey.title()))
                .say("site", "site", Plain.name(journey.site().name()), operator(journey, words))
                .text("headline", Headline.of(journey, words))
                .textOrDrop("reference", reference(journey, words));
        if (journey.bench()) {
            opening.say("bench", played(journey) ? "bench" : "bench.own");
        } else {
            opening.drop("bench");
        }
        return part.attribute("section", "id", id)
                .attribute("section", "aria-labelledby", id + "-title")
                .add("opening", opening);
    }

    /** Whether nobody walked it. */
    static boolean unseen(JourneyResult journey) {
        return journey.outcome() == JourneyResult.Outcome.NOT_EVALUATED
                && Headline.observed(journey).isEmpty();
    }

    /** Fills what to mend first, or takes it away. */
    static void mends(Part part, JourneyResult journey, DrawnJourney drawn, Sheet sheet) {
        if (drawn.worthMost(Mends.SHOWN).isEmpty()) {
            part.drop("mends");
        } else {
            part.add("mends", new Mends(sheet).section(journey, drawn));
        }
    }

    static String operator(JourneyResult journey, Words words) {
        String key = "operator." + journey.site().operator();
        String told = words.keys().contains(key)
                ? words.say(key)
                : Plain.name(journey.site().operator());
        return played(journey) ? words.say("operator.played", told) : told;
    }

    /** Whether the site is one of those made up for the demonstration. */
    static boolean played(JourneyResult journey) {
        return journey.bench() && journey.site().start().startsWith("demo:");
    }

    private static String reference(JourneyResult journey, Words words) {
        String screens = words.count("screens", journey.screens().size());
        return switch (journey.outcome()) {
            case COMPLETED -> words.say("reference.completed", screens);
            case STOPPED -> words.say("reference.stopped", screens);
            case BROKEN -> words.say("reference.broken", screens);
            case NOT_EVALUATED -> "";
        };
    }

    static Element bottom(RunResult run, Sheet sheet) {
        RunResult.Tool tool = run.tool();
        Part bottom = sheet.part("bottom")
                .say("versions", "method.versions", tool.version(), tool.axe(), tool.browser(), tool.rules(), run.id());
        if (run.problems().isEmpty()) {
            return bottom.drop("problems").element();
        }
        run.problems().forEach(problem -> bottom.add("problems", sheet.paragraph(problem)));
        return bottom.element();
    }
}
