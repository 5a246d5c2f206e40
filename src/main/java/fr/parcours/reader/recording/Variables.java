package fr.parcours.reader.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of a test, as far as they are known without walking: what was stored as it stands, and nothing a page or script gave. */
final class Variables {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)\\}");
    private final Map<String, Optional<String>> known = new HashMap<>();

    void set(String name, String value) {
        known.put(name, Optional.of(value));
    }

    /** Only the page will tell. */
    void forget(String name) {
        known.put(name, Optional.empty());
    }

    Optional<String> value(String name) {
        return known.getOrDefault(name, Optional.empty());
    }

    /** The text with what is known in place; keys of the keyboard are left alone. */
    String in(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1)).orElse(found.group())));
    }

    /** The first variable of a text that nobody knows before walking; empty when there is none. */
    String unknown(String text) {
        return REFERENCE
                .matcher(in(text))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("KEY_"))
                .findFirst()
                .orElse("");
    }

    /** The variable that a text is made of and nothing else; empty otherwise. */
    static String alone(String text) {
        Matcher found = REFERENCE.matcher(text.strip());
        return found.matches() ? found.group(1) : "";
    }

    /** What is not sure any more after steps that may or may not be done. */
    void forgetAll() {
        known.replaceAll((name, value) -> Optional.empty());
    }
}
