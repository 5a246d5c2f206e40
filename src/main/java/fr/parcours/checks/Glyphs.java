package fr.parcours.checks;

import java.util.regex.Pattern;

/** Signs without a meaning of their own, which each font draws as it likes: pictures made of letters, that no voice reads. */
public final class Glyphs {
    private static final Pattern DRAWN = Pattern.compile("[\\s\\p{Z}]*[\\uE000-\\uF8FF][\\uE000-\\uF8FF\\s\\p{Z}]*");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");

    private Glyphs() {}

    /** Whether there is nothing else in it. */
    public static boolean only(String text) {
        return DRAWN.matcher(text).matches();
    }

    /** What can be read of it. */
    public static String without(String text) {
        return DRAWN.matcher(text)
                .replaceAll(drawn -> BLANK.matcher(drawn.group()).find() ? " " : "")
                .strip();
    }
}
