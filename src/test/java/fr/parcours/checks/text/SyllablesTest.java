package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The syllable counter says the same as the reference that was measured against a speech synthesiser. */
class SyllablesTest {
    @Test
    void counts_five_hundred_words_as_the_reference_does() throws IOException {
        try (InputStream expected = Objects.requireNonNull(SyllablesTest.class.getResourceAsStream("syllables.tsv"))) {
            List<String> lines = new String(expected.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(450);
            assertThat(lines).allSatisfy(line -> {
                String word = line.substring(0, line.indexOf('\t'));
                assertThat(word + "\t" + Syllables.of(word)).isEqualTo(line);
            });
        }
    }

    @Test
    void never_counts_less_than_one() {
        assertThat(Syllables.of("n’")).isEqualTo(1);
        assertThat(Syllables.of("-")).isEqualTo(1);
        assertThat(Syllables.of("42")).isEqualTo(1);
    }
}
