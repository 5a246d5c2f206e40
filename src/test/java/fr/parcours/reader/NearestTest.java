package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("open", "click", "choose", "check", "uncheck", "wait");

    @Test
    void finds_slips_swaps_and_beginnings() {
        assertThat(Nearest.to("clcik", WORDS)).first().isEqualTo("click");
        assertThat(Nearest.to("Clic", WORDS)).first().isEqualTo("click");
        assertThat(Nearest.to("unch", WORDS)).containsExactly("uncheck");
        assertThat(Nearest.to("waiting", WORDS)).containsExactly("wait");
        assertThat(Nearest.to("télécharger", WORDS)).isEmpty();
    }

    @Property(tries = 200)
    void slips_are_none_from_a_word_to_itself_and_the_same_both_ways(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(Nearest.slips(a, a)).isZero();
        assertThat(Nearest.slips(a, b)).isEqualTo(Nearest.slips(b, a));
    }
}
