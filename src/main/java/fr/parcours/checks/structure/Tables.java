package fr.parcours.checks.structure;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;

/** The parts of one table, those of the tables that stand in its cells left out. */
final class Tables {
    private Tables() {}

    static List<Element> own(Element table, String css) {
        return table.select(css)
                .filter(one ->
                        !one.equals(table) && holder(one).filter(table::equals).isPresent())
                .toList();
    }

    private static Optional<Element> holder(Element part) {
        return part.parent().flatMap(above -> above.closest("table"));
    }

    static List<Element> rows(Element table) {
        return own(table, "tr").stream().filter(row -> !cells(row).isEmpty()).toList();
    }

    static List<Element> cells(Element row) {
        return row.children().stream().filter(one -> one.matches("td, th")).toList();
    }
}
