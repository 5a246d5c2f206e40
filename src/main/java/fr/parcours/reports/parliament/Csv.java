package fr.parcours.reports.parliament;

import fr.parcours.reports.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text that a French spreadsheet opens as it is: a byte order mark, semicolons, decimal commas, and an apostrophe before what
 * a spreadsheet would take for a formula.
 */
public final class Csv {
    public static final String BYTE_ORDER_MARK = "\ufeff";
    public static final String LINE = "\r\n";

    private Csv() {}

    static String of(Table table) {
        String head = table.columns().stream().map(Table.Column::header).collect(Collectors.joining(";"));
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK).append(head).append(LINE);
        for (Map<String, @Nullable Object> row : table.rows()) {
            out.append(row.values().stream().map(Csv::cell).collect(Collectors.joining(";")))
                    .append(LINE);
        }
        return out.toString();
    }

    /** One cell, quoted where it must be. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
        return quoted(guarded(Plain.sentence(text)));
    }

    private static String number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(value).toLowerCase(Locale.ROOT).replace('.', ',');
    }

    /** A cell that begins like a formula would be run by the spreadsheet of whoever opens the file. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\u2212\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[;\"\\r\\n'].*") || text.contains(",")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
