package fr.parcours.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Position;
import fr.parcours.evidence.Rect;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToldTest {
    private final Told told = new Told();

    @Test
    void the_same_words_under_other_headings_are_told_once() {
        assertThat(told.fresh(List.of(found("p", "Démonstration.", "p / Vos coordonnées"))))
                .containsExactly(true);
        assertThat(told.fresh(List.of(found("p", "Démonstration.", "p / Vos pièces"))))
                .containsExactly(false);
    }

    @Test
    void two_things_of_one_screen_are_two() {
        assertThat(told.fresh(
                        List.of(found("p", "Démonstration.", "p / Haut"), found("p", "Démonstration.", "p / Bas"))))
                .containsExactly(true, true);
    }

    @Test
    void a_field_of_the_same_name_on_another_form_is_another_field() {
        told.fresh(List.of(found("textbox", "Nom", "textbox / Vous")));
        assertThat(told.fresh(List.of(found("textbox", "Nom", "textbox / Votre cotitulaire"))))
                .containsExactly(true);
    }

    @Test
    void what_has_no_name_is_known_by_its_place_alone() {
        told.fresh(List.of(found("img", "", "img / Vous")));
        assertThat(told.fresh(List.of(found("img", "", "img / Vos pièces"), found("img", "", "img / Vous"))))
                .containsExactly(true, false);
    }

    @Test
    void the_number_of_the_step_makes_no_other_fault() {
        told.fresh(List.of(pale("Page 1 / 5", "4.48"), pale("Étape 1 : Vous", "3"), pale("1/5", "2")));
        assertThat(told.fresh(List.of(pale("Page 2 / 5", "4.48"), pale("Étape 2 : Vos pièces", "3"), pale("2/5", "2"))))
                .containsExactly(false, false, false);
    }

    @Test
    void another_figure_or_other_words_make_another_fault() {
        told.fresh(List.of(pale("Page 1 / 5", "4.48"), pale("Prix : 12 €", "3")));
        assertThat(told.fresh(List.of(pale("Page 2 / 5", "2.1"), pale("Prix : 15 €", "3"))))
                .containsExactly(true, true);
    }

    private static Judged pale(String name, String contrast) {
        return found("p", name, "p / " + name, "The contrast of “" + name + "” is " + contrast + ".");
    }

    private static Judged found(String role, String name, String component) {
        return found(role, name, component, "Text too pale.");
    }

    private static Judged found(String role, String name, String component, String english) {
        return new Judged(
                Finding.failed(About.screen("pale", Set.of()), new Sentence("Texte trop pâle.", english))
                        .where(new Where("", role, name, component, "0", Rect.NONE)),
                Position.TASK,
                component,
                List.of());
    }
}
