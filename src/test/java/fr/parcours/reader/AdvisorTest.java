package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorTest {
    private static final Path UNWISE = Samples.folder("advice/unwise.journey.yaml");

    @Test
    void both_samples_are_journeys_without_a_mistake() {
        assertThat(Samples.read(UNWISE).mistakes()).isEmpty();
        assertThat(Samples.read(Samples.folder("advice/wise.journey.yaml")).mistakes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4  | le but reste à préciser",
                "7  | « motdepasse » est un secret écrit en clair",
                "8  | « acces » est un secret écrit en clair",
                "9  | « nir » ressemble à un numéro de sécurité sociale",
                "10 | « iban » ressemble à un IBAN",
                "11 | « carte » ressemble à un numéro de carte",
                "12 | « telephone » ressemble à un numéro de téléphone",
                "13 | « courriel » ressemble à une adresse électronique",
                "14 | « oublie » ne sert à aucune étape",
                "15 | « rappel » ressemble à un numéro de téléphone",
                "20 | « Code secret » est un secret écrit en clair",
                "27 | « css » ne se dit à personne",
                "28 | « xpath » ne se dit à personne",
                "29 | « Payer 12 € » semble engager pour de bon",
                "31 | ce qui suit « stop »"
            })
    void each_piece_of_advice_stands_on_its_line(int line, String beginning) {
        assertThat(Advisor.of(UNWISE))
                .filteredOn(advice -> advice.line() == line)
                .extracting(advice -> advice.said().fr().replace('\u00a0', ' '))
                .singleElement()
                .asString()
                .startsWith(beginning);
    }

    @Test
    void nothing_else_is_advised_and_no_value_is_told() {
        List<Advice> all = Advisor.of(UNWISE);
        assertThat(all).hasSize(15);
        assertThat(all.toString()).doesNotContain("Tournesol", "4111", "588 157", "34 56", "fournisseur");
    }

    @Test
    void what_is_kept_for_fiction_or_taken_from_the_environment_is_wise() {
        assertThat(Advisor.of(Samples.folder("advice/wise.journey.yaml"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_advised_on_the_demonstrations() {
        return new JourneyReader(new Steps())
                .find(List.of(Path.of("scenarios"))).stream()
                        .map(file -> DynamicTest.dynamicTest(Samples.name(file), () -> assertThat(Advisor.of(file))
                                .isEmpty()));
    }

    @Test
    void a_file_that_is_no_journey_gets_no_advice(@TempDir Path folder) throws IOException {
        assertThat(Advisor.of(folder.resolve("absent.journey.yaml"))).isEmpty();
        assertThat(Advisor.of(Files.writeString(folder.resolve("a.yaml"), "- css: x")))
                .isEmpty();
        assertThat(Advisor.of(Files.writeString(folder.resolve("b.yaml"), "journey: [1")))
                .isEmpty();
        assertThat(Advisor.of(Files.writeString(folder.resolve("c.yaml"), "journey: 1\nsteps: 3\ndata: x\nsite: 4")))
                .isEmpty();
    }
}
