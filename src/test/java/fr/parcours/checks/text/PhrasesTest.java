package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences and words are cut as a person would cut them. */
class PhrasesTest {
    @Test
    void an_abbreviation_does_not_end_a_sentence() {
        assertThat(Phrases.in("Écrivez à M. Durand. Il répond sous p. ex. deux jours. Voir l’art. 3 du code."))
                .containsExactly("Écrivez à M. Durand.", "Il répond sous p. ex. deux jours.", "Voir l’art. 3 du code.");
    }

    @Test
    void etc_ends_a_sentence_only_before_a_capital() {
        assertThat(Phrases.in("Facture, bail, etc. sont acceptés. Un passeport, etc. Il faut une copie."))
                .hasSize(3);
    }

    @Test
    void a_block_without_a_full_stop_is_one_sentence() {
        assertThat(Phrases.in("Numéro de la plaque")).containsExactly("Numéro de la plaque");
    }

    @Test
    void an_elided_article_and_a_telephone_number_are_one_word_each() {
        assertThat(Words.in("L’adresse, c’est-à-dire le 01 99 00 12 34 : nom@exemple.fr !"))
                .containsExactly("L’adresse", "c’est-à-dire", "le", "01 99 00 12 34", "nom@exemple.fr");
    }
}
