package fr.parcours.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an author wrote with one word, key by key; a single text is a list of one. */
public record Written(Map<String, List<String>> values) {
    public Written {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((key, texts) -> kept.put(key, List.copyOf(texts)));
        values = Collections.unmodifiableMap(kept);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** All texts of a key, none when it was not written. */
    public List<String> texts(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The text of a key, or null when it was not written. */
    public @Nullable String text(String key) {
        return texts(key).stream().findFirst().orElse(null);
    }

    /** The text of a required key: the reader saw to it that it is there. */
    public String must(String key) {
        return texts(key).get(0);
    }

    /** The number of a key, or {@code otherwise} when it was not written. */
    public int count(String key, int otherwise) {
        String text = text(key);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
