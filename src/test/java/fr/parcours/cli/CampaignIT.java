package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign is walked to its report: one journey on its sites, a broken one told, barriers set aside. */
class CampaignIT {
    @TempDir
    Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void looks_at_each_page_that_is_opened_one_after_the_other() throws IOException {
        Path journey = write("deux.journey.yaml", """
                journey: 1
                id: deux
                title: Deux pages
                goal: essai/deux
                site: { name: Modèle, operator: state, start: "demo:modele/" }
                steps:
                  - open: /
                  - open: /aide
                """);

        Spoken said = Spoken.of(
                "audit",
                journey.toString(),
                "--personas=none",
                "--out",
                folder.resolve("deux").toString());

        assertThat(said.code()).as(said.err()).isZero();
        JsonNode file = JsonMapper.builder()
                .build()
                .readTree(only(folder.resolve("deux")).resolve("result.json").toFile());
        assertThat(file.path("journeys").path(0).path("screens")).hasSize(2);
    }

    @Test
    void walks_the_sites_of_a_list_and_keeps_what_is_set_aside_with_the_run() throws IOException {
        write("c.journey.yaml", """
                journey: 1
                id: cantine
                title: Cantine
                goal: cantine/inscription
                site: { name: Modèle, operator: local-authority, start: "demo:modele/" }
                steps:
                  - open: /
                  - screen: Accueil
                """);
        write("sites.csv", "nom;adresse;territoire;population\nSaint-Exemple;demo:cantine/;35238;850\nFautive;;;\nDisparue;demo:nulle-part/;35240;10\n");
        write("e.yaml", """
                suppressions: 1
                barriers:
                  - { check: legible-type, target: "typography: size", screen: accueil, reason: Refonte prévue, owner: Mairie, until: 2999-12-31 }
                  - { check: human-help, target: Téléphone du Père Noël, reason: Rien, owner: Mairie, until: 2999-12-31 }
                  - { check: human-help, screen: Accueil, reason: Vieux, owner: Mairie, until: 2001-01-01 }
                """);
        Path campaign = write("c.campaign.yaml", """
                campaign: 1
                title: Cantines
                journeys: c.journey.yaml
                sites: sites.csv
                personas: none
                banner: { refuse: Tout refuser }
                suppressions: e.yaml
                """);

        Spoken said = Spoken.of(
                "audit", campaign.toString(), "--out", folder.resolve("out").toString());

        assertThat(said.code())
                .as("a line of the list is wrong: %s", said.err())
                .isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "sites.csv:3:9 : Il manque une valeur",
                        "la démonstration « nulle-part » n’existe pas",
                        "Exception périmée depuis le 2001-01-01",
                        "Exception sans objet : human-help | Téléphone du Père Noël | *");
        Path run = only(folder.resolve("out"));
        JsonNode file =
                JsonMapper.builder().build().readTree(run.resolve("result.json").toFile());
        assertThat(file.path("journeys")).hasSize(1);
        assertThat(file.at("/journeys/0/id").asText()).isEqualTo("cantine-saint-exemple");
        assertThat(file.at("/journeys/0/site/territory").asText()).isEqualTo("35238");
        assertThat(file.at("/journeys/0/outcome").asText()).isEqualTo("completed");

        assertThat(file.at("/journeys/0/screens/0/findings").findValues("suppressed"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("owner").asText()).isEqualTo("Mairie"));
        assertThat(Files.readString(run.resolve("index.html"))).contains("Refonte prévue");

        byte[] before = Files.readAllBytes(run.resolve("result.json"));
        assertThat(Spoken.of("judge", run.toString()).err()).contains("Exception périmée");
        assertThat(Files.readAllBytes(run.resolve("result.json"))).isEqualTo(before);
    }

    private static Path only(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.findFirst().orElseThrow();
        }
    }
}
