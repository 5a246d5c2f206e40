package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.journey.Campaign;
import fr.parcours.journey.Campaign.Axis;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Sample;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign becomes journeys to walk; what is wrong in it is told, and takes nothing from the rest. */
class CampaignReaderTest {
    private static final String JOURNEY = """
            journey: 1
            id: %s
            title: Inscrire un enfant à la cantine
            goal: cantine/inscription
            site:
              name: Modèle-sur-Loire
              operator: local-authority
              territory: "49353"
              software: Guichet
              population: "900"
              licence: L-1
              start: https://demarches.modele.example/
              hosts: [demarches.modele.example, "*.modele.example:8443", sso.guichet.example]
            authorisation: la maire de Modèle-sur-Loire, 3 mai 2026
            steps:
              - open: /cantine
              - screen: Accueil
              - milestone: eligibility
              - click: Continuer
            """;

    @TempDir
    Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path campaign(String rest) throws IOException {
        return write("essai.campaign.yaml", "campaign: 1\ntitle: Essai\n" + rest);
    }

    private static Reading read(Path... files) {
        return new CampaignReader(
                        new Steps(),
                        List.of("keyboard", "screen-reader", "smartphone"),
                        List.of("field-label", "cookie-refusal"))
                .read(List.of(files));
    }

    private static Campaign only(Path file) {
        Reading reading = read(file);
        assertThat(reading.mistakes()).extracting(JourneyMistake::french).isEmpty();
        return reading.campaigns().get(0);
    }

    private static List<String> told(Reading reading) {
        return reading.mistakes().stream()
                .map(one -> one.path().getFileName()
                        + one.where().substring(one.path().toString().length()) + " "
                        + one.french().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void reads_what_a_campaign_says_of_itself() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));
        write("sub/b.journey.yaml", JOURNEY.formatted("b"));
        write("sub/deep/c.journey.yaml", JOURNEY.formatted("c"));
        write("except.yaml", "suppressions: 1\nbarriers: []\n");

        Campaign campaign = only(campaign("""
                journeys: [a.journey.yaml, "sub/*.yaml", sub/deep]
                personas: [keyboard, smartphone]
                compare: [software, operator]
                banner: { refuse: [Tout refuser, Continuer sans accepter] }
                suppressions: except.yaml
                """));

