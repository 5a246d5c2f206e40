package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Page.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that says « 404 » and gives the screen all the same is not told of as if the page were lost. */
class FallbackTest {
    private final Fallback fallback = new Fallback();

    @Test
    void a_screen_seen_before_is_there_whatever_the_server_says() {
        assertThat(fallback.obstacle(place(200, "a", "/demande", "Votre demande"), () -> false))
                .isEmpty();
        assertThat(fallback.obstacle(place(404, "b", "/demande", "Votre demande"), () -> false))
                .isEmpty();
        assertThat(fallback.obstacle(place(404, "b", "/fin", "C’est fini"), () -> false))
                .as("drawn by the same document")
                .isEmpty();
        assertThat(fallback.obstacle(place(404, "c", "/fin?", "Oups"), () -> false))
                .isEqualTo("http-404");
    }

    @Test
    void a_screen_that_shows_what_comes_next_is_there_unless_it_speaks_of_an_error() {
        assertThat(fallback.obstacle(place(404, "a", "/demande", "Votre demande"), () -> true))
                .isEmpty();
        assertThat(fallback.obstacle(place(404, "b", "/autre", "Page introuvable"), () -> true))
                .isEqualTo("http-404");
    }

    @Test
    void other_errors_are_what_they_are() {
        fallback.obstacle(place(200, "a", "/demande", "Votre demande"), () -> true);
        assertThat(fallback.obstacle(place(503, "b", "/demande", "Votre demande"), () -> true))
                .isEqualTo("http-503");
    }

    private static Location place(int status, String document, String path, String heading) {
        return new Location("https://site.example" + path, heading, document, status, heading, List.of("nom"), "");
    }
}
