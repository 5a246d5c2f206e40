package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table that only places things on the screen says that it is none, and bears nothing of a real one. See {@code LayoutTable.md}. */
final class LayoutTable implements Check {
    private static final About ABOUT =
            About.screen("layout-table", Set.of(Dom.class)).severity(0.5).criteria(rgaa("5.3.1"));
    private static final About HEADED = ABOUT.criteria(rgaa("5.8.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(LayoutTable.class);
    private static final String BLOCKS =
            "table, form, nav, main, header, footer, section, article, h1, h2, h3, fieldset, iframe";

    private static final int COLUMN = 12;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class).select("table").filter(Element::visible).flatMap(LayoutTable::judge);
    }

    private static Stream<Finding> judge(Element table) {
        boolean headed = Tables.own(table, "th, caption, td[scope], td[headers], thead, tfoot").stream()
                .anyMatch(one -> !one.text().isBlank());
        if (table.matches("[role=presentation], [role=none]")) {
            return headed || !table.attr("summary").isBlank()
                    ? Stream.of(Finding.failed(HEADED, table, SENTENCES.say("failed-headed")))
                    : Stream.of(Finding.passed(ABOUT, table));
        }
        if (table.has("role") || !places(table)) {
            return Stream.empty();
        }
        if (headed) {
            return rows(table) > 1
                    ? Stream.empty()
                    : Stream.of(Finding.cannotTell(HEADED, table, SENTENCES.say("cannot-tell")));
        }
        return Stream.of(Finding.failed(ABOUT, table, SENTENCES.say("failed")));
    }

    private static long rows(Element table) {
        return Tables.own(table, "td").stream().map(Element::parent).distinct().count();
    }

    /** A row of data may hold one button in a form of its own. */
    private static boolean asks(Element form) {
        return form.select("input, select, textarea").filter(Element::visible).count() > 1;
    }

    /** One row whose cells, side by side, hold columns of text: paragraphs and lists, not values. */
    private static boolean columns(Element table, List<Element> cells, long rows) {
        long full = cells.stream()
                .filter(cell ->
                        cell.select("p, ul, ol").filter(Element::visible).count() >= 1 && Prose.words(cell.text()) > 1)
                .count();
        return rows == 1
                && cells.size() > 1
                && full == cells.size()
                && cells.stream()
                        .anyMatch(cell -> cell.select("p, ul, ol")
                                                .filter(Element::visible)
                                                .count()
                                        > 1
                                && Prose.words(cell.text()) >= COLUMN)
                && table.select("td").count() == cells.size();
    }

    /** Another table, whole parts of the page or a form in a cell of a table without one header: it is there for its shape. */
    private static boolean places(Element table) {
        List<Element> cells = Tables.own(table, "td");
        long rows = rows(table);
        boolean parts = cells.stream().anyMatch(cell -> cell.select(BLOCKS).anyMatch(one -> !one.equals(cell)));
        boolean places = parts
                && (rows <= 2
                        || cells.stream().anyMatch(cell -> cell.select("table, nav, main, form")
                                .anyMatch(one -> !one.tag().equals("form") || asks(one))));
        return places || columns(table, cells, rows);
    }
}
