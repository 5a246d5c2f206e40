package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Colours as browsers compute them. */
class TintTest {
    @Test
    void black_on_white_contrasts_as_much_as_can_be() {
        assertThat(Tint.WHITE.contrast(Tint.of(0x000000))).isEqualTo(21, within(0.001));
        assertThat(Tint.WHITE.contrast(Tint.WHITE)).isEqualTo(1);
    }

    @Test
    void the_grey_that_just_passes_on_white_does() {
        assertThat(Tint.read("rgb(118, 118, 118)").orElseThrow().contrast(Tint.WHITE))
                .isEqualTo(4.54, within(0.01));
    }

    @Test
    void a_see_through_colour_takes_the_colour_behind_it() {
        Tint half = Tint.read("rgba(0, 0, 0, 0.5)").orElseThrow().over(Tint.WHITE);
        assertThat(half).isEqualTo(new Tint(127.5, 127.5, 127.5, 1));
        assertThat(Tint.of(0).fainter(0).over(Tint.WHITE)).isEqualTo(Tint.WHITE);
    }

    @Test
    void another_way_of_telling_a_colour_is_not_guessed() {
        assertThat(Tint.read("color(display-p3 1 0 0)")).isEmpty();
        assertThat(Tint.read("")).isEmpty();
    }

    @Test
    void a_grey_is_no_colour_and_two_shades_of_one_are_not_two() {
        assertThat(Tint.of(0x767676).vivid()).isFalse();
        assertThat(Tint.of(0xcc0000).vivid()).isTrue();
        assertThat(Tint.of(0xcc0000).fainter(0.4).vivid()).isFalse();
        assertThat(Tint.of(0xcc0000).apart(Tint.of(0xb00010))).isFalse();
        assertThat(Tint.of(0xcc0000).apart(Tint.of(0x008000))).isTrue();
    }
}
