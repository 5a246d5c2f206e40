package fr.parcours.checks.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Laid;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Stops are named by their {@code id}; what is given is the order in which the keys met them. */
class FromTheTopTest {
    private static final String PLAIN =
            "<a href=/ id=menu>Menu</a><input id=nom><input id=ville><button id=suite>Suite</button>";
    private static final String FIRST_FIELD = PLAIN.replace("id=nom", "id=nom autofocus");
    private static final String NUMBERED =
            "<a href=/ id=menu>Menu</a><input id=ville tabindex=2><input id=nom tabindex=1><button id=suite>Suite</button>";

    @Test
    void keys_that_begin_at_the_top_are_told_as_they_came() {
        assertThat(met(PLAIN, true, "menu nom ville suite")).isEqualTo("menu nom ville suite");
        assertThat(met(PLAIN, true, "menu ville nom suite")).isEqualTo("menu ville nom suite");
    }

    @Test
    void keys_that_begin_in_a_field_come_round_to_the_top() {
        assertThat(met(FIRST_FIELD, true, "nom ville suite menu")).isEqualTo("menu nom ville suite");
    }

    @Test
    void a_script_may_have_put_them_there() {
        assertThat(met(PLAIN, true, "ville suite menu nom")).isEqualTo("menu nom ville suite");
    }

    @Test
    void two_turns_back_are_an_order_of_the_page() {
        assertThat(met(PLAIN, true, "suite ville nom menu")).isEqualTo("suite ville nom menu");
    }

    @Test
    void where_numbers_lead_the_smallest_is_the_top() {
        assertThat(met(NUMBERED, true, "ville menu suite nom")).isEqualTo("nom ville menu suite");
        assertThat(met(NUMBERED.replace("=2", "=1"), true, "nom menu suite ville"))
                .isEqualTo("ville nom menu suite");
    }

    @Test
    void nobody_knows_the_top_of_numbers_that_keys_did_not_go_through() {
        assertThat(met(NUMBERED, false, "ville menu suite nom")).isEqualTo("ville menu suite nom");
    }

    private static String met(String body, boolean complete, String keys) {
        Dom dom = Laid.out(Jsoup.parse(body));
        List<Element> stops = Arrays.stream(keys.split(" "))
                .map(id -> dom.select("#" + id).findFirst().orElseThrow())
                .toList();
        FocusWalk walk = new FocusWalk(List.of(), complete, List.of(), List.of(), List.of(), List.of());
        return String.join(
                " ",
                FromTheTop.of(dom, walk, stops).stream()
                        .map(one -> one.attr("id"))
                        .toList());
    }
}
