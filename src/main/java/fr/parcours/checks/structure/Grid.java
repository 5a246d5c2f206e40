package fr.parcours.checks.structure;

import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of a table, each at its place, those that span several rows or columns counted once for each. */
record Grid(List<Cell> cells, int rows) {
    private static final String CELLS = "td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";
    private static final int WIDEST = 1000;

    Grid {
        cells = List.copyOf(cells);
    }

    /** One cell; the place is that of its upper left corner. */
    record Cell(Element element, int x, int y, int width, int height) {
        boolean head() {
            return element.matches("th, [role=columnheader], [role=rowheader]")
                    && !element.matches("[role=cell], [role=gridcell]");
        }
    }

    static Grid of(Element table) {
        List<Element> rows = table.tag().equals("table")
                ? Tables.own(table, "tr")
                : table.select("[role=row], tr").toList();
        List<Cell> cells = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element one : rows.get(y).select(CELLS).toList()) {
                if (!one.parent().filter(rows.get(y)::equals).isPresent()) {
                    continue;
                }
                while (taken.contains(place(x, y))) {
                    x++;
                }
                Cell cell = new Cell(one, x, y, span(one, "colspan"), Math.min(span(one, "rowspan"), rows.size() - y));
                for (int dy = 0; dy < cell.height(); dy++) {
                    for (int dx = 0; dx < cell.width(); dx++) {
                        taken.add(place(x + dx, y + dy));
                    }
                }
                cells.add(cell);
                x += cell.width();
            }
        }
        return new Grid(cells, rows.size());
    }

    private static long place(int x, int y) {
        return (long) y << 32 | x;
    }

    private static int span(Element cell, String attribute) {
        String told = cell.attr(attribute).strip();
        return told.matches("[1-9]\\d{0,3}") ? Math.min(WIDEST, Integer.parseInt(told)) : 1;
    }

    /** What stands in the same columns. */
    Stream<Cell> column(Cell at) {
        return cells.stream()
                .filter(one -> !one.equals(at) && one.x() < at.x() + at.width() && at.x() < one.x() + one.width());
    }

    /** What stands in the same rows. */
    Stream<Cell> row(Cell at) {
        return cells.stream()
                .filter(one -> !one.equals(at) && one.y() < at.y() + at.height() && at.y() < one.y() + one.height());
    }
}
