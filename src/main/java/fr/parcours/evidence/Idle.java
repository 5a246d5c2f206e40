package fr.parcours.evidence;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What became of a screen that somebody left alone for a while, with all that they had typed in it. Delays in milliseconds from the
 * moment when the person took their hands off.
 *
 * @param asked how long nothing was to be done
 * @param waited how long nothing was done: less where the page went elsewhere before
 * @param after when it was first seen to be no longer as it was left, -1 when it stayed
 * @param said texts and dialogs that came meanwhile on the screen itself, in order
 * @param there what the page where it led says, or where an expired session led whoever went on, its title first; empty when it led
 *     nowhere
 * @param kept paths of the fields that still hold what was typed
 * @param lost paths of those that no longer do
 */
public record Idle(
        long asked,
        long waited,
        End end,
        long after,
        List<Said> said,
        List<String> there,
        List<String> kept,
        List<String> lost,
        Next next)
        implements Evidence {
    private static final int LONGEST = 200;

    public Idle {
        said = List.copyOf(said);
        there = List.copyOf(there);
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
    }

    /** How the person found the screen again. */
    public enum End {
        /** As they had left it. */
        STAYED,
        /** Emptied of something that they had typed. */
        EMPTIED,
        /** On the same page, without its fields. */
        VANISHED,
        /** Gone: another page has come. */
        LEFT
    }

    /** What came of the procedure afterwards. */
    public enum Next {
        /** It went on, or nobody went on. */
        WENT_ON,
        /** It said that the session had expired. */
        EXPIRED,
        /** It stopped, for another reason or none that was told. */
        STOPPED
    }

    /**
     * A text that came by itself.
     *
     * @param after when it was first seen
     * @param live whether screen readers are told to say it
     */
    public record Said(String text, long after, boolean live) {}

    /**
     * The same, with what came of it.
     *
     * @param led what the page says where going on led
     */
    public Idle then(Next came, List<String> led) {
        return new Idle(asked, waited, end, after, said, led, kept, lost, came);
    }

    /** Whether something had been typed. */
    public boolean typed() {
        return !kept.isEmpty() || !lost.isEmpty();
    }

    /** What was said while all was still as the person had left it. */
    public Stream<Said> before() {
        return said.stream().filter(one -> after < 0 || one.after() < after);
    }

    /** The same, each text told otherwise, then in brief: cut before, it could end within what was typed, which nobody would know again. */
    Idle told(UnaryOperator<String> other) {
        return new Idle(
                asked,
                waited,
                end,
                after,
                said.stream()
                        .map(one -> new Said(brief(other.apply(one.text())), one.after(), one.live()))
                        .toList(),
                there.stream().map(other).map(Idle::brief).toList(),
                kept,
                lost,
                next);
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
