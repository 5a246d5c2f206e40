package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistaken command line gives one sentence in the person's language, and code 2. */
class MisusedTest {
    private static final PrintStream ERR = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void puts_back() {
        System.setErr(ERR);
        Voice.speak("fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit x.journey.yaml --jobs -1 | --jobs -1",
                "audit x.journey.yaml --jobs abc | « abc » ne convient pas pour --jobs",
                "audit x.journey.yaml --fail-under 101 | l’indice va de 0 à 100",
                "audit x.journey.yaml --fail-under NaN | l’indice va de 0 à 100",
                "judge nothing --fail-under -1 | l’indice va de 0 à 100",
                "audit x.journey.yaml --user-agent maybe | on ou off",
                "audit x.journey.yaml --idle 25 | écrit comme 45s, 25m ou 1h",
                "audit x.journey.yaml --idle 3h | de deux heures au plus",
                "audit x.journey.yaml --lang xx | fr ou en",
                "audit x.journey.yaml --personas nonsense | « nonsense » n’est pas connue",
                "audit | il manque FICHIER",
                "audit nowhere.journey.yaml | n’existe pas",
                "judge nowhere | n’est pas un passage",
                "wander | n’est ni une commande ni une option"
            })
    void is_told_in_french(String line, String sentence) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    @Test
    void is_told_in_english() {
        assertThat(run("audit x.journey.yaml --lang en --fail-under 101")).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("the index goes from 0 to 100");
    }

    private int run(String line) {
        System.setErr(new PrintStream(said, true, UTF_8));
        return Parcours.run(line.split(" "));
    }
}
