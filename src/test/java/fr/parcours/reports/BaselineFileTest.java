package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.parcours.result.RunResult;
import fr.parcours.score.Baseline;
import fr.parcours.score.Change;
import fr.parcours.score.KnownJourney;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final RunResult RUN = Runs.two();

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_written_reads_back_and_is_written_the_same() throws IOException {
        Path once = compact();
        Baseline read = Reports.baseline(once);
        assertThat(read.run()).isEqualTo(RUN.id());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Reports.write(read, again);
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(once));
    }

    @Test
    void a_result_and_its_compact_baseline_are_the_same_run() throws IOException {
        Path result = folder.resolve("result.json");
        try (OutputStream out = Files.newOutputStream(result)) {
            Reports.json().write(RUN, Score.of(RUN), "fr", out);
        }
        Baseline whole = Reports.baseline(result);
        Baseline small = Reports.baseline(compact());
        assertThat(whole.sameRules(small)).isTrue();
        assertThat(small.journeys())
                .extracting(KnownJourney::id)
                .containsExactly("titulaire-prive", "titulaire-modele");
        for (int at = 0; at < 2; at++) {
            KnownJourney then = small.journeys().get(at);
            Change change = Change.between(then, whole.journeys().get(at), true, null);
            assertThat(change.fresh()).isEmpty();
            assertThat(change.gone()).isEmpty();
            assertThat(then.people()).isEqualTo(whole.journeys().get(at).people());
            assertThat(then.index()).isEqualTo(whole.journeys().get(at).index());
            assertThat(then.coverage()).isEqualTo(whole.journeys().get(at).coverage());
            assertThat(then.checks()).isEqualTo(whole.journeys().get(at).checks());
        }
    }

    @Test
    void each_barrier_is_one_line_so_that_a_difference_reads_well() throws IOException {
        assertThat(Files.readAllLines(compact()))
                .filteredOn(line -> line.contains("\"field-label\",\"component\""))
                .hasSize(8)
                .allMatch(line -> line.contains("\"screen\":\"Vos coordonnées\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"baseline\": 2} | est au format 2",
                "{\"baseline\": 1 | est abîmé ou coupé",
                "{\"baseline\": 1} | ne connaît pas (no run)",
                "{\"baseline\": 1, \"run\": \"r\", \"rules\": \"x\", \"journeys\": [{\"id\": \"a\", \"outcome\": \"odd\"}]} | (odd)",
                "{\"baseline\": 1, \"run\": \"r\", \"rules\": \"x\", \"journeys\": 7} | est abîmé",
                "[] | n’est pas un résultat",
                "bonjour | est abîmé ou coupé (ligne 1)",
            })
    void what_is_no_baseline_is_refused_in_a_sentence(String text, String said) throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.baseline.json"), text);
        assertThatThrownBy(() -> Reports.baseline(odd))
                .asInstanceOf(type(UnreadableResult.class))
                .satisfies(one -> assertThat(one.sentence().fr()).contains(said));
    }

    private Path compact() throws IOException {
        Path file = folder.resolve("essai.baseline.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            Reports.write(Baseline.of(RUN), out);
        }
        return file;
    }
}
