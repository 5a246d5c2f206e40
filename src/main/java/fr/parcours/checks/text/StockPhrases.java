package fr.parcours.checks.text;

import fr.parcours.checks.ScreenText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The versioned list of phrases that software writes on pages, each of one language only: too short for {@link Tongue}, and beyond doubt. */
final class StockPhrases {
    private static final Map<String, String> LANGUAGES = read();

    private StockPhrases() {}

    /** The language that a whole name or line is in, empty when it is none of the phrases. */
    static Optional<String> language(String name) {
        String folded = ScreenText.fold(name).replaceAll("[.…!?:>»«→›\\s]+$|^[>»«→›\\s]+", "");
        return Optional.ofNullable(LANGUAGES.get(folded));
    }

    private static Map<String, String> read() {
        try (InputStream list = Objects.requireNonNull(StockPhrases.class.getResourceAsStream("stock-phrases.txt"))) {
            Map<String, String> languages = new HashMap<>();
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    languages.put(line.substring(3).strip(), line.substring(0, 2));
                }
            }
            return languages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
