package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.result.Questions;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of many journeys is written down one journey at a time, and nobody can tell. */
class PiecesTest {
    private static final RunResult RUN = Runs.two();
    private static final Score SCORE = Score.of(RUN);

    @Test
    void pieces_joined_are_the_file_written_in_one_go(@TempDir Path folder) throws IOException {
        List<Path> pieces = new ArrayList<>();
        for (int at = 0; at < RUN.journeys().size(); at++) {
            Path piece = folder.resolve(at + ".json");
            Pieces.write(RUN.journeys().get(at), SCORE.journeys().get(at), piece);
            pieces.add(piece);
        }
        RunResult header = new RunResult(RUN.id(), RUN.tool(), RUN.started(), List.of(), RUN.problems());
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Pieces.join(header, pieces, joined);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Reports.json().write(RUN, SCORE, "fr", whole);
        assertThat(joined.toString(StandardCharsets.UTF_8)).isEqualTo(whole.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_index_leads_to_each_journeys_own_page_and_back() throws IOException {
        String index = index(briefs());
        assertThat(index).contains("href=\"journeys/001.html\"").contains("href=\"journeys/002.html\"");
        RunResult one = new RunResult(
                RUN.id(), RUN.tool(), RUN.started(), List.of(RUN.journeys().get(0)), List.of());
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Reports.page(Runs.EXPLANATIONS, new Beside("rgaa/one.html", "short/one.html"))
                .write(one, Score.of(one), "fr", page);
        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("href=\"../index.html\"")
                .contains("src=\"../pictures/titulaire-prive-1.png\"")
                .doesNotContain("\"pictures/");
    }

    @Test
    void more_than_six_journeys_take_a_line_each_on_the_terminal() throws IOException {
        List<Brief> many = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            many.addAll(briefs());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.lines(Runs.EXPLANATIONS).write(RUN, many, "fr", out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.startsWith("titulaire-"))).hasSize(8);
        assertThat(text).contains("L’absence de constat");
    }

    @Test
    void a_brief_counts_as_the_report_does_and_keeps_no_finding() {
        Brief brief = briefs().get(0);
        assertThat(brief.barriers()).isEqualTo(Barriers.count(RUN.journeys().get(0)));
        assertThat(brief.journey().screens())
                .allSatisfy(screen -> assertThat(screen.findings()).isEmpty());
        assertThat(brief.doubts())
                .isEqualTo(Questions.of(RUN.journeys().get(0)).size())
                .isPositive();
    }

    private static List<Brief> briefs() {
        List<Brief> briefs = new ArrayList<>();
        for (int at = 0; at < RUN.journeys().size(); at++) {
            String page = "journeys/00" + (at + 1) + ".html";
            briefs.add(
                    Brief.of(RUN, page, RUN.journeys().get(at), SCORE.journeys().get(at)));
        }
        return briefs;
    }

    private static String index(List<Brief> briefs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.index(Runs.EXPLANATIONS).write(RUN, briefs, "fr", out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
