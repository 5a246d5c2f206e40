package fr.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void what_is_cut_short_has_three_dots() {
        Sentence cut = new Sentence("« Je vois que vous hésitez.… »", "The fields are listed: “Nom”….");
        assertThat(cut.fr()).isEqualTo("« Je vois que vous hésitez… »");
        assertThat(cut.en()).isEqualTo("The fields are listed: “Nom”…");
    }

    @Test
    void english_quotes_as_english_does_and_leaves_what_it_quotes() {
        Sentence listed = new Sentence(
                "Les champs «\u202fNom\u202f» et «\u00a0Ville\u00a0».",
                "The fields «\u202fNom\u202f» and «\u00a0Ville\u00a0» of “Fiche «\u00a0A\u00a0» $1”.");
        assertThat(listed.fr()).isEqualTo("Les champs «\u202fNom\u202f» et «\u00a0Ville\u00a0».");
        assertThat(listed.en()).isEqualTo("The fields “Nom” and “Ville” of “Fiche «\u00a0A\u00a0» $1”.");
    }
}
