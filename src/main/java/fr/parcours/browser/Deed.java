package fr.parcours.browser;

import java.util.List;
import java.util.Map;

/**
 * One thing that a person did in a window that we watch.
 *
 * @param targets ways to tell which thing it was done to, each of which led to it and to nothing else just before; the best first
 * @param node the thing itself, {@link #NOTHING} when there is none
 * @param text what was typed, the key, the file's name, the address or the answer to a dialog; never to be stored as it is
 * @param field tells one field from another as long as the page stays; empty for what is no field
 * @param kept how private the field says it is
 */
public record Deed(Kind kind, List<Target> targets, Node node, String text, String field, Privacy kept) {
    /** What a person can do. */
    public enum Kind {
        CLICK,
        FILL,
        CHOOSE,
        CHECK,
        UNCHECK,
        UPLOAD,
        PRESS,
        OPEN,
        BACK,
        FORWARD,
        RELOAD,
        DIALOG,
        /** Another window came, or the person went to it. */
        WINDOW,
        /** The person closed the window: there is nothing more to watch. */
        CLOSED
    }

    /** How private a field says its value is. */
    public enum Privacy {
        ORDINARY,
        /** A password or a card's number. */
        SECRET,
        /** A code that serves once: nobody can type it again. */
        ONCE
    }

    /** No thing in particular. */
    public static final Node NOTHING = new Node("", "", "", "", "", Box.NONE, Map.of());

    public Deed {
        targets = List.copyOf(targets);
    }

    /** What is done to no thing in particular. */
    public static Deed plain(Kind kind, String text) {
        return new Deed(kind, List.of(), NOTHING, text, "", Privacy.ORDINARY);
    }

    /** Whether it can lead to another screen. */
    public boolean leaves() {
        return switch (kind) {
            case FILL, CHOOSE, CHECK, UNCHECK, UPLOAD, CLOSED -> false;
            default -> true;
        };
    }

    /** Records tell their components; this one keeps what was typed to itself. */
    @Override
    public String toString() {
        return "Deed[" + kind + " " + targets + "]";
    }
}
