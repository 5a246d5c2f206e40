package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers who are no specialists stumbled on, kept out of all sentences of the checks. */
class PlainWordsTest {
    private static final Path PAGES = Path.of("src/main/resources/fr/parcours/checks");

    @Test
    void a_person_moves_with_keys_and_the_keyboard_stays_on_the_desk() throws IOException {
        assertThat(lines(".fr: "))
                .noneMatch(
                        line -> line.matches(
                                "(?i).*(place|position|marque|arrêt|ordre) du clavier.*|.*le clavier (arrive|entre|s’arrête|s’y arrête|reste|revient|ne revient|y arrive|y entre).*"));
        assertThat(lines(".en: "))
                .noneMatch(line -> line.matches("(?i).*keyboard (position|stop)\\b.*|.*the keyboard reaches.*"));
    }

    @Test
    void no_title_says_impossible_where_the_tool_was_only_stopped() throws IOException {
        assertThat(lines("title.fr: "))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("impossible"));
        assertThat(lines("title.en: "))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("impossible"));
    }

    private static List<String> lines(String key) throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .flatMap(PlainWordsTest::of)
                    .filter(line -> line.contains(key))
                    .toList();
        }
    }

    private static Stream<String> of(Path page) {
        try {
            String text = Files.readString(page);
            int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : 0;
            return text.substring(0, end).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
