package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Sentence;
import fr.parcours.report.Explanation;
import fr.parcours.report.Explanations;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page to print: the same facts as the whole report, in a few lines. */
class ShortPageTest {
    private static Document page(JourneyResult journey, String language) throws IOException {
        RunResult all = Runs.two();
        RunResult one = new RunResult(all.id(), all.tool(), all.started(), List.of(journey), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.shortened(Runs.EXPLANATIONS, "../journeys/001.html").write(one, Score.of(one), language, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static JourneyResult blocked() {
        return Runs.two().journeys().get(0);
    }

    @Test
    void it_tells_who_gets_to_the_end_what_to_mend_and_each_kind_of_barrier_once() throws IOException {
        Document page = page(blocked(), "fr");
        assertThat(page.select(".headline").text())
                .isEqualTo(Headline.of(blocked(), Words.FRENCH).replace('\u00a0', ' '));
        assertThat(page.select(".condition h4")).isNotEmpty();
        assertThat(page.select("ol.mends > li")).isNotEmpty();
        List<String> kinds = page.select("tbody th").eachText();
        assertThat(kinds).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void its_counts_are_the_report_s() throws IOException {
        Document page = page(blocked(), "fr");
        int places = page.select("tbody tr td:nth-child(3)").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(places).isEqualTo(Barriers.count(blocked()));
        assertThat(page.select(".count").text())
                .startsWith(places + " obstacles, de " + page.select("tbody tr").size());
    }

    @Test
    void what_stops_a_person_comes_first_then_what_is_on_the_way() throws IOException {
        List<String> order = List.of(
                "Sur le chemin : arrête une personne",
                "Sur le chemin",
                "Démarche entière",
                "Ailleurs sur l’écran",
                "En bordure de l’écran");
        List<Integer> ranks = page(blocked(), "fr").select("tbody tr td:nth-child(2)").eachText().stream()
                .map(order::indexOf)
                .toList();
        assertThat(ranks).isSorted().doesNotContain(-1);
    }

    @Test
    void it_says_how_to_mend_in_plain_words_alone() {
        Explanation whole = new Explanation(
                new Sentence("Titre", "Title"),
                new Sentence("Tous", "All"),
                new Sentence(
                        "Écrire ce qu’il fait. Pour l’équipe technique : aria-label.",
                        "Write what it does. For the technical team: aria-label."));
        Explanations plain = ((Explanations) id -> whole).plain();
        assertThat(plain.of("button-name").mend())
                .isEqualTo(new Sentence("Écrire ce qu’il fait.", "Write what it does."));
        assertThat(plain.answering("ACC01")).isEmpty();
    }

    @Test
    void it_leads_back_and_shows_no_picture() throws IOException {
        Document page = page(blocked(), "en");
        assertThat(page.select("p.back a").attr("href")).isEqualTo("../journeys/001.html");
        assertThat(page.select("img, svg")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(", in short – Parcours");
        assertThat(page.text()).doesNotContain("short.").contains("The absence of findings is no proof");
    }

    @Test
    void a_journey_without_barriers_has_no_list() throws IOException {
        Document page = page(Runs.two().journeys().get(1), "fr");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.text()).contains("Aucun obstacle n’a été constaté.");
    }

    @Test
    void a_journey_that_was_not_seen_or_varies_has_its_page_too() throws IOException {
        for (RunResult run : List.of(Runs.unreachable(), Runs.flaky(), Runs.real(), Runs.blind())) {
            JourneyResult journey = run.journeys().get(0);
            for (String language : List.of("fr", "en")) {
                Document page = page(journey, language);
                assertThat(page.select(".headline").text()).as(run.id()).isNotBlank();
                assertThat(page.select("#journey p.index").text()).as(run.id()).isNotBlank();
            }
        }
    }

    @Test
    void what_a_site_wrote_stays_text() throws IOException {
        Document page = page(
                Runs.hostile("</h2><script>alert(1)</script><img src=x>")
                        .journeys()
                        .get(0),
                "fr");
        assertThat(page.select("script, img, iframe, form, svg")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }
}
