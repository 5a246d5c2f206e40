package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of language, sentence by sentence. */
class TextChecksTest {
    @Test
    void every_check_feeds_one_indicator_at_most() {
        assertThat(TextChecks.all())
                .allSatisfy(check -> assertThat(check.about().indicators()).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void a_passive_with_its_agent_a_double_negation_and_a_gerund_are_twisted() {
        assertThat(List.of(
                        "La carte est délivrée par la préfecture.",
                        "Il n’est pas impossible que le prix change.",
                        "Validez en cliquant sur le bouton.",
                        "Vous ne pouvez pas continuer si vous n’avez pas le code."))
                .allMatch(TwistedSentences::twisted);
    }

    @Test
    void plain_sentences_are_not_twisted() {
        assertThat(List.of(
                        "Votre demande est envoyée.",
                        "Vous payez par carte ou par chèque.",
                        "Le prix est de 238 € par an.",
                        "Ce n’est pas obligatoire.",
                        "La réponse est envoyée par courriel.",
                        "Si vous n’avez pas de code, appelez-nous.",
                        "Le numéro est écrit en avant de la ligne."))
                .noneMatch(TwistedSentences::twisted);
    }
}
