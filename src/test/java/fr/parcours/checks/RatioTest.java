package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.evidence.AxeResults;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "2.57, 4.5, 2.6",
        "4.44, 4.5, 4.4",
        "4.46, 4.5, 4.46",
        "4.498, 4.5, 4.49",
        "2.96, 3, 2.96",
        "4.03, 4.5, 4",
        "4.52, 7, 4.5",
        "5.97, 4.5, 6"
    })
    void a_figure_never_reaches_what_is_asked_for_when_the_contrast_does_not(
            double measured, double required, String told) {
        assertThat(new Ratio(measured, required).told().en()).isEqualTo(told);
        assertThat(new Ratio(measured, required).told().fr()).isEqualTo(told.replace('.', ','));
    }

    @ParameterizedTest
    @CsvSource({
        "4.3, #787878, #181818, 4.02",
        "2.57, #9f9f9f, #ffffff, 2.57",
        "0, #777777, #777777, 0",
        "3.1, , #ffffff, 3.1"
    })
    void a_shadow_of_the_letters_adds_nothing_to_the_figure(
            double told, @Nullable String letters, String ground, double measured) {
        Map<String, String> data = new HashMap<>(Map.of("contrastRatio", told + "", "bgColor", ground));
        if (letters != null) {
            data.put("fgColor", letters);
        }
        assertThat(Ratio.of(new AxeResults.Hit("", "p", data)).measured()).isCloseTo(measured, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"4.5, 4.5, 0", "1, 4.5, 1", "3, 4.5, 0.5", "0, 0, 1"})
    void the_worst_is_three_under_what_is_asked_for(double measured, double required, double severity) {
        assertThat(new Ratio(measured, required).severity()).isEqualTo(severity);
    }
}
