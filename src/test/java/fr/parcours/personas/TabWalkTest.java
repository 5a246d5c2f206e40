package fr.parcours.personas;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of walking by keys and by ear that need no browser. */
class TabWalkTest {
    private static Node stop(String tag, String path) {
        return new Node("0|" + path, "", path, tag, path, Box.NONE, Map.of());
    }

    private static Round round(int times, String... paths) {
        Round round = new Round();
        for (int i = 0; i < times; i++) {
            for (String path : paths) {
                round.met(stop(path.isEmpty() ? "body" : "input", path));
            }
        }
        return round;
    }

    @Test
    void a_first_round_is_never_closed() {
        assertThat(round(1, "0", "1", "2").closed()).isFalse();
    }

    @Test
    void going_round_and_round_without_leaving_is_closed_and_caught() {
        Round round = round(8, "0", "1", "2");
        assertThat(round.closed()).isTrue();
        assertThat(round.leftThePage()).isFalse();
    }

    @Test
    void passing_by_the_page_s_end_is_no_trap() {
        Round round = round(8, "0", "1", "");
        assertThat(round.closed()).isTrue();
        assertThat(round.leftThePage()).isTrue();
        assertThat(round.stops()).extracting(Node::path).containsExactly("0", "1");
    }

    @Test
    void a_date_field_of_several_presses_does_not_close_the_round() {
        assertThat(round(1, "0", "0", "0", "0", "0").closed()).isFalse();
    }

    @Test
    void a_stop_inside_of_the_thing_wanted_will_do_but_not_one_that_looks_alike() {
        assertThat(Reach.at(stop("a", "0/1/2"), stop("div", "0/1"))).isTrue();
        assertThat(Reach.at(stop("a", "0/12"), stop("div", "0/1"))).isFalse();
    }

    @Test
    void stops_are_told_in_reading_order() {
        assertThat(List.of("0/10", "0/2", "0/2/1").stream()
                        .sorted(Reach::inReadingOrder)
                        .toList())
                .containsExactly("0/2", "0/2/1", "0/10");
    }

    @Test
    void dates_are_tried_day_first() {
        assertThat(Dates.orders("2026-11-23")).containsExactly("23112026", "11232026", "20261123");
    }

    @Test
    void what_is_announced_is_compared_without_accents_and_signs() {
        assertThat(Words.told("S’identifier, avec IdentitéPlus", List.of("s'identifier avec identiteplus")))
                .isTrue();
        assertThat(Words.told("Suite", List.of("Aller"))).isFalse();
        assertThat(Words.told("Suite", List.of())).isTrue();
    }

    @Test
    void a_thing_beyond_the_small_screen_is_told_apart_from_one_that_sticks_out_a_little() {
        Node far = new Node("0|1", "", "", "a", "0", new Box(300, 0, 100, 20), Map.of());
        Node near = new Node("0|1", "", "", "a", "0", new Box(300, 0, 64, 20), Map.of());
        assertThat(TouchedPage.beyond(far)).isTrue();
        assertThat(TouchedPage.beyond(near)).isFalse();
    }
}
