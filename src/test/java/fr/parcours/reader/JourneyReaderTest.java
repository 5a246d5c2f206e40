package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Journey.Datum;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyReaderTest {
    private static Journey whole(String name) {
        Reading reading = Samples.read(Samples.folder("whole").resolve(name));
        assertThat(reading.mistakes()).extracting(JourneyMistake::french).isEmpty();
        return reading.journeys().get(0);
    }

    @Test
    void reads_what_a_journey_says_of_itself() {
        Journey journey = whole("titulaire-etat.journey.yaml");

        assertThat(journey.id()).isEqualTo("titulaire-etat");
        assertThat(journey.goal()).isEqualTo("carte-grise/changement-de-titulaire");
        assertThat(journey.site().operator()).isEqualTo("state");
        assertThat(journey.site().licence()).isNull();
        assertThat(journey.site().hosts()).containsExactly("france-titres.example", "*.france-titres.example:8443");
        assertThat(journey.authorisation()).isNull();
        assertThat(journey.also()).containsExactly("/contact", "/accessibilite", "/mentions-legales");
        assertThat(journey.languages()).containsExactly("fr", "en");
        assertThat(journey.before()).containsExactly("connexion.journey.yaml");
        assertThat(journey.gate())
                .containsEntry("blocked", "none")
                .containsEntry("new-barriers", "none")
                .containsEntry("coverage", "0.7")
                .containsEntry("index", "60");
    }

    @Test
    void keeps_values_as_they_were_typed_and_knows_where_they_come_from() {
        assertThat(whole("titulaire-etat.journey.yaml").data())
                .containsEntry("plaque", new Datum(Datum.Kind.TEXT, "AB-123-CD"))
                .containsEntry("postal", new Datum(Datum.Kind.TEXT, "01000"))
                .containsEntry("code", new Datum(Datum.Kind.SECRET, "PARCOURS_CODE_CESSION"))
                .containsEntry("courriel", new Datum(Datum.Kind.UNIQUE, "essai+{walk}@example.org"));
    }

    @Test
    void places_every_step_on_its_line() {
        Journey journey = whole("titulaire-etat.journey.yaml");

        assertThat(journey.steps()).hasSize(24);
        assertThat(journey.steps().get(0).line()).isEqualTo(25);
        assertThat(journey.steps().get(0).step().word()).isEqualTo("open");
        assertThat(journey.steps().get(23).line()).isEqualTo(48);
        assertThat(journey.steps().get(23).step().word()).isEqualTo("stop");
        assertThat(journey.steps().get(4).step().data()).isEqualTo("plaque");
    }

    @Test
    void reads_json_and_stays_on_the_host_of_the_start_when_none_is_told() {
        Journey journey = whole("court.journey.json");

        assertThat(journey.site().hosts()).containsExactly("essai.example:8443");
        assertThat(journey.languages()).containsExactly("fr");
        assertThat(journey.steps()).extracting(placed -> placed.step().word()).containsExactly("open", "back", "click");
    }

    @Test
    void finds_the_journeys_of_a_folder_in_order() {
        assertThat(new JourneyReader(new Steps()).find(List.of(Samples.folder("whole"))))
                .extracting(Samples::name)
                .containsExactly("connexion", "court", "titulaire-etat");
        assertThat(Samples.read(Samples.folder("whole")).whole()).isTrue();
    }

    @Test
    void a_folder_without_a_journey_is_a_mistake(@TempDir Path folder) {
        assertThatThrownBy(() -> new JourneyReader(new Steps()).find(List.of(folder)))
                .isInstanceOfSatisfying(JourneyMistake.class, mistake -> {
                    assertThat(mistake.french()).startsWith("Aucun parcours dans ce dossier");
                    assertThat(mistake.english()).startsWith("No journey in this folder");
                    assertThat(mistake.where()).isEqualTo(folder.toString());
                });
        assertThat(Samples.read(folder).mistakes()).hasSize(1);
    }

    @Test
    void two_journeys_may_not_share_an_id(@TempDir Path folder) throws IOException {
        Path first = Samples.folder("whole").resolve("court.journey.json");
        Path second = folder.resolve("autre.journey.json");
        Files.copy(first, second);

        Reading reading = Samples.read(first, second);

        assertThat(reading.journeys()).hasSize(1);
        assertThat(reading.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.path()).isEqualTo(second);
            assertThat(mistake.english()).startsWith("The id “court” is already that of ");
        });
    }

    @Test
    void a_mistake_in_one_file_does_not_hide_the_others() {
        Reading reading = Samples.read(
                Samples.folder("structure").resolve("unknown-word.journey.yaml"),
                Samples.folder("whole").resolve("connexion.journey.yaml"));

        assertThat(reading.whole()).isFalse();
        assertThat(reading.journeys()).extracting(Journey::id).containsExactly("connexion");
    }
}
