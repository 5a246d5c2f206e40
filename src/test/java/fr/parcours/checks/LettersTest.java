package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "10.5px, 700, 3.2.2",
        "16px, 400, 3.2.1",
        "23.9px, 600, 3.2.1",
        "24px, 400, 3.2.3",
        "18.5px, 700, 3.2.4",
        "18.4px, 900, 3.2.2",
        "'', '', 3.2.1"
    })
    void each_sort_of_letters_has_its_test_of_contrast(String size, String weight, String test) {
        Map<String, String> style = Map.of("font-size", size, "font-weight", weight);

        assertThat(Letters.of(style::get).test().number()).isEqualTo(test);
    }
}
