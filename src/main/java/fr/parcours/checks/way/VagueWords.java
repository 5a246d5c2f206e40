package fr.parcours.checks.way;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The versioned list of names that say nothing of what they name. */
final class VagueWords {
    private final Set<String> names;

    private VagueWords(Set<String> names) {
        this.names = names;
    }

    static VagueWords read() {
        try (InputStream list = Objects.requireNonNull(VagueWords.class.getResourceAsStream("vague-labels.txt"))) {
            return new VagueWords(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether {@code name}, its dots, arrows and quotes put aside, is on the list. */
    boolean holds(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[.…!>»«→›\"()\\[\\]:]", " ")
                .replaceAll("[\\h\\s]+", " ")
                .strip());
    }
}
