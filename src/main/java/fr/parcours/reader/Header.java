package fr.parcours.reader;

import fr.parcours.reader.Grid.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The first line of a list of sites: which column stands where.
 *
 * @param at position of each column, from 0
 * @param width how many columns the header tells
 * @param whole whether the lines below can be read at all
 */
record Header(Map<Column, Integer> at, int width, boolean whole) {
    Header {
        at = Map.copyOf(at);
    }

    static Header read(List<Cell> cells, Mistakes mistakes) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        List<Cell> unknown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Column column = Column.of(cell.text()).orElse(null);
            if (column != null && at.putIfAbsent(column, i) != null) {
                mistakes.add(
                        cell.at(),
                        "La colonne " + Mistakes.fr(cell.text()) + " est là deux fois.",
                        "The column " + Mistakes.en(cell.text()) + " is there twice.");
            } else if (column == null && !cell.text().isEmpty()) {
                unknown.add(cell);
            }
        }
        if (at.isEmpty()) {
            mistakes.add(
                    cells.get(0).at(),
                    "La première ligne doit nommer les colonnes\u00a0: nom, adresse, et s’il y a lieu opérateur, territoire, logiciel, population.",
                    "The first line must name the columns: name, start, and if need be operator, territory, software, population.",
                    Column.everyWord());
            return new Header(at, cells.size(), false);
        }
        unknown.forEach(cell ->
                mistakes.unknown(cell.at(), "Colonne inconnue", "Unknown column", cell.text(), Column.everyWord()));
        return new Header(at, cells.size(), mandatory(at, cells.get(0).at(), mistakes));
    }

    private static boolean mandatory(Map<Column, Integer> at, Place line, Mistakes mistakes) {
        if (!at.containsKey(Column.NAME)) {
            mistakes.add(
                    line,
                    "Il manque la colonne «\u00a0nom\u00a0», qui est obligatoire ici.",
                    "The column “name” is missing, and is mandatory here.",
                    List.of("name", "nom"));
        }
        if (!at.containsKey(Column.START)) {
            mistakes.add(
                    line,
                    "Il manque la colonne «\u00a0adresse\u00a0», qui est obligatoire ici.",
                    "The column “start” is missing, and is mandatory here.",
                    List.of("start", "adresse"));
        }
        return at.containsKey(Column.NAME) && at.containsKey(Column.START);
    }

    /** What a line says in a column, empty when it says nothing. */
    String text(List<Cell> line, Column column) {
        Integer position = at.get(column);
        return position == null || position >= line.size()
                ? ""
                : line.get(position).text();
    }

    /** Where it says so; the line's beginning when it does not. */
    Place place(List<Cell> line, Column column) {
        Integer position = at.get(column);
        return line.get(position == null || position >= line.size() ? 0 : position)
                .at();
    }
}
