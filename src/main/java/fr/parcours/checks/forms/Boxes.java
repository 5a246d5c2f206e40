package fr.parcours.checks.forms;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;

/** The boxes of one character each in which a code is written: several fields in the code of the page, one for people. */
final class Boxes {
    private static final String ONE = "input[maxlength='1']";
    private static final int FEWEST = 3;
    private static final int HEIGHT = 3;

    private Boxes() {}

    /** The boxes of the row in which this one stands, in order; none where it is no such box. */
    static List<Element> around(Element field) {
        if (!field.matches(ONE)) {
            return List.of();
        }
        Optional<List<Element>> row = field.ancestors()
                .limit(HEIGHT)
                .takeWhile(above -> !above.matches("form, main, body"))
                .map(above -> above.select(ONE).filter(Element::visible).toList())
                .filter(boxes -> boxes.size() >= FEWEST)
                .findFirst();
        return row.orElse(List.of());
    }

    /** Whether it comes after another box of its row. */
    static boolean follows(Element field) {
        List<Element> row = around(field);
        return !row.isEmpty() && !row.get(0).equals(field);
    }
}
