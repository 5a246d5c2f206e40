package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that tell a person where a nameless thing is. */
class NeighboursTest {
    @ParameterizedTest
    @CsvSource({
        "<form>Le nom de la carte<br><input>Oui<br><input data-here></form>, Oui",
        "<form><b>Carte</b>: son nom<br>Première ligne<br><input data-here></form>, Première ligne",
        "<div><p>Nom de <b>la carte</b></p><input data-here></div>, Nom de la carte"
    })
    void only_the_nearest_of_the_texts_around_it_is_told(String body, String told) {
        Element here =
                Laid.out(Jsoup.parse(body)).select("[data-here]").findFirst().orElseThrow();
        assertThat(here.beside()).contains(told);
    }
}
