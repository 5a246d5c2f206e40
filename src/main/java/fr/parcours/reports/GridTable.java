package fr.parcours.reports;

import fr.parcours.criteria.Referential.Line;
import fr.parcours.report.GridFormat;
import fr.parcours.reports.parliament.Csv;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The auditor's grid as a table for a spreadsheet, one line for each criterion. */
final class GridTable implements GridFormat {
    private static final List<String> COLUMNS = List.of(
            "journey",
            "site",
            "criterion",
            "topic",
            "label",
            "state",
            "anomalies",
            "question",
            "doubts",
            "places",
            "total",
            "searched",
            "screens",
            "checks");

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(RunResult header, AuditGrid grid, String back, String language, OutputStream out)
            throws IOException {
        Words words = Words.in(language);
        StringBuilder text =
                new StringBuilder(Csv.BYTE_ORDER_MARK).append(line(column -> words.say("grid.column." + column)));
        for (Row row : grid.lines()) {
            Map<String, Object> cells = cells(grid, row, words);
            text.append(line(column -> Csv.cell(cells.get(column))));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String line(Function<String, String> cell) {
        return COLUMNS.stream().map(cell).collect(Collectors.joining(";")) + Csv.LINE;
    }

    private static Map<String, Object> cells(AuditGrid grid, Row row, Words words) {
        Line line = row.criterion();
        boolean none = row.state() == AuditGrid.State.PROPOSED_NOT_APPLICABLE;
        return Map.ofEntries(
                Map.entry("journey", grid.title()),
                Map.entry("site", grid.site()),
                // a spreadsheet would read 1.10 as a number, and drop its zero
                Map.entry("criterion", grid.standard() + ":" + line.number()),
                Map.entry("topic", words.of(line.topicFr(), line.topicEn())),
                Map.entry("label", words.of(line.fr(), line.en())),
                Map.entry("state", words.say("grid.state." + GridFile.word(row.state()))),
                Map.entry(
                        "anomalies",
                        row.failed().stream()
                                .map(one -> GridPage.fact(one, words))
                                .collect(Collectors.joining(" | "))),
                Map.entry("question", none ? "" : words.of(line.questionFr(), line.questionEn())),
                Map.entry(
                        "doubts",
                        row.doubts().stream()
                                .map(one -> GridPage.fact(one, words))
                                .collect(Collectors.joining(" | "))),
                Map.entry(
                        "places",
                        row.places().stream()
                                .map(one -> GridPage.place(one, words))
                                .collect(Collectors.joining(" | "))),
                Map.entry("total", row.total()),
                Map.entry("searched", none ? GridPage.searched(line, words) : ""),
                Map.entry("screens", grid.screens()),
                Map.entry("checks", String.join(", ", row.passed())));
    }
}
