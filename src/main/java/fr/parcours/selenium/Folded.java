package fr.parcours.selenium;

import java.util.Locale;

/** A text as the eye compares it: case, apostrophes and white space made one. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return text.replace('’', '\'').replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
