package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What only shows on demand (under the pointer, in a window or a part of the page that a button opens: each was called up once and put away
 * again), and to whoever stays a while.
 *
 * @param unfolded parts of the page
 * @param rewritten what was put in place of other words while the page was looked at, and still is after five seconds
 * @param arrowed tabs, menus, sliders… made by the page itself, in which arrows were pressed
 */
public record Reveals(
        List<Hover> hovers,
        List<Opened> windows,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unfolded> unfolded,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Eyesight.Motion> rewritten,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Arrowed> arrowed)
        implements Evidence {
    public Reveals {
        hovers = List.copyOf(hovers);
        windows = List.copyOf(windows);
        unfolded = List.copyOf(unfolded);
        rewritten = List.copyOf(rewritten);
        arrowed = List.copyOf(arrowed);
    }

    @JsonCreator
    static Reveals stored(
            @JsonProperty("hovers") List<Hover> hovers,
            @JsonProperty("windows") List<Opened> windows,
            @JsonProperty("unfolded") @Nullable List<Unfolded> unfolded,
            @JsonProperty("rewritten") @Nullable List<Eyesight.Motion> rewritten,
            @JsonProperty("arrowed") @Nullable List<Arrowed> arrowed) {
        return new Reveals(hovers, windows, orNone(unfolded), orNone(rewritten), orNone(arrowed));
    }

    /** Evidence written before this was told has none. */
    private static <T> List<T> orNone(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }

    /** The same, each text told otherwise. */
    Reveals told(UnaryOperator<String> other) {
        return new Reveals(
                hovers.stream()
                        .map(one -> new Hover(
                                one.path(), one.shown(), other.apply(one.text()), one.commands(), one.facts()))
                        .toList(),
                windows,
                unfolded,
                rewritten,
                arrowed);
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
     *     keys, so that Escape was tried), {@code over} (it lies over other content), {@code hides} (a line of other words lies
     *     under it), {@code pressed} (a press on what calls it up does something), {@code goes}
     *     (it goes by itself while the pointer rests, seen twice where a script sets a timer when the pointer comes)
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
     *     {@code lost} (it is nowhere afterwards), {@code left} (it could not be closed again), {@code undeclared} (nothing says that it
     *     is a window), {@code veils} (all the same it lies over the whole page), {@code mouse} (keys do not get to what closes it)
     */
    public record Opened(String path, String window, List<String> facts) {
        public Opened {
            facts = List.copyOf(facts);
        }

        public boolean is(String fact) {
            return facts.contains(fact);
        }
    }

    /**
     * A part of the page that a press on a button unfolded, the button saying before that it was folded.
     *
     * @param path of the button
     * @param part path of what showed
     * @param said whether the button said so once it showed
     */
    public record Unfolded(String path, String part, boolean said) {}

    /**
     * Something made by the page itself that goes by arrows: tabs, a menu, a slider…
     *
     * @param path of it
     * @param answers whether anything at all stirred there when arrows were pressed
     * @param letters whether, none having done so, anything stirred there when a letter was pressed
     */
    public record Arrowed(
            String path,
            boolean answers,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean letters) {}
}
