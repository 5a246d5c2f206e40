package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables that only place things on the screen: what stands in them is read as if they were not there. */
public final class PlacingTable {
    private static final String BLOCKS =
            "table, form, nav, main, header, footer, section, article, h1, h2, h3, fieldset, iframe";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final int COLUMN = 12;

    /** What was found of the tables of a page: the same ones are asked of for each thing that stands in them. */
    private record Known(Map<Element, Boolean> placing) {}

    private PlacingTable() {}

    /** Whether this table says that it is none, or bears no header and holds whole parts of the page. */
    public static boolean is(Element table) {
        return table.page()
                .once(Known.class, page -> new Known(new HashMap<>()))
                .placing()
                .computeIfAbsent(table, PlacingTable::found);
    }

    private static boolean found(Element table) {
        boolean said = table.matches("[role=presentation], [role=none]");
        return said || (!table.has("role") && !headed(table) && places(table));
    }

    private static boolean headed(Element table) {
        return own(table, "th, caption, td[scope], td[headers], thead, tfoot").stream()
                .anyMatch(one -> !one.text().isBlank());
    }

    /** Whether a table that holds data is around this, or is this. */
    public static boolean dataAround(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors())
                .anyMatch(above -> above.tag().equals("table") && !is(above));
    }

    /** Another table, whole parts of the page or a form in a cell: it is there for its shape, whatever it says of itself. */
    public static boolean places(Element table) {
        List<Element> cells = own(table, "td");
        long rows = rows(table);
        boolean parts = cells.stream().anyMatch(cell -> cell.select(BLOCKS).anyMatch(one -> !one.equals(cell)));
        boolean places = parts
                && (rows <= 2
                        || cells.stream().anyMatch(cell -> cell.select("table, nav, main, form")
                                .anyMatch(one -> !one.tag().equals("form") || asks(one))));
        return places || columns(table, rows);
    }

    /** How many of its rows hold a cell of data. */
    public static long rows(Element table) {
        return own(table, "td").stream().map(Element::parent).distinct().count();
    }

    /** The parts of a table, those of the tables that stand in its cells left out. */
    private static List<Element> own(Element table, String css) {
        return table.select(css)
                .filter(one -> !one.equals(table)
                        && one.parent()
                                .flatMap(above -> above.closest("table"))
                                .filter(table::equals)
                                .isPresent())
                .toList();
    }

    /** A row of data may hold one button in a form of its own. */
    private static boolean asks(Element form) {
        return form.select("input, select, textarea").filter(Element::visible).count() > 1;
    }

    /** One row whose cells, side by side, hold columns of text: paragraphs and lists, not values. */
    private static boolean columns(Element table, long rows) {
        List<Element> cells = own(table, "td, th");
        long full = cells.stream()
                .filter(cell ->
                        cell.select("p, ul, ol").filter(Element::visible).count() >= 1 && words(cell) > 1)
                .count();
        return rows == 1
                && cells.size() > 1
                && full == cells.size()
                && cells.stream()
                        .anyMatch(cell -> cell.select("p, ul, ol")
                                                .filter(Element::visible)
                                                .count()
                                        > 1
                                && words(cell) >= COLUMN)
                && table.select("td, th").count() == cells.size();
    }

    private static long words(Element one) {
        return WORD.matcher(one.text()).results().count();
    }
}
