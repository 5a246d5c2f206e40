package fr.parcours.journey;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code $name} in a text: one meaning for who checks them and for who replaces them. {@code $$} is a plain $. */
public final class References {
    /** A name of the journey's data: letters, digits, hyphens and underscores, a letter first. */
    public static final String NAME = "[\\p{L}][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*";

    private static final Pattern DOLLAR = Pattern.compile("\\$(?:\\$|(" + NAME + "))");

    private References() {}

    /** The names a text refers to, in order. */
    public static List<String> in(String text) {
        return DOLLAR.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name != null)
                .toList();
    }

    /** The text with each {@code $name} replaced by its value. */
    public static String replace(String text, UnaryOperator<String> values) {
        return DOLLAR.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? "$" : values.apply(found.group(1))));
    }
}
