package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form at one moment, as somebody who erred looks at it: what {@link Slips} are worked out of, never kept.
 *
 * @param focus path of what has the focus, empty when nothing has
 * @param pressed whether that is a button
 * @param bubble path of the field on which the browser shows its own message, empty when on none
 */
public record Sight(String title, List<Spot> fields, List<Text> texts, String focus, boolean pressed, String bubble) {
    public Sight {
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
    }

    /** The field that stands at a path. */
    public Optional<Spot> at(String path) {
        return fields.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** The field of that key, wherever it stands now. */
    public Optional<Spot> of(String key) {
        return fields.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * One field.
     *
     * @param key the same whatever came in between
     * @param type of the input; {@code select}, {@code textarea} for the others
     * @param hints what it is called in the code and on the page, in lower case
     * @param held a print of what it holds
     * @param filled whether it holds something
     */
    public record Spot(
            String key,
            String path,
            String type,
            String hints,
            String pattern,
            String held,
            boolean filled,
            boolean invalid,
            boolean required) {
        private static final Pattern ASKED =
                Pattern.compile("(?<!(?:non|not|pas)[ \u00a0-])(?:obligatoire|requis|required|mandatory)|\\*");

        /** Whether its code, or its words, say that it must be filled in. */
        public boolean asked() {
            return required || ASKED.matcher(hints).find();
        }
    }

    /**
     * One block of text.
     *
     * @param tied keys of the fields whose code leads to it
     * @param near keys of the fields it stands beside, or leads to
     */
    public record Text(
            String path, String text, List<String> tied, List<String> near, boolean live, boolean inView, Ink ink) {
        public Text {
            tied = List.copyOf(tied);
            near = List.copyOf(near);
        }
    }
}
