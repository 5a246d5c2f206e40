package fr.parcours.reports.parliament;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.parcours.report.Reply;
import fr.parcours.reports.UnreadableResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What operators answered, as somebody wrote it down: a YAML list of {@code site}, {@code asked}, {@code answered} and {@code
 * text}, or a CSV file with those four columns.
 */
final class ReplyFile {
    private static final Set<String> FIELDS = Set.of("site", "asked", "answered", "text");

    private final Path file;

    private ReplyFile(Path file) {
        this.file = file;
    }

    static List<Reply> read(Path file) {
        return new ReplyFile(file).read();
    }

    private List<Reply> read() {
        try {
            String text = Files.readString(file).replaceFirst("^\ufeff", "");
            boolean csv =
                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
            return csv ? csv(text) : yaml(text);
        } catch (JsonProcessingException garbled) {
            throw wrong("ne se lit ni comme du YAML ni comme du CSV", "reads neither as YAML nor as CSV");
        } catch (IOException closed) {
            throw wrong("ne peut pas être lu, ou n’est pas en UTF-8", "cannot be read, or is not in UTF-8");
        }
    }

    private List<Reply> yaml(String text) throws JsonProcessingException {
        JsonNode list = new YAMLMapper().readTree(text);
        if (list == null || !list.isArray()) {
            throw wrong("n’est pas une liste de réponses", "is no list of replies");
        }
        List<Reply> replies = new ArrayList<>();
        int number = 0;
        for (JsonNode one : list) {
            number++;
            for (var names = one.fieldNames(); names.hasNext(); ) {
                known(names.next());
            }
            replies.add(reply(
                    number,
                    one.path("site").asText(""),
                    one.path("asked").asText(""),
                    one.path("answered").isNull() ? "" : one.path("answered").asText(""),
                    one.path("text").isNull() ? "" : one.path("text").asText("")));
        }
        return replies;
    }

    private List<Reply> csv(String text) throws IOException {
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) {
            throw wrong("est vide", "is empty");
        }
        List<String> head = rows.get(0).stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .toList();
        head.forEach(this::known);
        List<Reply> replies = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            replies.add(reply(
                    at,
                    cell(head, row, "site"),
                    cell(head, row, "asked"),
                    cell(head, row, "answered"),
                    cell(head, row, "text")));
        }
        return replies;
    }

    private static String cell(List<String> head, List<String> row, String name) {
        int at = head.indexOf(name);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    /** Rows of cells; the first line tells whether commas or semicolons part them. */
    private static List<List<String>> rows(String text) throws IOException {
        char comma = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .with(CsvParser.Feature.TRIM_SPACES)
                .with(CsvSchema.emptySchema().withColumnSeparator(comma))
                .readValues(text)) {
            return rows.readAll();
        }
    }

    private void known(String field) {
        if (!FIELDS.contains(field)) {
            throw wrong(
                    "contient « " + field + " » ; on y attend site, asked, answered et text",
                    "holds “" + field + "”; site, asked, answered and text are expected");
        }
    }

    private Reply reply(int number, String site, String asked, String answered, String text) {
        try {
            LocalDate.parse(asked.strip());
            if (!answered.isBlank()) {
                LocalDate.parse(answered.strip());
            }
            return new Reply(site, asked.strip(), answered.strip(), text);
        } catch (DateTimeParseException odd) {
            throw wrong(
                    "réponse " + number + " : les jours (asked, answered) s’écrivent comme 2026-11-23",
                    "reply " + number + ": days (asked, answered) are written like 2026-11-23");
        } catch (IllegalArgumentException odd) {
            throw wrong(
                    "réponse " + number
                            + " : il faut un site, le jour où il a été interrogé, et un texte avec le jour de"
                            + " la réponse, ou aucun des deux",
                    "reply " + number
                            + ": a site is needed, the day on which it was asked, and a text with the day of the"
                            + " reply, or neither");
        }
    }

    private UnreadableResult wrong(String french, String english) {
        return new UnreadableResult("« " + file + " » : " + french + ".", "“" + file + "”: " + english + ".");
    }
}
