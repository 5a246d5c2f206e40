package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.criteria.Obligation;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    @Test
    void who_gets_to_the_end_comes_before_any_figure() throws IOException {
        String journey = page(Runs.two(), "fr").select("#journey-1").text();
        assertThat(journey)
                .contains(
                        "Pas pour tous : la démarche s’arrête dans 2 conditions sur 3 (clavier seul, écran 3\u202f; lecteur d’écran, écran 2).");
        assertThat(journey.indexOf("Pas pour tous")).isLessThan(journey.indexOf("À corriger d’abord"));
        assertThat(journey.indexOf("À corriger d’abord")).isLessThan(journey.indexOf("écran par écran"));
        assertThat(journey.indexOf("écran par écran")).isLessThan(journey.indexOf("Environ "));
    }

    @Test
    void each_text_that_asks_for_something_has_its_box_and_the_style_sheet_hides_what_it_asks_for() throws IOException {
        Document page = page(Runs.two(), "fr");
        Element section =
                Objects.requireNonNull(page.select("section:has(> div .asked)").last());
        List<String> boxes = section.select(".asked input[checked]").eachAttr("data-of");
        assertThat(boxes)
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(
                        new TreeSet<>(section.select(".barrier").eachAttr("data-asked")));
        String style = page.select("style").html();
        for (Obligation text : Obligation.values()) {
            assertThat(style)
                    .contains("[data-of=\"" + text.id() + "\"]:not(:checked)) .barrier[data-asked=\"" + text.id()
                            + "\"]");
        }
    }

    @Test
    void everybody_at_the_end_is_said_so() throws IOException {
        assertThat(page(Runs.two(), "fr").select("#journey-2 .headline").text())
                .isEqualTo("La démarche va au bout dans les 3 conditions observées.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_never_speaks_of_conformity_and_always_of_its_limits(String language) throws IOException {
        String text = page(Runs.two(), language).text();
        assertThat(text).doesNotContainIgnoringCase("conform").doesNotContainIgnoringCase("complian");
        assertThat(text)
                .contains(
                        language.equals("fr")
                                ? "L’absence de constat n’est pas une preuve d’accessibilité."
                                : "The absence of findings is no proof of accessibility.");
    }

    @Test
    void a_real_site_gets_no_letter() throws IOException {
        assertThat(page(Runs.two(), "fr").text()).contains("Lettre de démonstration");
        assertThat(page(Runs.real(), "fr").text()).doesNotContain("Lettre");
    }

    @Test
    void the_letter_explains_the_mark_that_it_bears_and_no_other() throws IOException {
        String[] sections = {"#journey-1", "#journey-2"};
        Document page = page(Runs.two(), "fr");
        for (String section : sections) {
            String said = page.select(section + " p:contains(Lettre de démonstration)")
                    .text();
            assertThat(said.contains("« Provisoire »")).isEqualTo(said.contains("provisoire"));
            assertThat(said.contains("Les parenthèses")).isEqualTo(said.contains(": ("));
        }
    }

    @Test
    void a_share_below_a_threshold_never_reads_as_the_threshold() {
        assertThat(Words.ENGLISH.share(0.7999)).isEqualTo("79%");
        assertThat(Words.ENGLISH.share(0.8)).isEqualTo("80%");
        assertThat(Words.ENGLISH.share(0.29)).isEqualTo("29%");
        assertThat(Words.FRENCH.share(0.9999)).isEqualTo("99\u00a0%");
    }

    @Test
    void nothing_measured_shows_no_figure() throws IOException {
        String text = page(Runs.unreachable(), "fr").text();
        assertThat(text)
                .contains("La démarche n’a pas été évaluée. Le site refuse la connexion.")
                .contains("Pas d’indice", "la démarche elle-même n’a pas pu être parcourue")
                .doesNotContain("/100");
    }

    @Test
    void the_policy_allows_its_own_style_and_nothing_else() throws Exception {
        Document page = page(Runs.two(), "fr");
        String style = style(page);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; img-src 'self' data:; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[style], script, link")).isEmpty();
    }

    @Test
    void every_mark_has_its_place_and_its_number_in_the_list() throws IOException {
        Document page = page(Runs.two(), "fr");
        String style = style(page);
        assertThat(page.select(".mark")).hasSize(12).allMatch(mark -> style.contains("#" + mark.id() + "{left:"));
        Element second = page.select(".screen").get(1);
        List<String> listed = second.select(".facts .number").eachText();
        assertThat(listed).containsAll(second.select(".mark b").eachText());
    }

    @Test
    void each_kind_of_barrier_shows_its_first_place_from_near() throws IOException {
        Document page = page(Runs.two(), "fr");
        assertThat(page.select(".barrier:has(h5:contains(étiquette)) .crop svg"))
                .singleElement()
                .satisfies(crop -> {
                    assertThat(crop.attr("aria-label"))
                            .isEqualTo("Extrait de l’image de l’écran 2\u00a0: «\u00a0Nom\u00a0» est encadré.");
                    assertThat(crop.select("image").attr("href")).isEqualTo("pictures/titulaire-prive-2.png");
                });
        assertThat(page.select(".doubt .crop svg")).hasSize(1);
    }

    @Test
    void what_stands_on_a_picture_of_a_later_moment_has_no_mark_on_the_first_one() throws IOException {
        Document page = page(Runs.later(), "fr");
        assertThat(page.select(".mark")).isEmpty();
        assertThat(page.select(".crop image").eachAttr("href")).containsOnly("pictures/later.png");
    }

    @Test
    void a_picture_that_was_not_kept_is_nowhere() throws IOException {
        Document page = page(Runs.real(), "fr");
        assertThat(page.select(".crop")).isNotEmpty();
        assertThat(page(Runs.blind(), "fr").select(".crop, .mark")).isEmpty();
    }

    @Test
    void a_thing_that_a_template_repeats_is_described_once() throws IOException {
        Document page = page(Runs.two(), "fr");
        assertThat(page.select("h5:contains(Texte trop pâle)")).hasSize(1);
        assertThat(page.text()).contains("Déjà décrit plus haut, et présent ici aussi : texte trop pâle");
    }

    @Test
    void a_screen_that_a_barrier_of_the_whole_journey_names_is_not_called_clean() throws IOException {
        Document page = page(Runs.two(), "fr");
        Element last = page.select("#journey-1 .screen").get(3);
        assertThat(last.text()).contains("Rien de propre à cet écran").doesNotContain("Aucun obstacle");
        String target = last.select("ul a").attr("href").substring(1);
        assertThat(page.select("#" + target + " h5").text())
                .isEqualTo(last.select("ul a").text());
        assertThat(page.select("#journey-2 .screen").text()).contains("Aucun obstacle constaté sur cet écran.");
    }

    @Test
    void barriers_are_counted_once_and_on_each_screen() throws IOException {
        assertThat(page(Runs.two(), "fr").select("#journey-1 .count").eachText().get(0))
                .startsWith("13 obstacles différents (14 en les comptant à chaque écran). Certains se recoupent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "À l’écran 9, on paie sans avoir vu de récapitulatif.|9|true",
                "Ces écrans ne disent pas comment joindre quelqu’un : 1, 2 et 10.|1 2 10|true",
                "Avant de commencer, aucun écran ne dit combien de temps il faut.|1|false",
                "L’écran 1 a 19 champs.|1 9|false"
            })
    void screens_that_a_sentence_names_are_not_named_again(String sentence, String screens, boolean named) {
        List<Integer> numbers =
                Stream.of(screens.split(" ")).map(Integer::valueOf).toList();
        Finding finding = Finding.failed(About.journey("one", Set.of()), Runs.say(sentence, sentence))
                .screens(numbers);
        assertThat(BarrierCard.named(finding)).isEqualTo(named);
    }

    @Test
    void what_stops_somebody_is_to_be_mended_first_and_its_picture_is_in_place() throws IOException {
        Document page = page(Runs.two(), "fr");
        List<Element> lines = page.select("#journey-1 .mends > li");
        assertThat(lines.get(0).select(".points")).isEmpty();
        assertThat(lines.get(0).select(".stops").text()).startsWith("Là s’arrêtent les personnes");
        assertThat(lines.get(2).select(".points").text()).isNotBlank();
        Element stopped = page.select("#journey-1 .condition.blocked").get(0);
        assertThat(stopped.text()).contains("Comment corriger : Laisser la touche Tab sortir du calendrier");
        assertThat(stopped.select("a > img").attr("alt")).isEqualTo("L’écran de l’arrêt, à agrandir (clavier seul)");
    }

    @Test
    void a_duty_to_publish_is_to_be_mended_though_it_brings_no_points() throws IOException {
        Element owed = page(Runs.owing(), "fr").select("#journey-1 .mends > li").get(0);
        assertThat(owed.select(".points")).isEmpty();
        assertThat(owed.text())
                .contains("Aucun écran n’a de lien")
                .contains("écrans 1 et 2")
                .contains("Obligation de publier : elle ne compte pas dans l’indice.");
    }

    /** Two columns that run over several pages push what is left off the paper, and the browser shrinks all of it. */
    @Test
    void many_findings_are_printed_in_one_column() throws IOException {
        assertThat(style(page(Runs.two(), "fr"))).contains(".found:has(>:nth-child(12))", "{columns:auto}");
    }

    @Test
    void the_title_of_a_question_is_a_question() throws IOException {
        assertThat(page(Runs.two(), "fr").select(".doubt > h4").eachText())
                .isNotEmpty()
                .allMatch(title -> title.endsWith("\u202f?"));
        assertThat(page(Runs.two(), "en").select(".doubt > h4").eachText()).allMatch(title -> title.endsWith("?"));
    }

    @Test
    void headings_go_down_one_step_at_a_time_and_ids_are_unique() throws IOException {
        Document page = page(Runs.two(), "fr");
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
        List<String> ids = new ArrayList<>(page.select("[id]").eachAttr("id"));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("[data-slot], [data-say], template")).isEmpty();
    }

    @Test
    void the_words_exist_in_both_languages() {
        assertThat(Words.ENGLISH.keys()).isEqualTo(Words.FRENCH.keys());
    }

    private static String style(Document page) {
        return page.select("style").stream().map(Element::data).collect(Collectors.joining());
    }

    private static Document page(RunResult run, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(Runs.EXPLANATIONS).write(run, Score.of(run), language, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
