package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Laid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture's name begins with what it must be taken for; {@code passes} for those that only look like it. */
class ObstaclesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fr/parcours/run/obstacles");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_page_is_taken_for_what_it_is(Path fixture) throws IOException {
        Document page = Jsoup.parse(Files.readString(fixture));
        String wanted = String.valueOf(fixture.getFileName()).replaceAll("[-.].*", "");
        String found = Obstacles.of(location(page, 200), Laid.out(page));
        assertThat(found.isEmpty() ? "passes" : found).isEqualTo(wanted);
    }

    @Test
    void an_answer_that_is_an_error_is_one_whatever_the_page_says() {
        Document page = Jsoup.parse("<title>Tout va bien</title><h1>Bienvenue</h1><label>Nom <input></label>");
        for (int status : List.of(401, 403, 404, 429, 500, 502, 503)) {
            String found = Obstacles.of(location(page, status), Laid.out(page));
            assertThat(found).isEqualTo("http-" + status);
            assertThat(Obstacles.french(found)).contains("erreur " + status, "n’a pas été évalué");
            assertThat(Obstacles.english(found)).contains("error " + status, "not evaluated");
        }
    }

    @Test
    void each_reason_is_told_in_both_languages() {
        for (String word : List.of(
                "robot", "captcha", "login", "maintenance", "expired", "error", "erased", "unseen", "unreachable")) {
            assertThat(Obstacles.french(word)).endsWith("n’a pas été évalué.");
            assertThat(Obstacles.english(word)).endsWith("was not evaluated.");
        }
    }

    private static Location location(Document page, int status) {
        Element heading = page.selectFirst("h1");
        return new Location(
                "https://site.example/",
                page.title(),
                "1",
                status,
                heading == null ? "" : heading.text(),
                List.of(),
                "");
    }
}
