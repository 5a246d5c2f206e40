package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import fr.parcours.reader.JourneyReader;
import fr.parcours.steps.Steps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where on a journey a walk waits: once, where most would be lost. */
class WaitingTest {
    private static final String HEAD = """
            journey: 1
            id: bateau
            title: Inscrire un bateau
            goal: bateau
            site: { name: Essai, operator: private, territory: FR, start: "https://bateau.example/" }
            steps:
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void waits_before_the_step_that_leaves_the_longest_form() throws Exception {
        assertThat(place(
                        false,
                        "open: /",
                        "fill: { field: Ville, with: Rive }",
                        "click: Chercher",
                        "fill: { field: Nom, with: Fictive }",
                        "check: J'accepte",
                        "click: Continuer",
                        "fill: { field: Courriel, with: a@example.org }",
                        "click: Continuer"))
                .isEqualTo(6);
    }

    @Test
    void waits_on_the_later_of_two_forms_as_long() throws Exception {
        assertThat(place(
                        false,
                        "fill: { field: Ville, with: Rive }",
                        "click: Continuer",
                        "fill: { field: Nom, with: Fictive }",
                        "click: Continuer"))
                .isEqualTo(4);
    }

    @Test
    void waits_at_the_end_of_a_form_that_nobody_sends() throws Exception {
        String[] steps = {"fill: { field: Nom, with: Fictive }", "stop: Avant l'envoi", "click: Envoyer"};

        assertThat(place(false, steps)).isEqualTo(Waiting.AT_THE_END);
        assertThat(place(true, steps)).isEqualTo(3);
    }

    @Test
    void waits_at_the_end_where_nothing_is_given() throws Exception {
        assertThat(place(false, "open: /", "click: Continuer")).isEqualTo(Waiting.AT_THE_END);
    }

    private int place(boolean passStop, String... steps) throws Exception {
        StringBuilder text = new StringBuilder(HEAD);
        for (String step : steps) {
            text.append("  - ").append(step).append('\n');
        }
        Path file = Files.writeString(folder.resolve("bateau.journey.yaml"), text);
        List<Step> read = new JourneyReader(new Steps())
                .read(List.of(file)).journeys().get(0).steps().stream()
                        .map(Journey.Placed::step)
                        .toList();
        return Waiting.place(read, passStop);
    }
}
