package fr.parcours.reports.parliament;

import fr.parcours.reports.Part;
import java.util.ArrayList;
import java.util.List;

/** A table written row by row; on a narrow screen each cell bears its column's name. */
final class Grid {
    private final Desk desk;
    private final Part table;
    private final List<String> columns;
    private int rows;

    /** @param columns keys of the words that head the columns; the first heads each row */
    Grid(Desk desk, String caption, List<String> columns) {
        this.desk = desk;
        this.columns = columns.stream().map(desk::say).toList();
        this.table = desk.part("table").text("caption", caption);
        this.columns.forEach(column -> table.add("head", desk.part("column").text("text", column)));
    }

    /** A row whose cells are parts. */
    Grid row(Part head, List<Part> cells) {
        Part row = desk.part("row").add("head", head);
        for (int at = 0; at < cells.size(); at++) {
            row.add(
                    "cells",
                    desk.part("cell")
                            .attribute("cell", "data-label", columns.get(at + 1))
                            .add("cell", cells.get(at)));
        }
        table.add("rows", row);
        rows++;
        return this;
    }

    /** A row whose cells are texts. */
    Grid row(Part head, String... cells) {
        List<Part> parts = new ArrayList<>();
        for (String cell : cells) {
            parts.add(desk.part("text").text("text", cell));
        }
        return row(head, parts);
    }

    Grid row(String head, String... cells) {
        return row(desk.part("text").text("text", head), cells);
    }

    boolean empty() {
        return rows == 0;
    }

    Part part() {
        return table;
    }

    /** The table, folded when it is longer than a page would bear. */
    Part folded(String title) {
        return rows <= 2 * Desk.NAMED ? table : desk.fold(title).add("body", table);
    }
}
