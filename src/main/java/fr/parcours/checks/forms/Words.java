package fr.parcours.checks.forms;

import fr.parcours.checks.Accents;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes two ways of writing the same words alike, so that they can be compared. */
public final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("\\b(n°|nº|no\\.|num\\.)\\s*");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ELISION = Pattern.compile("\\b[a-z]'");

    private Words() {}

    /** Lower case, no accent, straight apostrophe, single spaces, « n° » in full; never null. */
    public static String fold(String text) {
        String bare =
                Accents.off(text).toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe");
        return BLANKS.matcher(NUMBER.matcher(bare).replaceAll("numero "))
                .replaceAll(" ")
                .strip();
    }

    /** The words of three letters or more, folded, elided articles left out. */
    public static Set<String> telling(String text) {
        return Arrays.stream(APART.split(ELISION.matcher(fold(text)).replaceAll(" ")))
                .filter(word -> word.length() >= 3)
                .collect(Collectors.toSet());
    }

    /** How many words a person has to read. */
    public static int count(String text) {
        return (int) Arrays.stream(BLANKS.split(text))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Whether the folded text says something of that shape, anywhere. */
    public static boolean says(String text, Pattern shape) {
        return shape.matcher(fold(text)).find();
    }
}
