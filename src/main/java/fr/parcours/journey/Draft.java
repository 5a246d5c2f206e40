package fr.parcours.journey;

import fr.parcours.journey.Journey.Datum;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A journey that we write for its author, who goes on with it: what they must still look at is said beside each line.
 *
 * @param start an address, or {@code demo:NAME/} for an embedded demonstration
 * @param data values typed on the way, each with what its field is called
 * @param notes what must be known of the whole, at the top of the file
 */
public record Draft(
        String id,
        String title,
        String goal,
        String siteName,
        String operator,
        String start,
        List<String> hosts,
        String language,
        Map<String, Value> data,
        List<Line> lines,
        List<String> notes) {
    /** What stands for a value that only its author can give. */
    public static final String TO_FILL = "À COMPLÉTER";

    public Draft {
        hosts = List.copyOf(hosts);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * A value.
     *
     * @param field what the field it was typed into is called, empty when nothing needs to be said
     */
    public record Value(Datum datum, String field) {}

    /**
     * One step, as it will be written.
     *
     * @param word empty for a note that stands alone
     * @param keys in the order they are written; the first one alone makes the short form
     * @param note what the author must know of it, empty for nothing
     */
    public record Line(String word, Map<String, String> keys, String note) {
        public Line {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        public static Line of(String word, String key, String text) {
            return new Line(word, Map.of(key, text), "");
        }

        /** What was written, as a word of the format takes it. */
        public Written written() {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            keys.forEach((key, text) -> texts.put(key, List.of(text)));
            return new Written(texts);
        }
    }
}
