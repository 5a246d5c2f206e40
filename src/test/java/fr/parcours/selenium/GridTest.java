package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Map<String, String> OPEN = Map.of();

    @Test
    void refuses_a_key_on_the_command_line_and_does_not_repeat_it() {
        assertThatThrownBy(() -> Grid.at("https://zoe:s3cret@grid.example/wd/hub", OPEN))
                .isInstanceOfSatisfying(NoBrowser.class, told -> {
                    assertThat(told.french()).contains("PARCOURS_GRID_AUTH").doesNotContain("s3cret");
                    assertThat(told.english()).contains("PARCOURS_GRID_AUTH").doesNotContain("s3cret");
                });
        assertThatThrownBy(() -> Grid.at("https://grid.example/?token=s3cret", OPEN))
                .isInstanceOf(NoBrowser.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void refuses_what_is_no_address_of_a_grid() {
        for (String odd : new String[] {"", "grid.example", "ftp://grid.example", "http://", "http://a b"}) {
            assertThatThrownBy(() -> Grid.at(odd, OPEN)).as(odd).isInstanceOf(NoBrowser.class);
        }
    }

    @Test
    void keeps_the_path_of_a_hub_and_drops_its_last_slash() {
        assertThat(Grid.at("https://grid.example/wd/hub/", OPEN)).hasToString("https://grid.example/wd/hub");
    }

    @Test
    void tells_this_machine_from_another() {
        for (String here : new String[] {"localhost", "127.0.0.1", "127.3.2.1", "[::1]"}) {
            assertThat(Grid.at("http://" + here + ":4444", OPEN).here())
                    .as(here)
                    .isTrue();
        }
        for (String far : new String[] {"grid.example", "10.0.0.7", "[2001:db8::1]", "localhost.example"}) {
            assertThat(Grid.at("http://" + far + ":4444", OPEN).here()).as(far).isFalse();
        }
    }

    @Test
    void takes_the_key_from_the_environment_and_hides_it_from_what_others_say() {
        Grid grid = Grid.at("http://grid.example:4444", Map.of("PARCOURS_GRID_AUTH", "zoe:s3cret"));
        assertThat(grid.authorization()).isEqualTo("Basic em9lOnMzY3JldA==");
        assertThat(grid.toString()).doesNotContain("s3cret");
        assertThat(grid.discreet("refused zoe:s3cret, s3cret, Basic em9lOnMzY3JldA=="))
                .doesNotContain("s3cret")
                .doesNotContain("em9lOnMzY3JldA==");
    }

    @Test
    void refuses_an_environment_that_makes_no_sense() {
        for (Map<String, String> odd : List.of(
                Map.of("PARCOURS_GRID_AUTH", "zoe"),
                Map.of("PARCOURS_GRID_AUTH", ":key"),
                Map.of("PARCOURS_GRID_CAPABILITIES", "[1]"),
                Map.of("PARCOURS_GRID_CAPABILITIES", "{"))) {
            assertThatThrownBy(() -> Grid.at("http://grid.example", odd))
                    .as(odd.keySet().toString())
                    .isInstanceOf(NoBrowser.class);
        }
    }
}
