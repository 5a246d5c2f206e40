package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong on purpose cannot be right, and guards nothing. */
class WrongTest {
    @Test
    void what_is_wrong_is_told_by_what_the_field_says_of_itself() {
        assertThat(Wrong.in(field("text", "courriel", ""))).contains("essai-sans-arobase");
        assertThat(Wrong.in(field("email", "contact", ""))).contains("essai-sans-arobase");
        assertThat(Wrong.in(field("text", "cp postal-code code postal", ""))).contains("12");
        assertThat(Wrong.in(field("text", "ref référence", "[A-Z]{3}"))).contains("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom family-name nom", "adresse street-address numéro et rue", "ville"})
    void nothing_is_wrong_for_sure_in_a_name_or_an_address(String hints) {
        assertThat(Wrong.in(field("text", hints, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse mot de passe",
                "identifiant",
                "code one-time-code",
                "carte cc-number n° de carte",
                "captcha"
            })
    void nothing_is_tried_in_what_guards_an_account(String hints) {
        assertThat(Wrong.in(field("text", hints, "[0-9]{6}"))).isEmpty();
    }

    private static Sight.Spot field(String type, String hints, String pattern) {
        return new Sight.Spot("k", "0", type, hints, pattern, "", false, false, false);
    }
}
