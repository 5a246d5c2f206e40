package fr.parcours.checks.way;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The versioned list of names that say nothing of what they name. */
final class VagueWords {
    /** That a link opens another window or leaves the site, said after its name, or in its place. */
    private static final Pattern WINDOW = Pattern.compile(
            "(?:^|(?<=\\s))(?:(?:(?:ouverture|ouvre|ouvrir|s'ouvre|s'ouvrira|ce lien s'ouvre|lien ouvrant|ouvrant) )?(?:dans )?"
                    + "(?:(?:une?|l[ae']) ?)?(?:nouvel(?:le)? (?:fenêtre|onglet)|autre (?:fenêtre|onglet))"
                    + "|(?:(?:this )?(?:link )?(?:opens?|opening|will open) )?(?:in )?(?:(?:a|an) )?(?:(?:new|another|other) (?:browser )?(?:window|tab))"
                    + "|(?:lien|site) externe|external (?:link|site|website))$");

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

    /** Whether {@code name}, its dots, arrows, quotes and what it says of the window put aside, is on the list. */
    boolean holds(String name) {
        String words = bare(name);
        String rest = WINDOW.matcher(words).replaceFirst("").strip();
        return names.contains(words) || names.contains(rest);
    }

    /** Whether {@code name} says that another window opens, and nothing else; to open what is shown there is an order, not a note. */
    boolean onlyOpens(String name) {
        String words = bare(name);
        return !words.isEmpty()
                && !words.matches("(ouvrir|open) .*")
                && WINDOW.matcher(words).matches();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[.…!?>»«→›↗\"(),\\[\\]:–—]|(?<=\\s)-(?=\\s)", " ")
                .replaceAll("[\\h\\s]+", " ")
                .strip();
    }
}
