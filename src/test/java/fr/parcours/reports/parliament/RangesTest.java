package fr.parcours.reports.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void three_references_in_a_row_are_told_by_the_first_and_the_last() {
        assertThat(told("P1.D1", "P1.D2", "P1.D3", "P1.D5", "P1.D6", "P1.D9"))
                .containsExactly("P1.D1 à P1.D3", "P1.D5", "P1.D6", "P1.D9");
    }

    @Test
    void a_range_does_not_go_from_one_run_to_another() {
        assertThat(told("P1.D8", "P1.D9", "P2.D10", "P2.D11")).containsExactly("P1.D8", "P1.D9", "P2.D10", "P2.D11");
    }

    @Test
    void what_bears_no_number_stands_alone() {
        assertThat(told("essai", "essai", "P1.D1")).containsExactly("essai", "essai", "P1.D1");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(told()).isEmpty();
    }

    private static List<String> told(String... references) {
        return Ranges.of(List.of(references), (first, last) -> first + " à " + last);
    }
}