        assertThat(campaign.id()).isEqualTo("essai");
        assertThat(campaign.title()).isEqualTo("Essai");
        assertThat(campaign.journeys()).extracting(Journey::id).containsExactly("a", "b", "c");
        assertThat(campaign.personas()).containsExactly("keyboard", "smartphone");
        assertThat(campaign.compare()).containsExactly(Axis.SOFTWARE, Axis.OPERATOR);
        assertThat(campaign.refuse()).containsExactly("Tout refuser", "Continuer sans accepter");
        assertThat(campaign.suppressions()).isEqualTo(folder.resolve("except.yaml"));
        assertThat(campaign.sample()).isNull();
    }

    @Test
    void everybody_walks_unless_told_otherwise() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));

        assertThat(only(campaign("journeys: a.journey.yaml")).personas()).hasSize(3);
        assertThat(only(campaign("journeys: a.journey.yaml\npersonas: all")).personas())
                .hasSize(3);
        assertThat(only(campaign("journeys: a.journey.yaml\npersonas: none")).personas())
                .isEmpty();
    }

    @Test
    void two_stars_go_through_folders() throws IOException {
        write("x/y/a.journey.yaml", JOURNEY.formatted("a"));
        write("x/b.journey.json", "{}");
        write("x/notes.yaml", "rien");

        Reading reading = read(campaign("journeys: [\"x/**/*.yaml\", \"./x/{y,z}/[ab].journey.yaml\"]"));

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.journeys()).extracting(Journey::id).containsExactly("a");
    }

    @Test
    void refuses_cookies_once_the_first_page_is_there_and_named() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));
        write("b.journey.yaml", JOURNEY.formatted("b") + "  - banner: Non\n");

        Campaign campaign = only(campaign("journeys: .\nbanner: { refuse: Tout refuser }"));

        assertThat(campaign.journeys().get(0).steps())
                .extracting(placed -> placed.step().word() + " " + placed.line())
                .containsExactly("open 16", "screen 17", "milestone 18", "banner 16", "click 19");
        assertThat(campaign.journeys().get(1).steps())
                .extracting(placed -> placed.step().word())
                .containsExactly("open", "screen", "milestone", "click", "banner");
    }

    @Test
    void one_journey_is_taken_to_many_sites_and_lends_them_only_what_they_share() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("cantine"));
        write("sites.csv", """
                nom;adresse;territoire;opérateur;logiciel;autorisation;statut
                Saint-Étienne;https://st.example/;42218;;;le maire, 2 mai;
                Œuf-en-Ternois;https://oeuf.example/;62633;privé;Autre;;
                Refusante;https://non.example/;;;;;refusé
                """);

        List<Journey> journeys =
                only(campaign("journeys: a.journey.yaml\nsites: sites.csv")).journeys();

        assertThat(journeys)
                .extracting(Journey::id)
                .containsExactly("cantine-saint-etienne", "cantine-oeuf-en-ternois");
        assertThat(journeys.get(0).site())
                .isEqualTo(new Journey.Site(
                        "Saint-Étienne",
                        "local-authority",
                        null,
                        "42218",
                        "Guichet",
                        null,
                        "https://st.example/",
                        List.of("st.example", "sso.guichet.example")));
        assertThat(journeys.get(0).authorisation()).isEqualTo("le maire, 2 mai");
        assertThat(journeys.get(1).authorisation())
                .as("nobody agrees for another")
                .isNull();
        assertThat(journeys.get(1).site().operator()).isEqualTo("private");
        assertThat(journeys.get(1).site().software()).isEqualTo("Autre");
    }

    @Test
    void two_towns_of_one_name_get_ids_that_do_not_depend_on_the_order_of_the_lines() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("cantine"));
        String head = "nom,adresse,territoire\n";
        List<String> lines = List.of(
                "Saint-Denis,https://a.example,93066\n",
                "Saint Denis,https://b.example,97411\n",
                "Saint-Denis,https://c.example,\n",
                "!!!,https://d.example,\n");
        Path file = campaign("journeys: a.journey.yaml\nsites: sites.csv");

        write("sites.csv", head + String.join("", lines));
        List<String> forth = only(file).journeys().stream().map(Journey::id).toList();
        write("sites.csv", head + lines.get(3) + lines.get(2) + lines.get(1) + lines.get(0));
        List<String> back = only(file).journeys().stream().map(Journey::id).toList();

        assertThat(forth.get(0)).isEqualTo("cantine-saint-denis-93066");
        assertThat(forth.get(1)).isEqualTo("cantine-saint-denis-97411");
        assertThat(forth.get(2)).matches("cantine-saint-denis-[0-9a-f]{6}");
        assertThat(forth.get(3)).matches("cantine-[0-9a-f]{6}");
        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }

    @Test
    void a_frame_is_drawn_from_and_who_refused_is_counted_and_not_replaced() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("cantine"));
        StringBuilder frame = new StringBuilder("nom,adresse,statut,note\n");
        for (int i = 0; i < 10; i++) {
            frame.append("C")
                    .append(i)
                    .append(",https://c")
                    .append(i)
                    .append(".example,")
                    .append(i < 5 ? "refusé" : i == 9 ? "exclu" : "")
                    .append(",le 3 mai\n");
        }
        Files.write(folder.resolve("frame.csv"), frame.toString().getBytes(Charset.forName("windows-1252")));

        Reading reading = read(campaign("journeys: a.journey.yaml\nframe: { file: frame.csv, size: 9, seed: 42 }"));

        assertThat(reading.mistakes()).isEmpty();
        Sample sample = Objects.requireNonNull(reading.campaigns().get(0).sample());
        assertThat(List.of(sample.frame(), sample.excluded(), sample.drawn(), sample.refused(), sample.toWalk()))
                .containsExactly(9, 1, 9, 5, 4);
        assertThat(reading.journeys()).hasSize(4);
        assertThat(reading.remarks())
                .extracting(one -> one.said().fr())
                .containsExactly(
                        "lu en Windows-1252 (Latin-1), colonnes séparées par des virgules.",
                        "sites dans la base\u00a0: 9\u00a0; exclus avant tirage\u00a0: 1\u00a0; demandés\u00a0: 9\u00a0; tirés\u00a0: 9\u00a0; refus parmi eux\u00a0: 5\u00a0; graine\u00a0: 42.");
    }

    @Test
    void nothing_is_drawn_from_a_frame_with_a_mistake() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("cantine"));
        write("frame.csv", "nom,adresse\nA,https://a.example\nB,\n");

        Reading reading = read(campaign("journeys: a.journey.yaml\nframe: { file: frame.csv, size: 1, seed: 1 }"));

        assertThat(reading.journeys()).isEmpty();
        assertThat(told(reading))
                .containsExactly(
                        "frame.csv Rien n’est tiré au sort dans une liste fautive : la corriger changerait le tirage.",
                        "frame.csv:3:3 Il manque une valeur dans la colonne « adresse ».");
    }

    @Test
    void a_broken_journey_a_missing_file_and_an_id_taken_twice_leave_the_others() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));
        write("b.journey.yaml", JOURNEY.formatted("a"));
        write("c.journey.yaml", JOURNEY.formatted("c") + "  - clik: Continuer\n");
        write("d.journey.yaml", JOURNEY.formatted("d"));

        Reading reading = read(campaign(
                "journeys: [a.journey.yaml, b.journey.yaml, absent.journey.yaml, c.journey.yaml, d.journey.yaml]"));

        assertThat(reading.journeys()).extracting(Journey::id).containsExactly("a", "d");
        assertThat(reading.campaigns().get(0).journeys())
                .extracting(Journey::id)
                .containsExactly("a", "d");
        assertThat(told(reading))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("essai.campaign.yaml:3:44 Le fichier « absent.journey.yaml » n’existe pas"),
                        one -> assertThat(one).startsWith("b.journey.yaml:2:5 L’identifiant « a » est déjà celui de"),
                        one -> assertThat(one).startsWith("c.journey.yaml:20:5 Mot inconnu « clik »."));
    }

    @Test
    void journeys_beside_a_campaign_are_kept_and_the_same_file_named_twice_is_walked_once() throws IOException {
        Path a = write("a.journey.yaml", JOURNEY.formatted("a"));
        Path b = write("b.journey.yaml", JOURNEY.formatted("b"));
        Path other = write("other/a.journey.yaml", JOURNEY.formatted("a"));
        Path file = campaign("journeys: a.journey.yaml");

        assertThat(read(file, a, b).journeys()).extracting(Journey::id).containsExactly("a", "b");
        assertThat(read(file, a, b).mistakes()).isEmpty();
        assertThat(read(b, a, file).campaigns().get(0).journeys())
                .extracting(Journey::id)
                .containsExactly("a");
        assertThat(told(read(file, other)))
                .singleElement()
                .asString()
                .contains("L’identifiant « a » est déjà celui de");
    }

    @Test
    void a_folder_is_searched_for_journeys_not_for_campaigns() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));
        campaign("journeys: a.journey.yaml");

        assertThat(read(folder).campaigns()).isEmpty();
        assertThat(read(folder).journeys()).hasSize(1);
    }

    @Test
    void every_mistake_of_a_campaign_is_told_at_its_place_with_the_word_meant() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));

        assertThat(told(read(campaign("""
                journeys: [a.journey.yaml, "nowhere/*.yaml", "[", a.campaign.yaml]
                jorneys: []
                id: Essai
                personas: [keybord, all]
                compare: [operators]
                banner: { refuser: Non }
                suppressions: absent.yaml
                sites: absent.csv
                frame: { file: absent.csv, size: 0, seed: demain, stratum: couleur }
                """))))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains(":3:28 Aucun parcours (*.journey.yaml) ne répond à « nowhere/*.yaml »."),
                        one -> assertThat(one).contains(":3:46 « [ » n’est pas un nom de fichier."),
                        one -> assertThat(one)
                                .contains(":3:51 Une campagne contient des parcours, pas une autre campagne."),
                        one -> assertThat(one)
                                .contains(":4:1 Clé inconnue « jorneys ». Vouliez-vous dire « journeys » ?"),
                        one -> assertThat(one).contains(":5:5 « Essai » : un identifiant s’écrit en minuscules"),
                        one -> assertThat(one).contains(":6:11 « all » et « none » s’écrivent seuls."),
                        one -> assertThat(one)
                                .contains(":6:12 Condition inconnue « keybord ». Vouliez-vous dire « keyboard » ?"),
                        one -> assertThat(one)
                                .contains(
                                        ":7:11 On ne peut pas comparer selon « operators ». Vouliez-vous dire « operator » ?"),
                        one -> assertThat(one).contains("Il manque « refuse »"),
                        one -> assertThat(one).contains("Clé inconnue « refuser ». Vouliez-vous dire « refuse » ?"),
                        one -> assertThat(one).contains(":9:15 Le fichier « absent.yaml » n’existe pas"),
                        one -> assertThat(one).contains(":10:8 Le fichier « absent.csv » n’existe pas"),
                        one -> assertThat(one).contains(":11:8 Écrivez soit « sites » (tous), soit « frame »"),
                        one -> assertThat(one).contains(":11:16 Le fichier « absent.csv » n’existe pas"),
                        one -> assertThat(one).contains("« size » est un nombre entier, à partir de 1 ; il y a « 0 »."),
                        one -> assertThat(one)
                                .contains("« seed » est un nombre entier, à partir de 0 ; il y a « demain »."),
                        one -> assertThat(one).contains("On ne peut pas tirer au sort selon « couleur »."));
    }

    @Test
    void a_list_of_sites_takes_one_journey() throws IOException {
        write("a.journey.yaml", JOURNEY.formatted("a"));
        write("b.journey.yaml", JOURNEY.formatted("b"));
        write("sites.csv", "nom,adresse\nA,https://a.example\n");

        Reading reading = read(campaign("journeys: .\nsites: sites.csv"));

        assertThat(told(reading))
                .containsExactly(
                        "essai.campaign.yaml:3:11 Avec une liste de sites, il faut un seul parcours ; il y en a 2.");
        assertThat(reading.journeys()).isEmpty();
    }

    @Test
    void what_is_no_campaign_is_told_in_one_sentence() throws IOException {
        assertThat(told(read(write("a.campaign.yaml", "- a\n"))))
                .containsExactly(
                        "a.campaign.yaml:1:1 Une campagne est faite de clés et de valeurs, et s’ouvre par « campaign: 1 ».");
        assertThat(told(read(write("b.campaign.json", "{\"campaign\": 2}"))))
                .singleElement()
                .asString()
                .contains("Ce fichier dit suivre le format « 2 »");
        assertThat(told(read(folder.resolve("absent.campaign.yaml"))))
                .singleElement()
                .asString()
                .contains("n’existe pas");
        assertThat(told(read(write("c.campaign.yaml", "campaign: 1\n"))))
                .containsExactly(
                        "c.campaign.yaml:1:1 Il manque « title », qui est obligatoire ici.",
                        "c.campaign.yaml:1:1 Il manque « journeys », qui est obligatoire ici.");
    }
}
