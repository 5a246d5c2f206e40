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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** {@code index.html}: the page people read; it opens offline, runs no script, and asks nothing of anybody. */
final class HtmlReport implements ReportFormat {
    private final Explanations explanations;
    private final String up;
    private final @Nullable String grid;

    /**
     * @param up the way from the page to the run's folder: empty, or {@code ../} for one page among others
     * @param grid the way from the page to the auditor's grid of its journey; null when there is none
     */
    HtmlReport(Explanations explanations, String up, @Nullable String grid) {
        this.explanations = explanations;
        this.up = up;
        this.grid = grid;
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
            content.appendChild(journey(run.journeys().get(at), score.journeys().get(at), at + 1, sheet, grid));
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
        Element top = top(run, titles.size(), sheet);
        Element bottom = bottom(run, sheet);
        words(List.of(top, content, bottom), content, sheet);
        Document page = sheet.template().page();
        page.body().empty().appendChild(top).appendChild(content).appendChild(bottom);
        head(page, run, titles, sheet);
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }

    /** Ends the page's content with the words of the trade that all of it used. */
    static void words(List<Element> all, Element content, Sheet sheet) {
        new Glossary(sheet.words())
                .over(all)
                .ifPresent(list -> content.appendChild(
                        sheet.part("words").add("list", list).element()));
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
            JourneyResult journey, DrawnJourney drawn, int number, Sheet sheet, @Nullable String grid) {
        Words words = sheet.words();
        String id = "journey-" + number;
        Part part = sheet.part("journey")
                .attribute("section", "id", id)
                .attribute("section", "aria-labelledby", id + "-title")
                .attribute("title", "id", id + "-title")
                .text("title", Plain.name(journey.title()))
                .say("site", "site", Plain.name(journey.site().name()), operator(journey, words))
                .text("headline", Headline.of(journey, words))
                .textOrDrop("reference", reference(journey, words));
        if (!journey.bench()) {
            part.drop("bench");
        } else {
            part.say("bench", played(journey) ? "bench" : "bench.own");
        }
        if (journey.outcome() == JourneyResult.Outcome.NOT_EVALUATED
                && Headline.observed(journey).isEmpty()) {
            part.drop("conditions");
        } else {
            part.add("conditions", new Conditions(sheet, journey).section());
        }
        if (drawn.worthMost(Mends.SHOWN).isEmpty()) {
            part.drop("mends");
        } else {
            part.add("mends", new Mends(sheet).section(journey, drawn));
        }
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
        if (grid == null) {
            part.drop("grid");
        } else {
            part.attribute("grid-link", "href", grid);
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

    private static void head(Document page, RunResult run, List<String> titles, Sheet sheet) {
        Words words = sheet.words();
        String subject = titles.isEmpty() ? run.id() : titles.get(0) + (titles.size() > 1 ? "…" : "");
        String question = words.count("title", titles.size());
        page.title(Plain.sentence(words.say("document", question, Plain.name(subject))));
        page.select("html").attr("lang", words.language());
        String style = Template.resource("report.css") + sheet.marks().rules();
        Sealed.with(page, style);
    }
}
