package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Glossary french = new Glossary(Words.FRENCH);

    @Test
    void only_the_words_that_the_page_used_are_explained() {
        Element page = page("<p>Le RGAA le demande.</p>");
        assertThat(french.over(List.of(page)).orElseThrow().select("dt").eachText())
                .containsExactly("RGAA");
        assertThat(french.over(List.of(page("<p>Rien à dire.</p>")))).isEmpty();
    }

    @Test
    void only_the_first_use_leads_to_the_sentence() {
        Element page = page("<p>Le RGAA, le RGAA.</p><p>Le RGAA.</p>");
        Optional<Element> list = french.over(List.of(page));
        assertThat(page.select("a").eachText()).containsExactly("RGAA");
        assertThat(page.text()).isEqualTo("Le RGAA, le RGAA. Le RGAA.");
        assertThat(list.orElseThrow().select("dt").attr("id"))
                .isEqualTo(page.select("a").attr("href").substring(1));
    }

    @Test
    void two_words_of_one_sentence_are_both_led_to() {
        Element page = page("<p>RGAA 8.3.1 · WCAG 3.1.1 · EN 301 549 9.3.1.1</p>");
        french.over(List.of(page));
        assertThat(page.select("a").eachText()).containsExactly("RGAA", "WCAG", "EN 301 549");
        assertThat(page.text()).isEqualTo("RGAA 8.3.1 · WCAG 3.1.1 · EN 301 549 9.3.1.1");
    }

    @Test
    void no_link_is_set_in_a_title_or_in_what_is_worked_by_a_click() {
        Element page = page("<h2>La grille RGAA</h2><a href='x'>RGAA</a><details><summary>RGAA</summary>-</details>");
        assertThat(french.over(List.of(page)).orElseThrow().select("dt")).hasSize(1);
        assertThat(page.select("a")).hasSize(1);
    }

    @Test
    void a_use_in_plain_sight_comes_before_a_folded_one() {
        Element page = page("<details><summary>Voir</summary><p>ARIA</p></details><p id='seen'>ARIA</p>");
        french.over(List.of(page));
        assertThat(page.select("#seen a")).hasSize(1);
    }

    @Test
    void a_part_of_a_longer_word_and_an_address_are_no_use() {
        assertThat(french.over(List.of(page("<p>VARIABLE, aria-label, index.HTML5, /HTML/</p><code>HTML</code>"))))
                .isEmpty();
    }

    @Test
    void a_word_that_an_explanation_uses_is_explained_too() {
        assertThat(french.over(List.of(page("<p>ARIA</p>")))
                        .orElseThrow()
                        .select("dt")
                        .eachText())
                .containsExactly("ARIA", "lecteur d’écran");
    }

    @Test
    void every_word_is_explained_in_both_languages() {
        assertThat(Template.resource("glossary.tsv").lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5).allSatisfy(cell -> assertThat(cell)
                        .isNotBlank()));
    }

    private static Element page(String html) {
        return Jsoup.parse(html).body();
    }
}
