package fr.parcours.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.parcours.journey.Sample;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws sites from a frame on demand, and writes those drawn as a list of sites that can be read again. */
public final class Drawing {
    private Drawing() {}

    /**
     * A draw that a campaign's author asked for.
     *
     * @param stratum the column by which it is shared out, or null
     */
    public record Asked(
            Path frame, int size, long seed, @Nullable String stratum) {}

    /**
     * What a campaign asks to draw.
     *
     * @param asked null when it asks for no draw, or when a mistake is told
     */
    public record Found(@Nullable Asked asked, List<JourneyMistake> mistakes) {
        public Found {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * What was drawn.
     *
     * @param sample null when a mistake is told
     * @param table the sites drawn, as the text of a CSV file; those that refused are in it, so that they stay counted
     */
    public record Drawn(@Nullable Sample sample, String table, List<Remark> remarks, List<JourneyMistake> mistakes) {
        public Drawn {
            remarks = List.copyOf(remarks);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** The words for the columns that can share out a draw. */
    public static List<String> strata() {
        return Strata.COLUMNS.stream().map(Column::word).toList();
    }

    /** What the campaign in this file asks to draw. */
    public static Found asked(Path campaign) {
        Mistakes mistakes = new Mistakes(campaign);
        Wishes.Frame frame = Document.CAMPAIGN
                .open(campaign, WishesReader.KEYS, mistakes)
                .map(root -> new NamedFiles(mistakes).frame(root))
                .orElse(null);
        if (frame == null || mistakes.count() > 0) {
            return new Found(null, mistakes.all());
        }
        Column stratum = frame.draw().stratum();
        return new Found(
                new Asked(
                        frame.file(),
                        frame.draw().size(),
                        frame.draw().seed(),
                        stratum == null ? null : stratum.word()),
                List.of());
    }

    /** Draws; {@code asked.stratum()} is one of {@link #strata()} or the same in French. */
    public static Drawn draw(Asked asked) {
        String stratum = asked.stratum();
        Column column = stratum == null ? null : Column.of(stratum).orElseThrow();
        Mistakes mistakes = new Mistakes(asked.frame());
        FrameReader.Read read = FrameReader.read(asked.frame(), new Draw(asked.size(), asked.seed(), column), mistakes);
        Draw.Drawn drawn = read.drawn();
        return new Drawn(
                drawn == null ? null : drawn.sample(),
                drawn == null ? "" : table(drawn.rows()),
                read.remarks(),
                mistakes.all());
    }

    /** With semicolons and a byte order mark, which French spreadsheets open as they are; empty columns are left out. */
    private static String table(List<SiteRow> rows) {
        List<Column> columns = Arrays.stream(Column.values())
                .filter(column -> column == Column.NAME
                        || column == Column.START
                        || rows.stream().anyMatch(row -> !text(row, column).isEmpty()))
                .toList();
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(';').setLineSeparator("\r\n");
        columns.forEach(column -> schema.addColumn(column.word()));
        Function<SiteRow, List<String>> line =
                row -> columns.stream().map(column -> text(row, column)).toList();
        try {
            return "\ufeff"
                    + new CsvMapper()
                            .writer(schema.build().withHeader())
                            .writeValueAsString(rows.stream().map(line).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts in memory can always be written", impossible);
        }
    }

    private static String text(SiteRow row, Column column) {
        String text =
                switch (column) {
                    case NAME -> row.name();
                    case START -> row.start();
                    case OPERATOR -> row.operator();
                    case TERRITORY -> row.territory().equals("FR") ? null : row.territory();
                    case SOFTWARE -> row.software();
                    case POPULATION -> row.population();
                    case LICENCE -> row.licence();
                    case HOSTS -> String.join(" ", row.hosts());
                    case AUTHORISATION -> row.authorisation();
                    case STATUS ->
                        row.status() == SiteRow.Status.OPEN
                                ? null
                                : row.status().name().toLowerCase(Locale.ROOT);
                    case NOTE -> row.note();
                    case STRATUM -> row.stratum();
                };
        return text == null ? "" : text;
    }
}
