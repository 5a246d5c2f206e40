package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmsTest {
    private static final long MILLI = 1_000_000;
    private final Rhythms rhythms = new Rhythms();

    private void asked(String url, long... millis) {
        for (long at : millis) {
            rhythms.asked(url, at * MILLI);
        }
    }

    @Test
    void a_steady_beat_is_told_even_with_a_clock_in_the_query() {
        for (int i = 0; i < 40; i++) {
            asked("/etat?t=" + i, i * 100L);
        }

        assertThat(rhythms.beats("/etat?t=41", 4_000 * MILLI)).isTrue();
        assertThat(rhythms.beats("/autre", 4_000 * MILLI)).isFalse();
    }

    @Test
    void the_pieces_of_one_answer_are_no_beat() {
        asked("/graphql", 0, 50, 100, 150, 900, 1_400);

        assertThat(rhythms.beats("/graphql", 1_600 * MILLI)).isFalse();
    }

    @Test
    void an_address_asked_now_and_then_is_no_beat() {
        asked("/graphql", 0, 5_000, 10_000, 15_000, 20_000);

        assertThat(rhythms.beats("/graphql", 20_100 * MILLI)).isFalse();
    }

    @Test
    void a_page_that_stops_asking_is_waited_for_again() {
        for (int i = 0; i < 40; i++) {
            asked("/etat", i * 100L);
        }

        assertThat(rhythms.beats("/etat", 9_000 * MILLI)).isFalse();
    }
}
