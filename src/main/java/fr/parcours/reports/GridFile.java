package fr.parcours.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parcours.check.Sentence;
import fr.parcours.report.GridFormat;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.AuditGrid.Seen;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The auditor's grid for tools: the same facts as on the page, in both languages. */
final class GridFile implements GridFormat {
    /** The format that this version writes. */
    private static final int FORMAT = 1;

    /** The file, field by field in the order in which they are written. */
    record Content(
            int format,
            String run,
            String started,
            String journey,
            String title,
            String site,
            String standard,
            int screens,
            int unseen,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Page> outside,
            List<Criterion> criteria) {}

    /** A page off the way; {@code why} it could not be seen is absent when it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            int screen, String name, String url, @Nullable Sentence why) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Criterion(
            String number,
            Sentence label,
            String state,
            List<Fact> anomalies,
            List<Fact> doubts,
            Sentence question,
            @Nullable Sentence searched,
            List<AuditGrid.Place> places,
            int total,
            List<String> checks) {}

    /** What a check said; the screen is absent for the journey as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fact(
            String check,
            @Nullable Integer screen,
            @Nullable String component,
            Sentence sentence) {}

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(RunResult header, AuditGrid grid, String back, String language, OutputStream out)
            throws IOException {
        Content content = new Content(
                FORMAT,
                header.id(),
                header.started(),
                grid.journey(),
                grid.title(),
                grid.site(),
                grid.standard(),
                grid.screens(),
                grid.unseen(),
                grid.outside().stream()
                        .map(one -> new Page(one.screen(), one.name(), one.url(), one.why()))
                        .toList(),
                grid.lines().stream().map(GridFile::criterion).toList());
        JsonReport.MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, content);
        out.write('\n');
        out.flush();
    }

    private static Criterion criterion(Row row) {
        var line = row.criterion();
        boolean none = row.state() == AuditGrid.State.PROPOSED_NOT_APPLICABLE;
        return new Criterion(
                line.number(),
                new Sentence(line.fr(), line.en()),
                word(row.state()),
                facts(row.failed()),
                facts(row.doubts()),
                new Sentence(line.questionFr(), line.questionEn()),
                none
                        ? new Sentence(GridPage.searched(line, Words.FRENCH), GridPage.searched(line, Words.ENGLISH))
                        : null,
                row.places(),
                row.total(),
                row.passed());
    }

    private static List<Fact> facts(List<Seen> all) {
        return all.stream()
                .map(one -> new Fact(
                        one.finding().about().id(),
                        one.screen() == 0 ? null : one.screen(),
                        one.finding().place().map(where -> where.component()).orElse(null),
                        one.finding().sentence()))
                .toList();
    }

    static String word(AuditGrid.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
