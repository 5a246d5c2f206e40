package fr.parcours.checks.axe;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;

/** What axe only supposes, where the frozen page leaves no doubt about it. */
final class Certain {
    private static final String WORKED = "a, button, input, select, textarea, img, svg, [role=button]";

    private Certain() {}

    static boolean of(String rule, AxeResults.Hit hit, Dom dom) {
        return dom.at(hit.path())
                .filter(one -> switch (rule) {
                    case "empty-table-header" -> headsText(one);
                    case "image-redundant-alt" -> saidTwice(one);
                    case "table-fake-caption" -> titledByCell(one);
                    default -> false;
                })
                .isPresent();
    }

    /** A column whose every cell holds words, and none a command: its head is missing, not left out. */
    private static boolean headsText(Element head) {
        List<Element> row = head.parent().map(Certain::cells).orElse(List.of());
        int column = row.indexOf(head);
        List<List<Element>> rows = head.closest("table").stream()
                .flatMap(table -> table.select("tr"))
                .filter(one -> one.closest("table").equals(head.closest("table")))
                .map(Certain::cells)
                .toList();
        boolean even = rows.stream().allMatch(one -> one.size() == row.size())
                && rows.stream().flatMap(List::stream).noneMatch(cell -> cell.has("colspan") || cell.has("rowspan"));
        return column > 0
                && head.name().isBlank() // words that a style sheet writes are told by words-in-styles
                && even
                && rows.size() > 2
                && rows.get(0).equals(row)
                && rows.stream()
                        .skip(1)
                        .map(cells -> cells.get(column))
                        .allMatch(cell -> cell.text().codePoints().anyMatch(Character::isLetterOrDigit)
                                && cell.select(WORKED).findAny().isEmpty());
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(one -> one.matches("td, th")).toList();
    }

    /** The very words beside it, in the same link or button. */
    private static boolean saidTwice(Element image) {
        return image.closest("a[href], button")
                .filter(command -> image.visible()
                        && !image.attr("alt").isBlank()
                        && ScreenText.fold(command.text()).equals(ScreenText.fold(image.attr("alt"))))
                .isPresent();
    }

    /** A plain cell as wide as the table, in bold, above a row of headers. */
    private static boolean titledByCell(Element table) {
        List<List<Element>> rows = table.select("tr")
                .map(Certain::cells)
                .filter(row -> !row.isEmpty())
                .toList();
        return rows.size() > 2
                && rows.get(0).size() == 1
                && rows.get(0).get(0).matches("td[colspan]")
                && !rows.get(0).get(0).text().isBlank()
                && rows.get(1).size() > 1
                && rows.get(1).stream().allMatch(cell -> cell.tag().equals("th"));
    }
}
