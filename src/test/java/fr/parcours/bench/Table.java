package fr.parcours.bench;

import java.util.ArrayList;
import java.util.List;

/** A table of results, for a terminal and for a document. */
record Table(String title, List<String> header, List<List<String>> rows, String note) {
    Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Padded with spaces: the first column to the left, figures to the right. */
    String text() {
        int[] widths = new int[header.size()];
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        all.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder out = new StringBuilder("\n").append(title).append('\n');
        for (List<String> row : all) {
            out.append(' ');
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                out.append("  ").append(i == 0 ? row.get(i) + space : space + row.get(i));
            }
            out.append('\n');
        }
        return note.isEmpty()
                ? out.toString()
                : out.append("   ").append(note).append('\n').toString();
    }

    String markdown() {
        StringBuilder out = new StringBuilder("### ").append(title).append("\n\n");
        out.append("| ").append(String.join(" | ", header)).append(" |\n|---|");
        out.append("---:|".repeat(header.size() - 1)).append('\n');
        rows.forEach(row -> out.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return note.isEmpty()
                ? out.toString()
                : out.append('\n').append(note).append('\n').toString();
    }
}
