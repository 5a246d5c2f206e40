package fr.parcours.checks.way;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small rules of the way, one by one. */
class WayChecksTest {
    @Test
    void every_check_has_its_page_and_its_indicator() {
        assertThat(WayChecks.all())
                .allSatisfy(check -> assertThat(check.about().indicators()).hasSize(1));
    }

    @Test
    void a_site_is_the_name_that_somebody_registered() {
        assertThat(SiteChange.site("https://www.demarches.example.fr/a?b")).isEqualTo("example.fr");
        assertThat(SiteChange.site("https://app.franceconnect.gouv.fr/")).isEqualTo("franceconnect.gouv.fr");
        assertThat(SiteChange.site("http://127.0.0.1:8080/prix")).isEqualTo("127.0.0.1");
        assertThat(SiteChange.site("about:blank")).isEmpty();
    }

    @Test
    void vague_words_are_known_whatever_arrow_follows_them() {
        VagueWords words = VagueWords.read();
        assertThat(words.holds("Cliquez ici !")).isTrue();
        assertThat(words.holds("En savoir plus →")).isTrue();
        assertThat(words.holds("En savoir plus sur le prix")).isFalse();
        assertThat(words.holds("Continuer")).isFalse();
    }
}
