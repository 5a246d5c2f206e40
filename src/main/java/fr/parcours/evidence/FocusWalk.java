package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keys meet on a page: what Tab reaches, in order, from the top, and what the page's scripts wait for.
 *
 * @param complete whether the walk came round; else it was cut short
 * @param trap positions of the stops that neither Tab, nor Shift+Tab, nor Escape leads out of
 * @param handlers what scripts wait for, element by element
 * @param withheld addresses that the page wanted to go to, or to open, while keys only moved; it was not let
 * @param changed what was not as before once all was put back: {@code address}, {@code text}, {@code values}
 */
public record FocusWalk(
        List<Stop> stops,
        boolean complete,
        List<Integer> trap,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Handler> handlers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> withheld,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> changed)
        implements Evidence {
    public FocusWalk {
        stops = List.copyOf(stops);
        trap = List.copyOf(trap);
        handlers = orNone(handlers);
        withheld = orNone(withheld);
        changed = orNone(changed);
    }

    /** What scripts wait for on a screen; nothing where nobody walked it by keys. */
    public static Stream<Handler> heard(Snapshot screen) {
        return screen.find(FocusWalk.class).stream().flatMap(walk -> walk.handlers().stream());
    }

    /** Evidence written before this was told has none. */
    private static <T> List<T> orNone(@Nullable List<T> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    /** The same, each stop's name and each address told otherwise. */
    FocusWalk named(Function<Stop, String> name, UnaryOperator<String> address) {
        return new FocusWalk(
                stops.stream()
                        .map(stop -> new Stop(
                                stop.path(),
                                stop.role(),
                                name.apply(stop),
                                stop.visible(),
                                stop.covered(),
                                stop.box(),
                                stop.marks()))
                        .toList(),
                complete,
                trap,
                handlers,
                withheld.stream().map(address).toList(),
                changed);
    }

    /**
     * One stop.
     *
     * @param path of the element, see {@link Element#path()}
     * @param visible whether anything changes on the screen when it has the focus, as far as was looked at
     * @param covered whether something else lies over it
     * @param marks what else was seen: {@code faint} (what changes is little, or pale), {@code unsure} (its style does not change, and
     *     the picture was not looked at), {@code caret} (it shows a blinking line when one can type), {@code hidden} (it is not to
     *     be seen, even with the focus), {@code buried} (all of it lies under something opaque that stays put), {@code veiled} (under
     *     something one sees through), {@code lidded} (under something opaque that scrolls with the page), {@code thrown} (its script throws the focus away), {@code held} (keys do not lead out of it),
     *     {@code held-forward} (only Shift+Tab does), {@code held-backward} (Shift+Tab does not, Tab does), {@code round} (keys go round there while other stops wait)
     */
    public record Stop(
            String path,
            String role,
            String name,
            boolean visible,
            boolean covered,
            Rect box,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> marks) {
        public Stop {
            marks = orNone(marks);
        }

        public boolean is(String mark) {
            return marks.contains(mark);
        }
    }

    /**
     * What scripts wait for on one element, or on the page as a whole.
     *
     * @param path of the element, empty for the document and the window
     * @param events {@code click}, {@code keydown}…
     * @param does what the script's text says that it does, event first: {@code change leaves}, {@code focus opens},
     *     {@code focus blurs}, {@code keydown letter s}, {@code click says #total}, {@code click folds +} (what stands right after), {@code click unfolds} (something, it does not say what), {@code click scrolls} (up the page, and nothing else), {@code click clears 3000} (a message goes after so
     *     many milliseconds), {@code mouseenter later 2000} (something comes so many milliseconds after, or without a figure, some time after), {@code submit errs colour} (how it tells of a mistake: {@code alert}, {@code emptied}, {@code vague}), {@code click pictures #photo} (another picture
     *     is put there, and no words with it), {@code mousedown drags}, {@code touchend swipes}; {@code straight} follows when it does so whatever the
     *     circumstances; {@code devicemotion changes} where the device was tilted, nothing else can be acted upon, and what is shown
     *     changed
     */
    public record Handler(
            String path,
            List<String> events,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> does) {
        public Handler {
            events = List.copyOf(events);
            does = orNone(does);
        }
    }
}
