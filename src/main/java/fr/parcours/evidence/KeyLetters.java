package fr.parcours.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in the text of a script that waits for keys, the letters, figures and signs that do something by themselves. */
final class KeyLetters {
    private static final Pattern MODIFIER = Pattern.compile("\\b(?:ctrl|meta|alt)Key\\b|getModifierState");
    private static final Pattern KEY_TEST = Pattern.compile(
            "\\bif\\s*\\(\\s*[\\w.$]*\\b(?:key|code|keyCode|which|charCode)\\b[^;{}&|\\n]{0,30}\\)|\\bif\\s*\\(\\s*String\\.fromCharCode\\([^;{}&|\\n]{0,60}\\)");
    private static final Pattern LETTER = Pattern.compile(
            "\\bkey\\b[^;{}\\n]{0,20}?={2,3}\\s*['\"`]([\\p{L}\\p{N}\\p{Punct}])['\"`]|\\bcase\\s*['\"`](\\p{L})['\"`]\\s*:");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:keyCode|which|charCode)\\b\\s*={2,3}\\s*(\\d{2,3})\\b");

    private KeyLetters() {}

    /** Each of them, none where another key must be held; {@code straight} follows when it alone decides. */
    static List<String> of(String source) {
        if (MODIFIER.matcher(source).find()) {
            return List.of();
        }
        String end = Circumstances.none(source, KEY_TEST) ? " straight" : "";
        return letters(source).stream().map(letter -> letter + end).toList();
    }

    private static Set<String> letters(String source) {
        Set<String> found = new TreeSet<>();
        Matcher letter = LETTER.matcher(source);
        while (letter.find()) {
            String told = letter.group(1) == null ? letter.group(2) : letter.group(1);
            found.add(told.toLowerCase(Locale.ROOT));
        }
        Matcher number = NUMBER.matcher(source);
        while (number.find()) {
            int code = Integer.parseInt(number.group(1));
            if ((code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z')) {
                found.add(String.valueOf((char) code).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
