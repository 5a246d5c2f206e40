package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.PlacingTable;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** A table that only places things on the screen says that it is none, and bears nothing of a real one. See {@code LayoutTable.md}. */
final class LayoutTable implements Check {
    private static final About ABOUT =
            About.screen("layout-table", Set.of(Dom.class)).severity(0.5).criteria(rgaa("5.3.1"));
    private static final About HEADED = ABOUT.criteria(rgaa("5.8.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(LayoutTable.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("table")
                .filter(table ->
                        table.visible() && table.closest("[aria-hidden=true]").isEmpty())
                .flatMap(LayoutTable::judge);
    }

    /** Roles of its own tell what it is, in a grid that is made of the rows and cells of the table. */
    private static boolean told(Element part) {
        return part.matches("th, td")
                ? part.has("role")
                : part.matches("thead, tfoot") && part.select("th, td").allMatch(cell -> cell.has("role"));
    }

    private static Stream<Finding> judge(Element table) {
        boolean headed = Tables.own(table, "th, caption, td[scope], td[headers], thead, tfoot").stream()
                        .anyMatch(one -> !one.text().isBlank() && !told(one))
                || !table.attr("summary").isBlank();
        if (table.matches("[role=presentation], [role=none]")) {
            return headed
                    ? Stream.of(Finding.failed(HEADED, table, SENTENCES.say("failed-headed")))
                    : Stream.of(Finding.passed(ABOUT, table));
        }
        if (table.has("role") || !PlacingTable.places(table)) {
            return Stream.empty();
        }
        if (headed) {
            return PlacingTable.rows(table) > 1
                    ? Stream.empty()
                    : Stream.of(Finding.cannotTell(HEADED, table, SENTENCES.say("cannot-tell")));
        }
        return Stream.of(Finding.failed(ABOUT, table, SENTENCES.say("failed")));
    }
}
