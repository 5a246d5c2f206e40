package fr.parcours.reports.parliament;

import fr.parcours.check.Sentence;
import fr.parcours.reports.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of the annex: the same rows go to a CSV file, to {@code annexe.json} and, for what columns mean, to the dictionary.
 *
 * @param name of the CSV file, without its ending
 * @param key in {@code annexe.json}
 */
record Table(String name, String key, List<Column> columns, List<Map<String, @Nullable Object>> rows) {
    /**
     * One column.
     *
     * @param header in the CSV file, the same in both languages
     * @param key in {@code annexe.json}
     * @param source what it is drawn from
     * @param meaning for a person
     */
    record Column(String header, String key, Sentence unit, String source, Sentence meaning) {}

    /** The tables, without rows yet, as {@code columns.tsv} describes them. */
    static List<Table> described() {
        Map<String, Table> tables = new LinkedHashMap<>();
        Template.resource(Table.class, "columns.tsv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .forEach(row -> tables.computeIfAbsent(
                                row[0], name -> new Table(name, row[1], new ArrayList<>(), new ArrayList<>()))
                        .columns()
                        .add(new Column(
                                row[2], row[3], new Sentence(row[4], row[5]), row[6], new Sentence(row[7], row[8]))));
        return List.copyOf(tables.values());
    }

    /** Adds a row whose values come in the order of the columns. */
    void row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + values.length);
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            row.put(columns.get(at).key(), values[at]);
        }
        rows.add(row);
    }
}
