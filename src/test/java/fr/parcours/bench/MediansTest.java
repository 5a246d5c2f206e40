package fr.parcours.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {
    private static Sample sample(double cpu) {
        return new Sample(
                List.of(new Sample.Mark("ready", 0, 0, 0, 0), new Sample.Mark("walked", 1, cpu, cpu, 0)),
                List.of(),
                List.of(),
                0);
    }

    @Test
    void a_disturbed_round_does_not_speak_for_all() {
        List<Sample> over = List.of(sample(2), sample(30), sample(4.2));
        List<Sample> under = List.of(sample(1), sample(10), sample(2));
        assertThat(Medians.ratio(over, under, one -> one.walk().cpu())).isCloseTo(2.1, within(1e-9));
    }

    @Test
    void the_middle_of_an_even_number_is_between_two() {
        assertThat(Medians.of(List.of(4.0, 1.0, 3.0, Double.NaN, 2.0))).isEqualTo(2.5);
        assertThat(Medians.of(List.of())).isNaN();
    }
}
