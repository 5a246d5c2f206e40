package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Referential;
import fr.parcours.report.GridFormat;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Place;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.AuditGrid.Seen;
import fr.parcours.result.AuditGrid.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The auditor's grid, for eyes, for a spreadsheet and for tools. */
class GridFormatsTest {
    private static final Sentence SAID =
            new Sentence("L’image <b>« logo »</b> n’est pas décrite.", "The image <b>“logo”</b> is not described.");

    private static AuditGrid grid() {
        About about = About.screen("image-described", Set.of()).criteria(Criterion.rgaa("1.1.1"));
        List<Row> rows = Referential.current().lines().stream()
                .map(line -> switch (line.number()) {
                    case "1.1" ->
                        new Row(
                                line,
                                State.ANOMALY,
                                Collections.nCopies(9, new Seen(2, Finding.failed(about, SAID))),
                                List.of(),
                                List.of(new Place(2, "=logo", "#logo")),
                                30,
                                false,
                                List.of("image-described"));
                    case "2.1" ->
                        new Row(
                                line,
                                State.PROPOSED_NOT_APPLICABLE,
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                false,
                                List.of());
                    case "3.1" -> toCheck(line, 14);
                    case "3.2" -> toCheck(line, 15);
                    default -> toCheck(line, 0);
                })
                .toList();
        List<AuditGrid.Outside> outside =
                List.of(new AuditGrid.Outside(3, "Nous écrire <b>", "http://aubin.example/contact", null));
        return new AuditGrid("essai", "Carte grise", "Aubin", "rgaa-4.1.2", "4.1.2", 3, 1, outside, rows);
    }

    private static Row toCheck(Referential.Line line, int places) {
        List<Place> all = IntStream.range(0, places)
                .mapToObj(i -> new Place(2, "lien " + i, "#lien-" + i))
                .toList();
        return new Row(line, State.TO_CHECK, List.of(), List.of(), all, places, false, List.of());
    }

    @Test
    void a_list_is_never_cut_for_one_or_two_more_and_the_table_holds_it_whole() throws IOException {
        String page = Jsoup.parse(written("html", "fr")).text();
        assertThat(page)
                .contains("14 éléments à regarder É", "15 éléments à regarder, dont voici les 12 premiers")
                .containsOnlyOnce("lien 13")
                .contains("lien 11 ");
        assertThat(written("csv", "fr")).contains("lien 13 |", "lien 14");
    }

    private static String written(String extension, String language) throws IOException {
        GridFormat format = Reports.grids(Runs.EXPLANATIONS).stream()
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Runs.two(), grid(), "../index.html", language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_has_no_name_is_found_by_what_stands_beside_it() {
        assertThat(GridPage.place(new Place(2, "<img>", "Votre tarif", "img"), Words.FRENCH))
                .isEqualTo("Écran 2 : image sans nom, près de\u00a0: Votre tarif".replace(" : i", "\u00a0: i"));
        assertThat(GridPage.place(new Place(2, "<kbd>", "kbd"), Words.ENGLISH))
                .isEqualTo("Screen 2: item without a name");
    }

    @Test
    void the_page_shows_every_criterion_and_quotes_no_markup() throws IOException {
        Document page = Jsoup.parse(written("html", "fr"));
        assertThat(page.select("tbody tr")).hasSize(106);
        assertThat(page.select("h2")).hasSize(16);
        assertThat(page.select("h2:contains(Les mots) ~ div dt").eachText()).contains("RGAA");
        assertThat(page.select("h2:contains(hors du parcours) ~ ul").text())
                .isEqualTo("Écran 3 : Nous écrire <b> (http://aubin.example/contact)");
        assertThat(page.select("td b")).isEmpty();
        String first = page.select("tbody tr").get(0).text();
        assertThat(first)
                .contains(
                        "Anomalie certaine",
                        "« logo »",
                        "Voir les 4 autres endroits",
                        "30 éléments à regarder, dont voici les 1 premiers");
        assertThat(page.text())
                .contains(
                        "1 critère avec au moins une anomalie certaine", "104 critères à vérifier", "1 critère proposé")
                .contains("Recherches faites sur 3 écrans. 1 écran n’était pas la démarche")
                .contains("On a cherché un cadre (morceau d’une autre page) sur chaque écran, sans rien trouver.");
        assertThat(page.select("a[href=../index.html]")).hasSize(1);
    }

    /** Only a person says that a criterion is met, and no rate is drawn from a robot's work. */
    @Test
    void it_never_says_that_a_criterion_is_met_nor_gives_a_rate() throws IOException {
        for (String language : List.of("fr", "en")) {
            String text = Jsoup.parse(written("html", language)).text();
            assertThat(text).doesNotContainIgnoringCase("conform").doesNotContainIgnoringCase("complian");
            assertThat(text).doesNotContain("\u00a0%").doesNotContain("1 %");
        }
        assertThat(State.values()).hasSize(3);
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.FRENCH.keys()).isEqualTo(Words.ENGLISH.keys());
    }

    @Test
    void a_spreadsheet_runs_nothing_and_takes_no_number_for_another() throws IOException {
        List<String> lines = written("csv", "fr").lines().toList();
        assertThat(lines).hasSize(107);
        assertThat(lines.get(0)).startsWith("\ufeffdémarche;site;critère;");
        assertThat(lines.get(1)).startsWith("Carte grise;Aubin;rgaa-4.1.2:1.1;Images;");
        assertThat(lines.get(1)).contains("Anomalie certaine").contains("Écran 2\u00a0: =logo");
        assertThat(lines.stream().filter(line -> line.contains("rgaa-4.1.2:10.1;")))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.contains("rgaa-4.1.2:10.10;")))
                .hasSize(1);
    }

    @Test
    void tools_find_both_languages_and_only_three_states() throws IOException {
        JsonNode file = JsonMapper.builder().build().readTree(written("json", "fr"));
        assertThat(file.path("standard").asText()).isEqualTo("rgaa-4.1.2");
        assertThat(file.path("criteria")).hasSize(106);
        assertThat(file.path("criteria").findValuesAsText("state"))
                .containsOnly("anomaly", "to-check", "proposed-not-applicable");
        assertThat(file.at("/outside/0/url").asText()).isEqualTo("http://aubin.example/contact");
        JsonNode first = file.path("criteria").get(0);
        assertThat(first.at("/anomalies/0/sentence/en").asText()).isEqualTo(SAID.en());
        assertThat(first.at("/anomalies/0/screen").asInt()).isEqualTo(2);
        assertThat(first.at("/places/0/selector").asText()).isEqualTo("#logo");
    }
}
