package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The answers of an independent implementation; how they were made: {@code src/test/score-expectations/generate.py}. */
class ScoreReferenceTest {
    private static final Offset<Double> TO_THE_BILLIONTH = within(1e-9);

    @Test
    void agrees_with_the_reference_on_a_thousand_random_ledgers() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSize(1000);
        for (int number = 0; number < lines.size(); number++) {
            agrees("ledger " + (number + 1), lines.get(number).split("\t", -1));
        }
    }

    private static void agrees(String name, String[] fields) {
        Figures figures = Scoring.figures(ledger(fields));
        List<Double> index = numbers(fields[4]);
        assertThat(figures.index().value()).as(name).isCloseTo(index.get(0), TO_THE_BILLIONTH);
        assertThat(figures.index().low()).as(name).isCloseTo(index.get(1), TO_THE_BILLIONTH);
        assertThat(figures.index().high()).as(name).isCloseTo(index.get(2), TO_THE_BILLIONTH);
        List<Double> values = numbers(fields[5]);
        List<Double> lows = numbers(fields[6]);
        for (PersonaScore persona : figures.personas()) {
            int place = figures.personas().indexOf(persona);
            assertThat(persona.score().value()).as(name).isCloseTo(values.get(place), TO_THE_BILLIONTH);
            assertThat(persona.score().low()).as(name).isCloseTo(lows.get(place), TO_THE_BILLIONTH);
        }
        double lowest = values.stream().min(Double::compare).orElseThrow();
        List<Double> letter = numbers(fields[7]);
        Letter ours = Letter.of(figures.index().value(), lowest, letter.get(0), letter.get(1) == 1);
        assertThat(new Letter(ours.grade(), ours.provisional(), false).french())
                .as(name)
                .isEqualTo(fields[8]);
    }

    private static Ledger ledger(String[] fields) {
        Set<Profile> blocked = words(fields[0])
                .map(code -> Arrays.stream(Profile.values())
                        .filter(profile -> profile.code().equals(code))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
        return Ledgers.ledger(
                entries(fields[2]), entries(fields[3]), words(fields[1]).collect(Collectors.toSet()), blocked);
    }

    private static List<Entry> entries(String field) {
        return words(field)
                .map(word -> word.split(",", -1))
                .map(parts -> new Entry(
                        parts[0],
                        parts[1],
                        Double.parseDouble(parts[2]),
                        Position.valueOf(parts[3].toUpperCase(Locale.ROOT)),
                        parts[4].equals("1")))
                .toList();
    }

    private static List<Double> numbers(String field) {
        return words(field).map(Double::valueOf).toList();
    }

    private static Stream<String> words(String field) {
        return Arrays.stream(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static List<String> lines() throws IOException {
        try (InputStream packed =
                        Objects.requireNonNull(ScoreReferenceTest.class.getResourceAsStream("ledgers.tsv.gz"));
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
