package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/fr/parcours/reader/recordings");
    private static final String FORM =
            FOLDER.resolve("recorder/plain-form.json").toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_journey_goes_to_stdout_and_what_must_be_said_to_stderr() {
        Spoken said = Spoken.of("import", FORM);

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("# Importé de plain-form.json").contains("  - click: Inscrire mon enfant\n");
        assertThat(said.err()).contains("10 étapes lues").contains("[non repris] étape 1 (setViewport, ligne 4)");
    }

    @Test
    void what_is_imported_can_be_checked_at_once() {
        Path file = folder.resolve("neuf/cantine.journey.yaml");

        assertThat(Spoken.of("import", FORM, "--to", file.toString()).code()).isZero();
        assertThat(Spoken.of("check", file.toString()).code()).isZero();
    }

    @Test
    void a_file_that_exists_is_never_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("mien.journey.yaml"), "à moi");

        Spoken said = Spoken.of("import", FORM, "--to", file.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("existe déjà");
        assertThat(file).hasContent("à moi");
    }

    @Test
    void several_tests_want_a_folder_and_get_a_file_each() throws IOException {
        String side = FOLDER.resolve("side/several-suites.side").toString();

        assertThat(Spoken.of("import", side).err()).contains("3 tests").contains("--to");
        assertThat(Spoken.of("import", side, "--to", folder.resolve("x").toString())
                        .code())
                .isZero();
        try (Stream<Path> files = Files.list(folder.resolve("x"))) {
            assertThat(files)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactlyInAnyOrder("un.journey.yaml", "deux.journey.yaml", "hors-suite.journey.yaml");
        }
    }

    @Test
    void a_damaged_recording_ends_with_code_2_and_its_line() {
        Spoken said = Spoken.of(
                "import", FOLDER.resolve("recorder/damaged-truncated.json").toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("damaged-truncated.json:5:").doesNotContain("\tat ");
    }

    @Test
    void the_notes_are_in_the_language_asked() {
        assertThat(Spoken.of("import", "--lang", "en", FORM).out())
                .startsWith("# Imported from")
                .doesNotContain("étape");
    }

    @Test
    void it_can_start_elsewhere_than_it_was_recorded() {
        assertThat(Spoken.of("import", FORM, "--start", "demo:cantine/").out())
                .contains("start: demo:cantine/\n")
                .contains("hosts: []");
        assertThat(Spoken.of("import", FORM, "--start", "n’importe où").code()).isEqualTo(2);
    }

    @Test
    void a_recording_can_be_checked_as_a_journey_is() {
        assertThat(Spoken.of("check", FORM).out()).contains("inscrire-un-enfant-a-la-cantine : ");
        assertThat(Spoken.of("check", FOLDER.resolve("side/several-suites.side").toString())
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void no_secret_of_a_recording_is_told_anywhere() {
        for (String name :
                new String[] {"recorder/secrets-in-fields.json", "recorder/secret-in-address.json", "side/secrets.side"
                }) {
            Spoken said = Spoken.of("import", FOLDER.resolve(name).toString());
            Spoken checked = Spoken.of("check", FOLDER.resolve(name).toString());
            assertThat(said.out() + said.err() + checked.out() + checked.err())
                    .as(name)
                    .doesNotContain("Tournesol", "204816", "eyJhbGci", "f00dbabe", "Autre-Secret", "41111111");
        }
    }

    @Test
    void advice_is_told_on_stderr_and_changes_no_exit_code() {
        Spoken said = Spoken.of("check", "src/test/resources/fr/parcours/reader/advice/unwise.journey.yaml");

        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("imprudent : 15 étapes, aucune faute, 15 conseils.\n");
        assertThat(said.err())
                .contains("unwise.journey.yaml:27 : conseil : « css »".replace("« css »", "«\u00a0css\u00a0»"));
        assertThat(Spoken.of("check", "scenarios").out())
                .contains("rien à corriger")
                .doesNotContain("conseil");
    }

    @Test
    void one_that_fits_no_word_is_told_and_the_others_are_still_read() {
        Spoken said = Spoken.of(
                "check", FORM, FOLDER.resolve("side/damaged-truncated.side").toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("inscrire-un-enfant-a-la-cantine");
        assertThat(said.err()).contains("damaged-truncated.side:3:");
    }
}
