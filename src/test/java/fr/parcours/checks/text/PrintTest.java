package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is quoted of a text written in capitals for a part. */
class PrintTest {
    @Test
    void the_passage_in_capitals_is_quoted_as_it_is_written() {
        assertThat(shouting(
                        "Lisez ceci : NE SIGNEZ PAS, À 8 H, « SANS LIRE ». Gardez la plaque.",
                        "NE SIGNEZ PAS SANS LIRE"))
                .isEqualTo("NE SIGNEZ PAS, À 8 H, « SANS LIRE");
    }

    @Test
    void what_a_style_sheet_puts_in_capitals_is_quoted_as_the_code_writes_it() {
        assertThat(shouting("Ne signez pas.", "NE SIGNEZ PAS")).isEqualTo("Ne signez pas");
    }

    @Test
    void what_is_written_small_before_is_not_quoted_for_it() {
        assertThat(shouting("Use of the Software. THE SOFTWARE IS LENT.", "THE SOFTWARE IS LENT"))
                .isEqualTo("THE SOFTWARE IS LENT");
    }

    @Test
    void words_that_do_not_follow_one_another_are_given_up_at_once() {
        String one = "NON ".repeat(3_000).strip();

        assertThat(shouting(one + " " + "1 ".repeat(40) + "OUI", one + " OUI")).startsWith("NON NON");
    }

    private static String shouting(String text, String capitals) {
        return new Print(text, 16, 1.5, 1, 1, 0, false, List.of(capitals.split(" "))).shouting();
    }
}
