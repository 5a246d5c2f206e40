package fr.parcours.evidence;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The mistakes of writing in a page's source as the site sent it; the source itself is not kept.
 *
 * @param read whether the source could be had: the browser does not keep them all
 */
public record Markup(boolean read, List<Fault> faults) implements Evidence {
    /** What is known of a page whose source is not to be had. */
    public static final Markup UNREAD = new Markup(false, List.of());

    public Markup {
        faults = List.copyOf(faults);
    }

    /** What is wrong in one place. */
    public enum Kind {
        /** The page begins without saying that it is HTML: browsers show it by the rules of old times. */
        UNDECLARED,
        /** The page begins by saying that it is written in an older HTML: no mistake, but rules of the newer one do not bear on it. */
        OLDER,
        /** An element bears the same attribute twice: the second is lost. */
        DOUBLED,
        /** An element is opened and never closed where it must be. */
        UNCLOSED,
        /** An element is closed where none is open. */
        STRAY,
        /** Elements cross, or one stands within another that cannot hold it. */
        MISNESTED
    }

    /**
     * One mistake.
     *
     * @param name of the attribute that is doubled, else of the element
     * @param line of the source, from 1
     */
    public record Fault(Kind kind, String name, int line) {}

    /** The same with each name told another way. */
    Markup named(UnaryOperator<String> way) {
        return new Markup(
                read,
                faults.stream()
                        .map(one -> new Fault(one.kind(), way.apply(one.name()), one.line()))
                        .toList());
    }
}
