package fr.parcours.evidence;

import java.util.List;
import java.util.function.UnaryOperator;

/** What only shows on demand: under the pointer, or in a window that a button opens; each was called up once and put away again. */
public record Reveals(List<Hover> hovers, List<Opened> windows) implements Evidence {
    public Reveals {
        hovers = List.copyOf(hovers);
        windows = List.copyOf(windows);
    }

    /** The same, each text told otherwise. */
    Reveals told(UnaryOperator<String> other) {
        return new Reveals(
                hovers.stream()
                        .map(one -> new Hover(
                                one.path(), one.shown(), other.apply(one.text()), one.commands(), one.facts()))
                        .toList(),
                windows);
    }

    /**
     * What shows when the pointer comes over something.
     *
     * @param path of the thing that calls it up
     * @param shown paths of what shows
     * @param text its first words
     * @param commands how many links, buttons and fields it holds
     * @param facts {@code focus} (it shows with the focus, too), {@code unreachable} (keys cannot get to what calls it up),
     *     {@code stays} (the pointer can go onto it), {@code dismissed} (Escape puts it away), {@code listened} (some script waits for
     *     keys, so that Escape was tried), {@code over} (it lies over other content)
     */
    public record Hover(String path, List<String> shown, String text, int commands, List<String> facts) {
        public Hover {
            shown = List.copyOf(shown);
            facts = List.copyOf(facts);
        }

        public boolean is(String fact) {
            return facts.contains(fact);
        }
    }

    /**
     * A window that a button opens.
     *
     * @param path of the button
     * @param window path of the window
     * @param facts {@code modal} (it says that it keeps the rest of the page away), {@code inside} (the focus goes in), {@code leaks} (Tab
     *     leads out of it into the page behind), {@code escape} (Escape closes it), {@code back} (the focus comes back to the button),
     *     {@code lost} (it is nowhere afterwards), {@code left} (it could not be closed again)
     */
    public record Opened(String path, String window, List<String> facts) {
        public Opened {
            facts = List.copyOf(facts);
        }

        public boolean is(String fact) {
            return facts.contains(fact);
        }
    }
}
