package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void what_is_short_enough_is_left() {
        assertThat(Brief.of(" Carte grise ", 11)).isEqualTo("Carte grise");
    }

    @Test
    void words_are_cut_where_one_ends_and_leave_no_full_stop_behind() {
        assertThat(Brief.of("Votre carte est prête. Venez au guichet avec elle", 30))
                .isEqualTo("Votre carte est prête. Venez…");
        assertThat(Brief.of("Votre carte est prête. Venez au guichet", 24)).isEqualTo("Votre carte est prête…");
        assertThat(Brief.of("Votre carte est prête", 13)).isEqualTo("Votre carte…");
    }

    @Test
    void a_word_too_long_is_cut_in_its_middle() {
        assertThat(Brief.of("Anticonstitutionnellement", 10)).isEqualTo("Anticonst…");
    }

    @Property
    void it_never_takes_more_room(@ForAll String words, @ForAll @IntRange(min = 2, max = 90) int most) {
        assertThat(Brief.of(words, most).length()).isLessThanOrEqualTo(Math.max(most, 1));
    }
}
