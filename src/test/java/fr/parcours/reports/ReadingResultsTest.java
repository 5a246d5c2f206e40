package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingResultsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_written_reads_back_and_is_written_the_same() throws IOException {
        for (RunResult run : List.of(
                Runs.two(),
                Runs.real(),
                Runs.later(),
                Runs.blind(),
                Runs.unreachable(),
                Runs.hostile("\u202e <b>&\ud800"))) {
            String once = written(run);
            assertThat(written(Reports.read(file(once)))).isEqualTo(once);
        }
    }

    @Test
    void journeys_come_one_by_one_and_the_run_comes_without_them() throws IOException {
        List<String> seen = new ArrayList<>();
        RunResult run = Reports.read(file(written(Runs.two())), journey -> seen.add(journey.id()));
        assertThat(seen).containsExactly("titulaire-prive", "titulaire-modele");
        assertThat(run.journeys()).isEmpty();
        assertThat(run.tool()).isEqualTo(Runs.two().tool());
        assertThat(run.started()).isEqualTo(Runs.two().started());
    }

    @Test
    void a_field_of_a_later_version_is_passed_over_wherever_it_is() throws IOException {
        String more = "\"later\": {\"deep\": [1, {\"a\": null}]},";
        String later = written(Runs.two())
                .replace("{\n", "{\n" + more + "\n")
                .replaceAll("(\"(passed|gate)\": \\{\n)" + Pattern.quote(more), "$1");
        assertThat(later).contains("later");
        assertThat(written(Reports.read(file(later)))).isEqualTo(written(Runs.two()));
    }

    @Test
    void a_list_that_an_earlier_version_did_not_write_is_empty() throws IOException {
        String earlier = written(Runs.two()).replace("\"milestones\"", "\"other\"");
        assertThat(Reports.read(file(earlier)).journeys().get(0).milestones()).isEmpty();
    }

    @Test
    void a_file_cut_anywhere_is_refused_in_a_sentence() throws IOException {
        String whole = written(Runs.two());
        for (int length : List.of(0, 1, 20, 400, whole.length() / 2, whole.length() - 4)) {
            assertThatThrownBy(() -> Reports.read(file(whole.substring(0, length))))
                    .as("cut at " + length)
                    .isInstanceOf(UnreadableResult.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not json at all | est abîmé ou coupé (ligne 1)",
                "[1, 2] | n’est pas un résultat de Parcours",
                "{} | n’est pas un résultat de Parcours",
                "{\"format\": 1} | n’est pas un résultat de Parcours",
                "{\"format\": 2, \"journeys\": []} | est au format 2",
                "{\"format\": 1, \"journeys\": 3} | n’est pas un résultat de Parcours",
                "{\"format\": 1, \"journeys\": [{\"id\": \"a\"}]} | ne connaît pas (no site)",
                "{\"format\": 1, \"journeys\": [3]} | n’est pas un résultat de Parcours",
            })
    void what_is_no_result_is_refused_in_a_sentence(String text, String said) throws IOException {
        Path odd = file(text);
        assertThatThrownBy(() -> Reports.read(odd))
                .asInstanceOf(type(UnreadableResult.class))
                .satisfies(one -> assertThat(one.sentence().fr()).contains(said))
                .satisfies(one -> assertThat(one.sentence().en()).isNotBlank());
    }

    @Test
    void a_word_that_this_version_does_not_know_is_named() throws IOException {
        Path odd = file(written(Runs.two()).replace("\"hindered\"", "\"enchanted\""));
        assertThatThrownBy(() -> Reports.read(odd)).hasMessageContaining("enchanted");
    }

    @Test
    void a_file_of_another_format_hands_nothing_out_even_when_it_says_so_last() throws IOException {
        Path other =
                file(written(Runs.two()).replaceFirst("\"format\": 1,", "").replaceFirst("}\\s*$", ", \"format\": 7}"));
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> Reports.read(other, journey -> seen.add(journey.id())))
                .isInstanceOf(UnreadableResult.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Reports.read(folder.resolve("nowhere.json")))
                .isInstanceOf(UnreadableResult.class)
                .hasMessageContaining("nowhere.json");
    }

    @Test
    void a_fault_of_whoever_listens_stays_theirs() throws IOException {
        Path good = file(written(Runs.two()));
        assertThatThrownBy(() -> Reports.read(good, journey -> {
                    throw new IllegalArgumentException("mine");
                }))
                .hasMessage("mine");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("result.json"), text);
    }

    private static String written(RunResult run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.json().write(run, Score.of(run), "fr", out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
