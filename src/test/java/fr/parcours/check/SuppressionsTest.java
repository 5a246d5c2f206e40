package fr.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.check.Suppressions.Seen;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Rect;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A barrier is set aside when every word of the exception fits, until its last day. */
class SuppressionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Suppression one(String check, String target, String screen, String journey, String site) {
        return new Suppression(check, target, screen, journey, site, "Refonte", "Service", DAY);
    }

    private static Seen seen(String check, String name, String... screens) {
        Finding finding = Finding.failed(
                About.journey(check, Set.of(Dom.class)), new Sentence("Il manque un nom.", "A name is missing."));
        Finding placed = name.isEmpty()
                ? finding
                : finding.where(new Where("#a", "textbox", name, "textbox « " + name + " » @ main", "0/1", Rect.NONE));
        return new Seen("cantine-aubin", "Aubin", Set.of(screens), placed);
    }

    private static boolean fits(Suppression suppression, Seen seen) {
        return new Suppressions(List.of(suppression)).match(seen, DAY).isPresent();
    }

    @Test
    void by_the_name_of_the_element_or_its_component_case_and_spaces_aside() {
        Seen seen = seen("field-label", "Nom de l’enfant", "Inscription");

        assertThat(fits(one("field-label", "nom  de l'enfant", "", "", ""), seen))
                .isTrue();
        assertThat(fits(one("field-label", "textbox « Nom de l’enfant » @ main", "", "", ""), seen))
                .isTrue();
        assertThat(fits(one("field-label", "Nom", "", "", ""), seen)).isFalse();
        assertThat(fits(one("other", "Nom de l’enfant", "", "", ""), seen)).isFalse();
    }

    @Test
    void by_the_screen_the_journey_and_the_site() {
        Seen seen = seen("field-label", "Nom", "Inscription", "Résumé");

        assertThat(fits(one("field-label", "", "Résumé", "", ""), seen)).isTrue();
        assertThat(fits(one("field-label", "", "Résumé", "cantine-aubin", "Aubin"), seen))
                .isTrue();
        assertThat(fits(one("field-label", "", "Résumé", "cantine", ""), seen)).isFalse();
        assertThat(fits(one("field-label", "", "Résumé", "", "Autun"), seen)).isFalse();
        assertThat(fits(one("field-label", "", "Accueil", "", ""), seen)).isFalse();
    }

    @Test
    void a_barrier_of_the_page_or_of_the_journey_has_a_word_of_its_own() {
        assertThat(fits(one("human-help", Suppressions.PAGE, "", "", ""), seen("human-help", "")))
                .isTrue();
        assertThat(fits(
                        one("human-help", "", Suppressions.JOURNEY, "", ""),
                        seen("human-help", "", Suppressions.JOURNEY)))
                .isTrue();
        assertThat(fits(one("human-help", "", Suppressions.JOURNEY, "", ""), seen("human-help", "", "Accueil")))
                .isFalse();
        assertThat(fits(one("human-help", Suppressions.PAGE, "", "", ""), seen("human-help", "Nom")))
                .isFalse();
    }

    @Test
    void until_its_last_day_and_no_longer() {
        Suppressions suppressions = new Suppressions(List.of(one("field-label", "Nom", "", "", "")));
        Seen seen = seen("field-label", "Nom", "Inscription");

        assertThat(suppressions.match(seen, DAY)).isPresent();
        assertThat(suppressions.match(seen, DAY.plusDays(1))).isEmpty();
        assertThat(suppressions.expired(DAY)).isEmpty();
        assertThat(suppressions.expired(DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void one_that_names_nothing_seen_is_stale_unless_it_expired() {
        Suppression gone = one("field-label", "Prénom", "", "", "");
        Suppressions suppressions = new Suppressions(List.of(one("field-label", "Nom", "", "", ""), gone));
        List<Suppression> used = suppressions.match(seen("field-label", "Nom", "Inscription"), DAY).stream()
                .toList();

        assertThat(suppressions.stale(used, DAY)).containsExactly(gone);
        assertThat(suppressions.stale(used, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void one_without_reason_owner_or_target_cannot_be_made() {
        assertThatThrownBy(() -> one("field-label", "", " ", "cantine", "Aubin"))
                .hasMessageContaining("target");
        assertThatThrownBy(() -> new Suppression("a", "b", "", "", "", " ", "o", DAY))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new Suppression("a", "b", "", "", "", "r", "", DAY))
                .hasMessageContaining("owner");
    }
}
