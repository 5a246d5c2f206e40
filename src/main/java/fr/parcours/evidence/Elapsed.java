package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a page does by itself as time goes by, with nobody at it: shown by a copy of it whose clock was put forward, and which asked
 * nothing of any site. Delays in seconds of the copy's own time, from the moment when the page was there.
 *
 * @param seconds how far the copy was looked at; 0 where there was none, or none that is like the page
 * @param turns what came, in order
 */
public record Elapsed(Copy copy, long seconds, List<Turn> turns) implements Evidence {
    private static final int LONGEST = 200;

    public Elapsed {
        turns = List.copyOf(turns);
    }

    /** A page of which no copy was made. */
    public static Elapsed none() {
        return new Elapsed(Copy.NONE, 0, List.of());
    }

    /** A page whose copy tells nothing of it. */
    public static Elapsed unlike() {
        return new Elapsed(Copy.UNLIKE, 0, List.of());
    }

    /** What came of the copy. */
    public enum Copy {
        /** None was made: nothing in the page counts time, or it was looked at on a screen before. */
        NONE,
        /** It is not like the page: it needs what only the site can give. */
        UNLIKE,
        /** It looks like the page. */
        ALIKE
    }

    /** What came by itself. */
    public enum What {
        /** A text, or a window within the page. */
        SAID,
        /** A dialog of the browser that tells. */
        TOLD,
        /** A dialog of the browser that asks: yes or no. */
        ASKED,
        /** All that could be typed was wiped. */
        EMPTIED,
        /** No field was left, or none that takes anything. */
        CLOSED,
        /** The page came anew. */
        RELOADED,
        /** It went elsewhere. */
        LEFT
    }

    /**
     * Something that came.
     *
     * @param after when it was first seen
     * @param text what is said, or the address without what follows its path; the path alone on the same site
     * @param commands the names of the buttons and links that came with it
     * @param window whether it is a dialog within the page
     * @param withheld how many things the copy had asked for in vain until then: what comes may come of that
     */
    public record Turn(long after, What what, String text, List<String> commands, boolean window, int withheld) {
        public Turn {
            commands = List.copyOf(commands);
        }
    }

    /** What the looking script tells of a page at rest. */
    public record Rest(int letters, String heading, List<String> fields) {
        public Rest {
            fields = List.copyOf(fields);
        }

        /** Whether a copy at rest shows about what the page does. */
        public boolean like(Rest page) {
            long found = page.fields.stream().filter(fields::contains).count();
            return letters * 10L >= page.letters * 7L && found * 10 >= page.fields.size() * 8L;
        }
    }

    /** What the looking script tells of a copy a while later. */
    public record Sight(List<Said> said, boolean closed, boolean emptied) {
        public Sight {
            said = List.copyOf(said);
        }
    }

    /** A text that was not there before. */
    public record Said(String text, List<String> commands, boolean dialog) {
        public Said {
            commands = List.copyOf(commands);
        }
    }

    /** What ended the page as it was: the last thing that came, if it did. */
    public Optional<Turn> end() {
        return turns.stream()
                .filter(one -> one.what().compareTo(What.EMPTIED) >= 0)
                .findFirst();
    }

    /** What was said while the page was still as it had been. */
    public Stream<Turn> said() {
        return turns.stream().filter(one -> one.what().compareTo(What.EMPTIED) < 0);
    }

    /** The same, each text told otherwise, then in brief. */
    Elapsed told(UnaryOperator<String> other) {
        return new Elapsed(
                copy,
                seconds,
                turns.stream()
                        .map(one -> new Turn(
                                one.after(),
                                one.what(),
                                brief(other.apply(one.text())),
                                one.commands().stream().map(other).toList(),
                                one.window(),
                                one.withheld()))
                        .toList());
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
