package fr.parcours.browser;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a journey points at, told the way a person finds it.
 *
 * @param kind what sort of thing is wanted
 * @param names visible labels or accessible names, tried in order; empty where {@code role} and {@code near} tell
 * @param role the ARIA role wanted, or null for any that fits the kind
 * @param in the heading, legend, group or field the thing stands in, or null
 * @param near a text beside the thing, or null
 * @param nth which one of several, from 1; 0 when there must be only one
 * @param css a CSS selector, the last resort, or null
 * @param xpath an XPath expression, the last resort too, or null
 */
public record Target(
        Kind kind,
        List<String> names,
        @Nullable String role,
        @Nullable String in,
        @Nullable String near,
        int nth,
        @Nullable String css,
        @Nullable String xpath) {

    /** What sort of thing a person looks for. */
    public enum Kind {
        /** Something to press: button, link, tab, clickable thing. */
        COMMAND,
        /** Something to type in or choose from. */
        FIELD,
        /** One answer of a list, a radio group or a combobox. */
        OPTION,
        /** A box to tick. */
        BOX,
        /** A field that takes a file. */
        FILE,
        /** Anything to be seen: a thing to press, a field, a picture, a text. */
        THING;

        /** The lower-case name that the looking script knows. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Target {
        names = List.copyOf(names);
        if (names.isEmpty() && role == null && near == null && css == null && xpath == null) {
            throw new IllegalArgumentException("a target needs a name, a role, a nearby text or a selector");
        }
        if (css != null && xpath != null) {
            throw new IllegalArgumentException("one selector is enough");
        }
        if (nth < 0) {
            throw new IllegalArgumentException("nth counts from 1");
        }
    }

    public static Target named(Kind kind, String name) {
        return new Target(kind, List.of(name), null, null, null, 0, null, null);
    }

    public Target in(@Nullable String place) {
        return new Target(kind, names, role, place, near, nth, css, xpath);
    }

    /** The same, as another sort of thing. */
    public Target as(Kind other) {
        return new Target(other, names, role, in, near, nth, css, xpath);
    }

    /** The same, by other names. */
    public Target named(List<String> others) {
        return new Target(kind, others, role, in, near, nth, css, xpath);
    }

    /** Whether it is told by a selector, which nobody can be told aloud. */
    public boolean selected() {
        return css != null || xpath != null;
    }

    /** The words a person would use, for messages: the first name, else the role or the nearby text. */
    public String told() {
        if (!names.isEmpty()) {
            return names.get(0);
        }
        return near != null ? near : role != null ? role : css != null ? css : String.valueOf(xpath);
    }
}
