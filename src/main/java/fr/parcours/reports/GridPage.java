package fr.parcours.reports;

import fr.parcours.criteria.Referential.Line;
import fr.parcours.report.Explanations;
import fr.parcours.report.GridFormat;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Place;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.AuditGrid.Seen;
import fr.parcours.result.AuditGrid.State;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The auditor's grid as a page: topic by topic, what was found, what is nowhere, and what a person must look at. */
final class GridPage implements GridFormat {
    /** Beyond, the others are folded. */
    private static final int SHOWN = 5;
    /** So many places, and the table holds the rest; never cut for one or two more. */
    private static final int PLACES = 12;

    private static final int FEW_MORE = 2;

    private final Explanations explanations;

    GridPage(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(RunResult header, AuditGrid grid, String back, String language, OutputStream out)
            throws IOException {
        Words words = Words.in(language);
        Sheet sheet = new Sheet(new Template(words), words, explanations, new Marks(), "../");
        Element top = sheet.part("grid-top")
                .attribute("back", "href", back)
                .say("title", "grid.title", grid.version())
                .say("when", "when", words.moment(header.started()), words.paris(header.started()))
                .element();
        Element content = sheet.part("content").element();
        content.appendChild(grid(grid, sheet).element());
        Element bottom = HtmlReport.bottom(header, sheet);
        sheet.write(words.say("grid.document", grid.version(), Plain.name(grid.title())), top, content, bottom, out);
    }

    private static Part grid(AuditGrid grid, Sheet sheet) {
        Words words = sheet.words();
        Part part = sheet.part("grid").say("site", "grid.site", Plain.name(grid.title()), Plain.name(grid.site()));
        for (State state : State.values()) {
            part.add("counts", sheet.item(words.count("grid.count." + GridFile.word(state), (int) grid.count(state))));
        }
        String searched = words.count("grid.searched", grid.screens());
        part.text(
                "searched", grid.unseen() == 0 ? searched : searched + " " + words.count("grid.unseen", grid.unseen()));
        if (grid.outside().isEmpty()) {
            part.drop("outside");
        } else {
            Part outside = sheet.part("grid-outside");
            grid.outside()
                    .forEach(page -> outside.add(
                            "list",
                            sheet.item(
                                    page.why() != null
                                            ? words.say("grid.page.unseen", words.of(page.why()))
                                            : words.say(
                                                    "grid.page", page.screen(), Plain.name(page.name()), page.url()))));
            part.add("outside", outside);
        }
        Map<String, Part> topics = new LinkedHashMap<>();
        for (Row row : grid.lines()) {
            Line line = row.criterion();
            topics.computeIfAbsent(line.topicFr(), unused -> topic(line, grid, sheet))
                    .add("rows", row(row, sheet));
        }
        topics.values().forEach(topic -> part.add("topics", topic));
        return part;
    }

    private static Part topic(Line first, AuditGrid grid, Sheet sheet) {
        Words words = sheet.words();
        String name = words.of(first.topicFr(), first.topicEn());
        List<String> numbers = grid.lines().stream()
                .map(Row::criterion)
                .filter(one -> one.topicFr().equals(first.topicFr()))
                .map(Line::number)
                .toList();
        return sheet.part("grid-topic")
                .say("title", "grid.topic", first.number().replaceAll("\\..*", ""), name)
                .say(
                        "caption",
                        numbers.size() == 2 ? "grid.caption.two" : "grid.caption",
                        name,
                        numbers.get(0),
                        numbers.get(numbers.size() - 1));
    }

    private static Part row(Row row, Sheet sheet) {
        Words words = sheet.words();
        Line line = row.criterion();
        Part part = sheet.part("grid-row")
                .attribute("official", "href", line.officialUrl())
                .text("official", line.number())
                .text("label", words.of(line.fr(), line.en()))
                .say("state", "grid.state." + GridFile.word(row.state()));
        facts(part, "failed", row.failed(), sheet);
        if (row.state() == State.PROPOSED_NOT_APPLICABLE) {
            return part.text("nothing", searched(line, words))
                    .drop("question")
                    .drop("doubts")
                    .drop("places")
                    .drop("passed");
        }
        part.drop("nothing")
                .say(
                        "question",
                        row.failed().isEmpty() ? "grid.question" : "grid.rest",
                        words.of(line.questionFr(), line.questionEn()));
        facts(part, "doubts", row.doubts(), sheet);
        if (row.places().isEmpty()) {
            part.drop("places");
        } else {
            part.add("places", places(row, sheet));
        }
        return part.textOrDrop(
                "passed",
                titles(row, sheet).isEmpty()
                        ? ""
                        : words.say("grid.passed", String.join(words.of("\u202f; ", "; "), titles(row, sheet))));
    }

    /** What was searched in vain, the sentence beginning with a capital letter. */
    static String searched(Line line, Words words) {
        String said = words.say(
                "grid.nothing", words.of(line.thing().fr(), line.thing().en()));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** What was looked for and not found; what was found here and there is told already. */
    private static List<String> titles(Row row, Sheet sheet) {
        Set<String> wrong =
                row.failed().stream().map(one -> one.finding().about().id()).collect(Collectors.toSet());
        return row.passed().stream()
                .filter(id -> !wrong.contains(id))
                .map(id ->
                        Words.lower(sheet.words().of(sheet.explanations().of(id).title())))
                .distinct()
                .toList();
    }

    private static void facts(Part part, String slot, List<Seen> all, Sheet sheet) {
        if (all.isEmpty()) {
            part.drop(slot);
            return;
        }
        int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
        all.subList(0, shown).forEach(one -> part.add(slot, sheet.item(fact(one, sheet.words()))));
        if (shown < all.size()) {
            Part more = sheet.part("more").text("title", sheet.words().count("barrier.more", all.size() - shown));
            all.subList(shown, all.size()).forEach(one -> more.add("facts", sheet.item(fact(one, sheet.words()))));
            part.add(slot, sheet.part("held").add("item", more));
        }
    }

    static String fact(Seen seen, Words words) {
        String sentence = words.of(seen.finding().sentence());
        return seen.screen() == 0 ? sentence : words.say("grid.failed", seen.screen(), sentence);
    }

    /** Where a person must look; what has no name is told by its kind and by what stands beside it. */
    static String place(Place place, Words words) {
        String called = Plain.name(place.called());
        if (called.startsWith("<") && called.endsWith(">")) {
            String key = "grid.nameless." + called.substring(1, called.length() - 1);
            called = words.say(words.keys().contains(key) ? key : "grid.nameless");
        }
        return words.say("grid.place", place.screen(), called)
                + (place.beside().isEmpty() ? "" : words.say("grid.beside", Plain.name(place.beside())));
    }

    private static Part places(Row row, Sheet sheet) {
        Words words = sheet.words();
        int kept = row.places().size();
        int shown = kept <= PLACES + FEW_MORE ? kept : PLACES;
        String title = row.hidden()
                ? words.say("grid.places.hidden", row.total())
                : shown < row.total()
                        ? words.say("grid.places.some", row.total(), shown)
                        : words.count("grid.places", row.total());
        Part part = sheet.part("grid-places").text("title", title);
        for (Place place : row.places().subList(0, shown)) {
            Part one = sheet.part("grid-place").text("place", place(place, words));
            part.add(
                    "list", place.selector().isEmpty() ? one.drop("selector") : one.text("selector", place.selector()));
        }
        return part;
    }
}
