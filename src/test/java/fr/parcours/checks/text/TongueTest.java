package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The language of a text is known by its little words, and left unsaid when in doubt. */
class TongueTest {
    @Test
    void knows_french_and_english_apart() {
        assertThat(Tongue.of(
                        "Vous pouvez faire la demande en ligne ou sur papier. Il faut avoir le numéro de la plaque et le"
                                + " code que le vendeur vous a donné. La demande est gratuite pour tous les habitants de la"
                                + " commune."))
                .contains("fr");
        assertThat(Tongue.of(
                        "You can apply online or on paper. You will need the number on the plate and the code that the"
                                + " seller gave to you. This service is free for all the people who live in the town."))
                .contains("en");
    }

    @Test
    void knows_a_script() {
        assertThat(Tongue.of("مرحبا بكم في خدمة تسجيل السيارات ".repeat(8))).contains("ar");
    }

    @Test
    void says_nothing_of_a_short_text() {
        assertThat(Tongue.of("Numéro de la plaque")).isEmpty();
    }

    @Test
    void says_nothing_of_a_list_of_names() {
        assertThat(Tongue.of("Renault Clio Peugeot Citroën Fiat Panda Toyota Yaris ".repeat(6)))
                .isEmpty();
    }
}
