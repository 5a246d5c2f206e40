package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.persona.Persona;
import fr.parcours.personas.Personas;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcoursTest {
    private record Said(int code, String out, String err) {}

    private static Said run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteArrayOutputStream cried = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(cried, true, StandardCharsets.UTF_8));
            int code = Parcours.run(words);
            return new Said(code, heard.toString(StandardCharsets.UTF_8), cried.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Voice.speak("fr");
        }
    }

    @Test
    void says_its_version() {
        assertThat(run("--version").out()).startsWith("parcours ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "judge", "demo", "check"})
    void each_command_explains_itself(String command) {
        Said said = run(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("parcours " + command);
    }

    @Test
    void a_wrong_word_is_refused_with_code_2() {
        Said said = run("audti");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("maybe\u00a0: audit", "help\u00a0: parcours --help\n")
                .doesNotContain("Did you");
    }

    @Test
    void one_step_is_one_step(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("une.journey.yaml");
        Files.writeString(one, """
                journey: 1
                id: une
                title: Une
                goal: essai
                site: { name: Essai, operator: private, start: demo:cantine/ }
                steps: [ open: / ]
                """);
        assertThat(run("check", one.toString()).out()).contains("1 étape, rien");
        assertThat(run("check", "--lang", "en", one.toString()).out()).contains("1 step, nothing");
    }

    @Test
    void a_missing_file_is_said_in_one_sentence_in_each_language(@TempDir Path folder) {
        String file = folder.resolve("rien.journey.yaml").toString();
        Said french = run("check", file);
        Said english = run("check", "--lang", "en", file);
        assertThat(french.code()).isEqualTo(2);
        assertThat(french.err()).contains("rien.journey.yaml").doesNotContain("\tat ");
        assertThat(english.err()).isNotEqualTo(french.err());
    }

    @Test
    void a_folder_that_is_no_run_cannot_be_judged(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("vide"));
        Said said = run("judge", folder.resolve("vide").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("n’est pas un passage");
    }

    @Test
    void personas_are_chosen_by_name() {
        List<Persona> all = Personas.all();
        assertThat(Choices.personas("none", all)).isEmpty();
        assertThat(Choices.personas("all", all)).isEqualTo(all);
        assertThat(Choices.personas("keyboard,smartphone", all)).hasSize(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Choices.personas("mouse", all))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("keyboard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"impots.gouv.fr", "www.service-public.fr", "immatriculation.ants.gouv.fr"})
    void a_state_site_is_never_a_bench(String host) {
        assertThat(StateHosts.holds(host)).isTrue();
    }
}
