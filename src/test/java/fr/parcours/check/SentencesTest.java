package fr.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Sentences page = Sentences.of(SentencesTest.class);

    private Sentence said(String key, String name) {
        return page.say(key, "name", name);
    }

    @Test
    void a_quotation_and_the_sentence_that_holds_it_end_with_one_full_stop() {
        assertThat(said("failed", "Imprimez ce reçu."))
                .isEqualTo(new Sentence(
                        "La page dit\u00a0: «\u00a0Imprimez ce reçu\u00a0».", "The page says: “Imprimez ce reçu”."));
    }

    @Test
    void points_that_tell_of_more_to_come_are_kept() {
        assertThat(said("failed", "Imprimez...").en()).isEqualTo("The page says: “Imprimez...”.");
    }

    @Test
    void a_quotation_within_the_sentence_keeps_its_full_stop() {
        assertThat(said("within", "À lire.").en()).isEqualTo("“À lire.” is written small.");
    }

    @Test
    void quotation_marks_within_quotation_marks_are_the_others() {
        assertThat(said("failed", "«\u00a0Très bien\u00a0! » dit-elle").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0“Très bien\u202f!” dit-elle\u00a0».");
    }

    @Test
    void a_mark_that_closes_nothing_is_an_arrow() {
        assertThat(said("failed", "Voir la suite\u00a0»").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0Voir la suite\u00a0›\u00a0».");
        assertThat(said("failed", "«\u00a0Page d’avant").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0‹\u00a0Page d’avant\u00a0».");
    }

    @Test
    void quotations_hold_quotations_and_may_be_cut_short() {
        assertThat(said("failed", "«\u00a0Il dit «\u00a0oui\u00a0» et part\u00a0»")
                        .fr())
                .isEqualTo("La page dit\u00a0: «\u00a0“Il dit “oui” et part”\u00a0».");
        assertThat(said("failed", "Le mot «\u00a0sésame…").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0Le mot “sésame…”\u00a0».");
    }

    @Test
    void what_a_cut_left_open_is_closed_in_both_languages() {
        assertThat(said("failed", "« Rapide ! » Cliente « Tout est…").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0“Rapide\u202f!” Cliente “Tout est…”\u00a0».");
        assertThat(said("failed", "« Rapide ! » Cliente « Tout est…").en())
                .isEqualTo("The page says: “« Rapide ! » Cliente « Tout est… »”.");
        assertThat(said("failed", "“Fast!” says “all is…").en()).isEqualTo("The page says: “‘Fast!’ says ‘all is…’”.");
        assertThat(said("failed", "“Fast!” says “all is…").fr())
                .isEqualTo("La page dit\u00a0: «\u00a0“Fast\u202f!” says “all is…”\u00a0»."
                        .replace("Fast\u202f!", "Fast!"));
    }

    @Test
    void what_is_cut_short_has_three_dots() {
        assertThat(said("within", "Je vois que vous hésitez.…").en())
                .isEqualTo("“Je vois que vous hésitez…” is written small.");
    }
}
