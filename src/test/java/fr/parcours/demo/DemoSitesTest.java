package fr.parcours.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSitesTest {
    private static final String FIXTURES = "scenarios/demo/fixtures/";
    private static DemoSites sites;

    @BeforeAll
    static void open() throws IOException {
        sites = DemoSites.start();
    }

    @AfterAll
    static void close() {
        sites.close();
    }

    private static Visitor visitor(String name) {
        return new Visitor(sites.start(name));
    }

    @Test
    void the_model_leads_to_a_reference_number() throws Exception {
        Visitor visitor = visitor("modele");
        assertThat(visitor.get("/").body()).contains("Changer le nom sur la carte grise");
        assertThat(visitor.post("/vehicule", "plaque", "ab 123 cd", "code", "k7p2m")
                        .uri())
                .hasPath("/vous");
        visitor.post("/vous", "prenom", "Camille", "nom", "Exemple", "courriel", "camille.exemple@example.org");
        visitor.post("/adresse", "adresse", "12 rue des Essais", "codepostal", "99 123", "ville", "Saint-Exemple");
        HttpResponse<String> summary = visitor.upload("/adresse", "domicile", FIXTURES + "domicile.jpg");
        assertThat(summary.uri()).hasPath("/adresse");
        HttpResponse<String> again = visitor.post(
                "/adresse", "adresse", "12 rue des Essais", "codepostal", "99 123", "ville", "Saint-Exemple");
        assertThat(again.body()).contains("ab 123 cd", "Camille", "238,76 €");
        assertThat(visitor.post("/recapitulatif", "envoi", "oui").body()).contains("CGS-0");
    }

    @Test
    void the_model_goes_back_to_the_summary_after_one_answer_is_mended() throws Exception {
        Visitor visitor = visitor("modele");
        visitor.post("/vehicule", "plaque", "AB-123-CD", "code", "K7P2M");
        visitor.post("/vous", "prenom", "Camille", "nom", "Exemple", "courriel", "camille.exemple@example.org");
        visitor.post("/adresse", "adresse", "12 rue des Essais", "codepostal", "99123", "ville", "Saint-Exemple");
        HttpResponse<String> mended = visitor.post(
                "/vous", "prenom", "Dominique", "nom", "Exemple", "courriel", "d@example.org", "retour", "oui");
        assertThat(mended.uri()).hasPath("/recapitulatif");
        assertThat(mended.body()).contains("Dominique");
    }

    @Test
    void the_model_keeps_a_request_for_later() throws Exception {
        Visitor today = visitor("modele");
        String kept = today.post("/vehicule", "plaque", "AB-123-CD", "code", "", "plus-tard", "oui")
                .body();
        String number = kept.replaceAll("(?s).*<strong>([0-9a-f]{8})</strong>.*", "$1");
        HttpResponse<String> resumed = visitor("modele").post("/reprise", "dossier", number);
        assertThat(resumed.uri()).hasPath("/vehicule");
        assertThat(resumed.body()).contains("value=\"AB-123-CD\"");
        assertThat(visitor("modele").post("/reprise", "dossier", "inconnu").body())
                .contains("n’existe pas");
    }

    @Test
    void the_model_tells_each_mistake_near_its_field_and_keeps_what_was_typed() throws Exception {
        String page = visitor("modele")
                .post("/vehicule", "plaque", "zz", "code", "K7P2M")
                .body();
        assertThat(page)
                .contains(
                        "<title>Erreur : ",
                        "id=\"plaque-erreur\"",
                        "href=\"#plaque\"",
                        "value=\"zz\"",
                        "value=\"K7P2M\"")
                .doesNotContain("id=\"code-erreur\"");
    }

    @Test
    void the_private_site_leads_to_its_end_and_its_fees_grow() throws Exception {
        Visitor visitor = visitor("prive");
        String mail = "camille.exemple@example.org";
        String vehicle = visitor.post(
                        "/prix",
                        "nom",
                        "Exemple",
                        "prenom",
                        "Camille",
                        "telephone",
                        "0639981234",
                        "courriel",
                        mail,
                        "courriel2",
                        mail)
                .body();
        assertThat(vehicle).contains("29,90 €");
        visitor.post(
                "/vehicule",
                "plaque",
                "AB-123-CD",
                "formule",
                "2014AB12345",
                "marque",
                "EXEMPLA",
                "jour",
                "14",
                "mois",
                "mars",
                "annee",
                "2014",
                "couleur",
                "Bleu");
        visitor.post("/formule", "forfait", "eco", "assurance", "non");
        String holder = visitor.post(
                        "/compte",
                        "identifiant",
                        mail,
                        "motdepasse",
                        "Demo-Grise7!",
                        "motdepasse2",
                        "Demo-Grise7!",
                        "captcha",
                        "7KX4Q")
                .body();
        assertThat(holder).contains("41,90 €").doesNotContain("Demo-Grise7!");
        visitor.post(
                "/titulaire",
                "nom2",
                "Exemple",
                "prenom2",
                "Camille",
                "naissance",
                "14/3/1958",
                "departement",
                "75 - Paris",
                "adresse",
                "12 rue des Essais",
                "codepostal",
                "99123",
                "ville",
                "Saint-Exemple",
                "courriel3",
                mail);
        String mandate = visitor.upload(
                        "/pieces",
                        "identite",
                        FIXTURES + "identite.pdf",
                        "domicile",
                        FIXTURES + "domicile.pdf",
                        "certificat",
                        FIXTURES + "certificat.pdf",
                        "cerfa",
                        FIXTURES + "mandat.pdf")
                .body();
        assertThat(mandate).contains("61,80 €");
        assertThat(visitor.post("/mandat", "mandat", "oui").body()).contains("300,56 €");
        assertThat(visitor.post("/paiement", "carte", "0", "expiration", "12/30", "crypto", "000")
                        .body())
                .contains("Opération effectuée", "ZIM-0");
    }

    @Test
    void the_private_site_throws_answers_away_at_a_mistake() throws Exception {
        String page = visitor("prive")
                .post("/prix", "nom", "Exemple", "prenom", "Camille")
                .body();
        assertThat(page).contains("Erreur de saisie. Code : F-100").doesNotContain("Camille");
    }

    @Test
    void the_private_site_refuses_a_photograph() throws Exception {
        assertThat(Ask.file("piece", "pdf", 10, "non")
                        .holds()
                        .test(Map.of("piece", "photo.jpg", "piece.genre", "jpeg", "piece.octets", "5")))
                .isFalse();
    }

    @Test
    void the_state_site_sends_people_to_its_identity_provider_and_back() throws Exception {
        Visitor visitor = visitor("etat");
        assertThat(visitor.get("/vehicule").uri()).hasPath("/");
        URI provider = URI.create("http://" + sites.hosts("etat").get(1) + "/");
        assertThat(visitor.get("/").body()).contains("href=\"" + provider + "\"");
        assertThat(visitor.at(provider, "identifiant", "camille.exemple", "motdepasse", "faux")
                        .body())
                .contains("Identifiant ou mot de passe incorrect");
        visitor.at(provider, "identifiant", "camille.exemple", "motdepasse", "Demonstration-2026");
        HttpResponse<String> back = visitor.at(provider.resolve("/code"), "code", "204816");
        assertThat(back.uri()).hasPath("/vehicule").hasPort(sites.start("etat").getPort());
        visitor.post(
                "/vehicule",
                "plaque",
                "AB-123-CD",
                "code",
                "K7P2M",
                "formule",
                "2014AB12345",
                "datecertificat",
                "14/03/2014");
        visitor.post(
                "/titulaire",
                "cotitulaire",
                "non",
                "telephone",
                "0639981234",
                "courriel",
                "c@example.org",
                "adresse",
                "12 rue des Essais",
                "complement",
                "",
                "codepostal",
                "99123",
                "ville",
                "Saint-Exemple");
        visitor.upload("/pieces", "domicile", FIXTURES + "domicile.pdf", "cession", FIXTURES + "cession.pdf");
        assertThat(visitor.get("/recapitulatif").body()).contains("EXEMPLE", "cession.pdf", "238,76 €");
        assertThat(visitor.post("/recapitulatif", "retour", "").body()).contains("Cochez la case");
        visitor.post("/recapitulatif", "attestation", "oui");
        assertThat(visitor.post("/paiement", "carte", "0000000000000000", "expiration", "12/30", "crypto", "000")
                        .body())
                .contains("TC-0");
    }

    @Test
    void nobody_comes_back_from_the_identity_provider_without_its_token() throws Exception {
        Visitor visitor = visitor("etat");
        assertThat(visitor.get("/identite/retour?jeton=invente").uri()).hasPath("/");
        assertThat(visitor.at(URI.create("http://" + sites.hosts("etat").get(1) + "/retour"))
                        .uri())
                .hasPath("/");
    }

    @Test
    void the_canteen_leads_to_a_registration_number() throws Exception {
        Visitor visitor = visitor("cantine");
        visitor.post(
                "/responsable",
                "nom",
                "Exemple",
                "prenom",
                "Dominique",
                "adresse",
                "12 rue des Essais",
                "codepostal",
                "99123",
                "ville",
                "Saint-Exemple",
                "telephone",
                "06 39 98 56 78",
                "travail",
                "",
                "courriel",
                "d@example.org");
        visitor.post(
                "/enfant",
                "nomenfant",
                "Exemple",
                "prenomenfant",
                "Sacha",
                "jour",
                "14",
                "mois",
                "mars",
                "annee",
                "2019",
                "ecole",
                "Élémentaire du Pont",
                "classe",
                "CE1",
                "allergies",
                "");
        assertThat(visitor.post("/repas", "quotient", "B").body()).contains("Cochez au moins un jour");
        assertThat(visitor.post("/repas", "quotient", "B", "lundi", "oui").body())
                .contains("Élémentaire du Pont, CE1");
        assertThat(visitor.post("/recapitulatif", "reglement", "oui").body()).contains("CANT-0", "Sacha");
    }

    @Test
    void a_page_never_shows_a_value_unescaped() throws Exception {
        String page = visitor("cantine")
                .post("/responsable", "nom", "<script>\"x\"</script>")
                .body();
        assertThat(page).contains("&lt;script&gt;&quot;x&quot;").doesNotContain("<script>\"x\"");
    }

    @Test
    void two_visitors_do_not_see_each_other() throws Exception {
        visitor("modele").post("/vehicule", "plaque", "AB-123-CD", "code", "K7P2M");
        assertThat(visitor("modele").get("/vehicule").body()).doesNotContain("AB-123-CD");
    }

    @Test
    void whoever_skips_a_screen_is_led_back_to_it() throws Exception {
        assertThat(visitor("modele").get("/confirmation").uri()).hasPath("/vehicule");
    }

    @Test
    void an_unknown_page_says_so() throws Exception {
        HttpResponse<String> answer = visitor("modele").get("/nulle-part");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas");
    }

    @Test
    void requests_are_told_without_their_values() throws Exception {
        try (DemoSites fresh = DemoSites.start()) {
            Visitor visitor = new Visitor(fresh.start("modele"));
            visitor.get("/style.css");
            visitor.post("/vehicule", "plaque", "AB-123-CD", "code", "");
            assertThat(fresh.requests("modele"))
                    .containsExactly(
                            new Request("POST", "/vehicule", List.of("code", "plaque")),
                            new Request("GET", "/vehicule", List.of()));
        }
    }

    @Test
    void every_site_has_a_port_of_its_own_on_this_machine() {
        List<String> hosts = DemoSites.names().stream()
                .flatMap(name -> sites.hosts(name).stream())
                .toList();
        assertThat(hosts).hasSize(5).doesNotHaveDuplicates().allMatch(host -> host.startsWith("127.0.0.1:"));
    }

    @Test
    void an_unknown_name_is_refused_with_the_names_that_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sites.start("mairie"))
                .withMessageContaining("etat, prive, cantine, modele");
    }
}
