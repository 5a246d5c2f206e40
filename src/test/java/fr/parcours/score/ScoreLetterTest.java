package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.score.Letter.Grade;
import org.junit.jupiter.api.Test;

class ScoreLetterTest {
    private static String letter(double index, double lowest) {
        return Letter.of(index, lowest, 1, true).french();
    }

    @Test
    void thresholds_belong_to_the_better_letter() {
        assertThat(letter(80, 70)).isEqualTo("A");
        assertThat(letter(79.999, 70)).isEqualTo("B");
        assertThat(letter(65, 60)).isEqualTo("B");
        assertThat(letter(50, 40)).isEqualTo("C");
        assertThat(letter(35, 30)).isEqualTo("D");
        assertThat(letter(34.999, 30)).isEqualTo("E");
        assertThat(letter(0, 0)).isEqualTo("E");
    }

    @Test
    void whoever_is_worst_served_bounds_the_letter() {
        assertThat(letter(95, 59.9)).isEqualTo("B");
        assertThat(letter(95, 60)).isEqualTo("A");
        assertThat(letter(95, 25)).isEqualTo("C");
        assertThat(letter(95, 25.1)).isEqualTo("B");
        assertThat(letter(95, 0)).isEqualTo("D");
        assertThat(letter(20, 25)).isEqualTo("E");
    }

    @Test
    void an_A_that_nobody_reviewed_is_provisional() {
        assertThat(Letter.of(90, 80, 1, false).french()).isEqualTo("A provisoire");
        assertThat(Letter.of(90, 80, 1, false).english()).isEqualTo("A provisional");
        assertThat(Letter.of(70, 65, 1, false).french()).isEqualTo("B");
    }

    @Test
    void too_little_measured_is_bracketed_or_not_graded() {
        assertThat(Letter.of(90, 80, 0.7, true).french()).isEqualTo("(A)");
        assertThat(Letter.of(90, 80, 0.7, false).french()).isEqualTo("(A provisoire)");
        assertThat(Letter.of(90, 80, 0.6, true).french()).isEqualTo("(A)");
        assertThat(Letter.of(90, 80, 0.8, true).french()).isEqualTo("A");
        assertThat(Letter.of(90, 80, 0.599, true).grade()).isEqualTo(Grade.NN);
    }
}
