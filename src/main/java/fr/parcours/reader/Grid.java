package fr.parcours.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.parcours.check.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table as a spreadsheet writes it (CSV), read line by line: the separator is found by itself, blank lines are left out.
 *
 * @param encoding as people know it
 * @param separator comma, semicolon or tab
 */
record Grid(String text, String encoding, char separator) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\x{FEFF}]+");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** One cell: its text, ends stripped and white space inside made one space, and where it begins. */
    record Cell(String text, Place at) {}

    /** A first line {@code sep=;} tells; else the separator that gives the most known columns, else the most cells. */
    static Grid of(Encoded file) {
        String text = file.text();
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.strip().toLowerCase(Locale.ROOT).matches("\"?sep=.\"?") || first.equals("sep=\t")) {
            char told = first.charAt(first.indexOf('=') + 1);
            // the line is blanked, not cut, so that those below keep their numbers
            return new Grid(text.replaceFirst("(?i)\"?sep=.\"?", ""), file.name(), told);
        }
        char best = ',';
        for (char separator : SEPARATORS) {
            best = worth(first, separator) > worth(first, best) ? separator : best;
        }
        return new Grid(text, file.name(), best);
    }

    private static long worth(String header, char separator) {
        String[] words = header.split(Pattern.quote(String.valueOf(separator)), -1);
        long known =
                Arrays.stream(words).filter(word -> Column.of(word).isPresent()).count();
        return known * 1000 + Math.min(words.length, 999);
    }

    /** How it was read, in one sentence. */
    Sentence said() {
        return new Sentence(
                "lu en " + encoding + ", colonnes séparées par "
                        + named("des virgules", "des points-virgules", "des tabulations") + ".",
                "read in " + encoding + ", columns separated by " + named("commas", "semicolons", "tabs") + ".");
    }

    private String named(String commas, String semicolons, String tabs) {
        return switch (separator) {
            case ',' -> commas;
            case ';' -> semicolons;
            case '\t' -> tabs;
            default -> String.valueOf(separator);
        };
    }

    /** Gives each line that is not blank, as long as it is taken; a line that cannot be cut in cells ends it, and is told. */
    void each(Predicate<List<Cell>> taken, Mistakes mistakes) {
        try (CsvParser parser = new CsvFactory().createParser(text)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            each(parser, taken, mistakes);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be read", impossible);
        }
    }

    private void each(CsvParser parser, Predicate<List<Cell>> taken, Mistakes mistakes) throws IOException {
        List<Cell> line = new ArrayList<>();
        Place here = new Place(1, 1);
        boolean on = true;
        try {
            for (JsonToken token = parser.nextToken(); on && token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    line.add(new Cell(clean(parser.getText()), place(parser.currentTokenLocation())));
                } else if (token == JsonToken.END_ARRAY) {
                    on = line.stream().allMatch(cell -> cell.text().isEmpty()) || taken.test(List.copyOf(line));
                    line.clear();
                }
                here = place(parser.currentLocation());
            }
        } catch (JsonProcessingException broken) {
            tell(broken, here, mistakes);
        }
    }

    private static void tell(JsonProcessingException broken, Place cell, Mistakes mistakes) {
        boolean open = String.valueOf(broken.getOriginalMessage()).contains("Missing closing quote");
        if (open) {
            mistakes.add(
                    cell,
                    "Un guillemet s’ouvre ici et ne se ferme jamais\u00a0: la suite du fichier n’a pas été lue.",
                    "A quote opens here and is never closed: the rest of the file was not read.");
        } else {
            JsonLocation at = broken.getLocation();
            mistakes.add(
                    at == null ? cell : place(at),
                    "Il y a du texte après un guillemet fermant\u00a0: la suite du fichier n’a pas été lue (un guillemet dans un texte s’écrit deux fois).",
                    "There is text after a closing quote: the rest of the file was not read (a quote inside a text is written twice).");
        }
    }

    private static Place place(JsonLocation at) {
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static String clean(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
