package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leads back to the same page, and what leads away. */
class OwnAddressTest {
    private static final String PAGE = "https://mairie.exemple.fr/file/attente.html?n=4#tour";

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "attente.html?n=4, true",
        "https://mairie.exemple.fr/file/attente.html?n=4#bas, true",
        "'#bas', true",
        "attente.html?n=5, false",
        "/accueil, false",
        "'pas une adresse', false"
    })
    void the_address_of_the_page_is_known(String written, boolean own) {
        assertThat(OwnAddress.is(PAGE, written)).isEqualTo(own);
    }
}
