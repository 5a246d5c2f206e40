package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which a thing is called: choices are told one by one, and nothing is cut in the middle of a word. */
class CalledTest {
    @ParameterizedTest
    @CsvSource({
        "<div role=listbox><span role=option>Madame</span><span role=option>Monsieur</span></div>, Madame Monsieur",
        "<div role=listbox><span tabindex=0>Blanc</span><span tabindex=0>Noir</span></div>, Blanc Noir",
        "<div><label>Madame</label><label>Monsieur</label></div>, Madame Monsieur",
        "<div><a href=1>1</a><a href=2>2</a></div>, 1 2",
        "<div>Lisez <a href=1>ceci</a>.</div>, Lisez ceci.",
        "<div><span>T</span><span>itre</span></div>, Titre"
    })
    void choices_that_touch_in_the_code_are_two_words(String body, String told) {
        assertThat(first(body).text()).isEqualTo(told);
    }

    @Test
    void a_long_name_is_cut_where_a_word_ends() {
        String called = first(
                        "<p>Formule Éco Incluse dans vos frais de dossier. Traitement sous 5 jours, sans suivi.</p>")
                .called();
        assertThat(called).isEqualTo("Formule Éco Incluse dans vos frais de dossier. Traitement sous 5 jours, sans…");
        assertThat(first("<p>" + "a".repeat(90) + "</p>").called()).isEqualTo("a".repeat(79) + "…");
    }

    private static Element first(String body) {
        return Laid.out(Jsoup.parse(body)).select("body > *").findFirst().orElseThrow();
    }
}
