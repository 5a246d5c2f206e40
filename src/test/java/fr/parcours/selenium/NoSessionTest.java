package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.PageFailure;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.SessionNotCreatedException;

class NoSessionTest {
    private static final Grid GRID = Grid.at("http://grid.example:4444", Map.of("PARCOURS_GRID_AUTH", "zoe:s3cret"));

    private static String told(RuntimeException refused) {
        PageFailure failure = NoSession.because(GRID, refused);
        assertThat(failure.kind()).isEqualTo(PageFailure.Kind.BROWSER_GONE);
        assertThat(failure.english()).startsWith("The grid http://grid.example:4444 lends no browser: ");
        return failure.french();
    }

    @Test
    void says_that_nobody_answers() {
        ConnectException closed = new ConnectException("Connection refused");
        assertThat(told(new SessionNotCreatedException("Could not start", new UncheckedIOException(closed))))
                .isEqualTo("La grille http://grid.example:4444 ne prête pas de navigateur : la connexion est refusée.");
    }

    @Test
    void says_that_no_browser_came_free() {
        assertThat(told(new SessionNotCreatedException(
                        "Could not start a new session. Response code 500. Message: New session request timed out")))
                .contains("aucun navigateur ne s’est libéré");
    }

    @Test
    void says_that_the_key_is_refused() {
        assertThat(told(new SessionNotCreatedException(
                        "Could not start a new session. Response code 401. Message: no")))
                .contains("PARCOURS_GRID_AUTH");
    }

    @Test
    void says_that_it_is_no_grid() {
        assertThat(told(new SessionNotCreatedException("Unable to parse remote response: <html>nope</html>")))
                .contains("n’est pas une grille Selenium");
    }

    @Test
    void never_repeats_the_key() {
        assertThat(told(new SessionNotCreatedException("Response code 500. Message: zoe:s3cret is over its quota")))
                .contains("over its quota")
                .doesNotContain("s3cret");
    }
}
