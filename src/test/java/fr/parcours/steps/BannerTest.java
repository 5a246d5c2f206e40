package fr.parcours.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.PageFailure.Kind;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Cookies are refused where a page offers it; nothing ever fails for want of a banner. */
class BannerTest {
    private static final Scene NO_SCENE = (Scene) Proxy.newProxyInstance(
            Scene.class.getClassLoader(), new Class<?>[] {Scene.class}, (self, method, given) -> null);

    private final Banner banner = new Banner(List.of("Tout refuser", "Continuer sans accepter"));
    private final List<String> done = new ArrayList<>();

    /** @param answers what pressing each command ends in; those not named are not on the page */
    private void on(Map<String, Kind> answers) {
        Page page = (Page) Proxy.newProxyInstance(
                Page.class.getClassLoader(), new Class<?>[] {Page.class}, (self, method, given) -> {
                    if (method.getName().equals("settle")) {
                        done.add("settle");
                        return new Page.Calm(0, true);
                    }
                    Target target = (Target) given[0];
                    String name = target.names().get(0) + (target.nth() == 0 ? "" : " " + target.nth());
                    done.add(method.getName() + " " + name);
                    if (!answers.containsKey(name)) {
                        throw new PageFailure(Kind.NOT_FOUND, "absent", "absent");
                    }
                    Kind kind = answers.get(name);
                    if (kind != Kind.UNEXPECTED) {
                        throw new PageFailure(Objects.requireNonNull(kind), "non", "no");
                    }
                    return null;
                });
        banner.perform(page, NO_SCENE);
    }

    @Test
    void presses_the_first_command_that_is_there_once_the_page_is_quiet() {
        on(Map.of("Continuer sans accepter", Kind.UNEXPECTED));

        assertThat(done).containsExactly("settle", "click Tout refuser", "click Continuer sans accepter");
    }

    @Test
    void presses_one_only() {
        on(Map.of("Tout refuser", Kind.UNEXPECTED, "Continuer sans accepter", Kind.UNEXPECTED));

        assertThat(done).containsExactly("settle", "click Tout refuser");
    }

    @Test
    void a_page_that_asks_nothing_is_left_as_it_is() {
        on(Map.of());

        assertThat(done).hasSize(3);
    }

    @Test
    void of_two_commands_of_one_name_the_first_is_pressed_and_never_again() {
        on(Map.of("Tout refuser", Kind.AMBIGUOUS, "Tout refuser 1", Kind.UNEXPECTED));
        assertThat(done).containsExactly("settle", "click Tout refuser", "click Tout refuser 1");

        done.clear();
        on(Map.of("Tout refuser", Kind.AMBIGUOUS, "Tout refuser 1", Kind.AMBIGUOUS));
        assertThat(done)
                .containsExactly(
                        "settle", "click Tout refuser", "click Tout refuser 1", "click Continuer sans accepter");
    }

    @Test
    void one_that_is_out_of_reach_does_not_end_the_walk_but_a_site_that_leads_elsewhere_does() {
        on(Map.of("Tout refuser", Kind.NOT_WORKABLE));
        assertThat(done).containsExactly("settle", "click Tout refuser");

        assertThatThrownBy(() -> on(Map.of("Tout refuser", Kind.OUTSIDE))).isInstanceOf(PageFailure.class);
    }

    @Test
    void names_what_it_presses_so_that_a_walk_knows_whether_it_was_there() {
        assertThat(banner.target(NO_SCENE)).hasValueSatisfying(target -> assertThat(target.names())
                .containsExactly("Tout refuser", "Continuer sans accepter"));
    }

    @Test
    void tells_itself() {
        assertThat(banner.french().replace('\u00a0', ' '))
                .isEqualTo(
                        "Refuser les cookies si la page le propose : « Tout refuser » ou « Continuer sans accepter »");
        assertThat(banner.english())
                .isEqualTo("Refuse cookies if the page offers it: “Tout refuser” or “Continuer sans accepter”");
    }
}
