package fr.parcours.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of planted barriers speaks of screens that the journeys name. */
class PlantedTest {
    private static final Map<String, String> JOURNEYS =
            Map.of("etat", "titulaire-etat", "prive", "titulaire-prive", "cantine", "cantine-commune");

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/fr/parcours/demo/planted.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void every_planted_barrier_is_on_a_screen_that_its_journey_names() throws IOException {
        for (String[] row : rows()) {
            assertThat(row).as(String.join(" ", row)).hasSize(8);
            assertThat(row[3]).matches("[A-Z]{3}[0-9]{2}");
            String journey = Files.readString(Path.of("scenarios/demo/" + JOURNEYS.get(row[0]) + ".journey.yaml"));
            if (!row[2].equals("-")) {
                assertThat(journey).contains("- screen: " + row[2] + "\n");
            }
        }
    }

    @Test
    void the_private_site_has_at_least_thirty_kinds_of_barriers() throws IOException {
        assertThat(rows().stream()
                        .filter(row -> row[0].equals("prive"))
                        .map(row -> row[3])
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(30);
    }
}
