package fr.parcours.reader.recording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One step in our words, before it is written down.
 *
 * @param keys in the order they are written; the first one alone makes the short form
 * @param off whether it is written as a note, for the person to take up or throw away
 */
record Line(String word, Map<String, String> keys, boolean off) {
    Line {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    static Line of(String word) {
        return new Line(word, Map.of(), false);
    }

    static Line of(String word, String key, String text) {
        return of(word).with(key, text);
    }

    static Line of(String word, Map<String, String> keys) {
        return new Line(word, keys, false);
    }

    /** The same with one more key. */
    Line with(String key, String text) {
        Map<String, String> more = new LinkedHashMap<>(keys);
        more.put(key, text);
        return new Line(word, more, off);
    }

    /** The same, written as a note. */
    Line asNote() {
        return new Line(word, keys, true);
    }

    /** The same with each text changed. */
    Line each(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        keys.forEach((key, text) -> changed.put(key, change.apply(text)));
        return new Line(word, changed, off);
    }

    String text(String key) {
        return keys.getOrDefault(key, "");
    }
}
