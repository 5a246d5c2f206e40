package fr.parcours.journey;

import java.util.List;

/**
 * One thing that may be written with a word, as {@code with} beside {@code fill}.
 *
 * @param required refused when missing
 * @param many one text, or a list of alternatives tried in order
 * @param dollar what {@code $name} means there
 * @param choices the valid texts of a {@link Shape#CHOICE}
 */
public record Key(String name, Shape shape, boolean required, boolean many, Dollar dollar, List<String> choices) {
    /** What may be written there. */
    public enum Shape {
        TEXT,
        /** One of a few words. */
        CHOICE,
        /** A whole number from 1. */
        COUNT,
        /** Only {@code true}. */
        YES,
        /** A file that exists, from the journey's folder. */
        FILE,
        /** A path of the site, or an http(s) address. */
        ADDRESS
    }

    /** What {@code $name} means there. */
    public enum Dollar {
        /** Nothing: it is text. */
        LITERAL,
        /** The journey's value, which reports may show: never a secret. */
        SAID,
        /** The journey's value, typed and never shown. */
        TYPED
    }

    public Key {
        choices = List.copyOf(choices);
    }

    public static Key text(String name) {
        return of(name, Shape.TEXT);
    }

    public static Key of(String name, Shape shape) {
        return new Key(name, shape, false, false, Dollar.LITERAL, List.of());
    }

    public static Key choice(String name, List<String> choices) {
        return new Key(name, Shape.CHOICE, false, false, Dollar.LITERAL, choices);
    }

    /** The same, refused when missing. */
    public Key must() {
        return new Key(name, shape, true, many, dollar, choices);
    }

    /** The same, one text or several. */
    public Key several() {
        return new Key(name, shape, required, true, dollar, choices);
    }

    /** The same, where {@code $name} serves and is shown. */
    public Key said() {
        return new Key(name, shape, required, many, Dollar.SAID, choices);
    }

    /** The same, where {@code $name} serves and is typed, secrets included. */
    public Key typed() {
        return new Key(name, shape, required, many, Dollar.TYPED, choices);
    }
}
