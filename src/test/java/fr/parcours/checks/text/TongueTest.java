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
    void a_page_full_of_numbers_is_read_to_its_end() {
        assertThat(Tongue.of("12 ".repeat(60_000))).isEmpty();
        assertThat(Tongue.of("a-".repeat(60_000))).isEmpty();
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

    @Test
    void knows_a_long_text_that_has_few_little_words_by_its_letters() {
        assertThat(Tongue.of(
                        "Name Street Town Postcode Birthday Phone Email Password Repeat password Choose your country Choose"
                                + " your language Save Cancel Continue Back Next Finish Print this page Download Share Search Help Settings"
                                + " Logout Change address Change payment"))
                .contains("en");
    }

    @Test
    void is_sure_of_a_short_text_only_when_nothing_speaks_for_what_it_says() {
        assertThat(Tongue.against("Bitte füllen Sie alle Felder vollständig aus", "fr"))
                .contains("de");
        assertThat(Tongue.against("Vous avez oublié votre mot de passe", "en")).contains("fr");
        assertThat(Tongue.against("Remplissez tous les champs, merci", "fr")).isEmpty();
        assertThat(Tongue.against("Marketing digital", "fr")).isEmpty();
    }

    @Test
    void asks_of_two_words_spelt_as_the_declared_language_never_is() {
        assertThat(Tongue.perhaps("Bonnes vacances", "de")).contains("fr");
        assertThat(Tongue.perhaps("Service client", "en")).isEmpty();
        assertThat(Tongue.perhaps("Jean Dupont", "en")).isEmpty();
        assertThat(Tongue.perhaps("Week-end", "fr")).isEmpty();
    }

    @Test
    void takes_a_line_of_capitals_for_names() {
        assertThat(Tongue.names("The Lord of the Rings")).isTrue();
        assertThat(Tongue.names("Ligue des Droits et des Devoirs")).isTrue();
        assertThat(Tongue.names("The town hall is closed on Monday")).isFalse();
    }

    @Test
    void takes_no_regional_language_for_a_fault() {
        assertThat(Kinship.of("es", "ca")).isTrue();
        assertThat(Kinship.of("ar", "fa")).isTrue();
        assertThat(Kinship.of("ru", "uk")).isTrue();
        assertThat(Kinship.of("en", "fr")).isFalse();
    }

    @Test
    void knows_a_few_words_that_stayed_in_the_language_around_them() {
        assertThat(Tongue.unchanged("Bonnes vacances", "de", "fr")).isTrue();
        assertThat(Tongue.unchanged("Marie Antoinette", "en", "fr")).isFalse();
        assertThat(Tongue.unchanged("Community management", "en", "fr")).isFalse();
        assertThat(Tongue.unchanged("Paella valenciana", "es", "fr")).isFalse();
        assertThat(Tongue.unchanged("Pizza quattro stagioni", "it", "fr")).isFalse();
    }
}
