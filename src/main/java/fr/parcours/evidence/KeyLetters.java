package fr.parcours.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds, in the text of a script that waits for keys, the letters, figures and signs that do something by themselves. */
final class KeyLetters {
    private static final Pattern MODIFIER = Pattern.compile("\\b(?:ctrl|meta|alt)Key\\b|getModifierState");
    /** What only says that no such key is held, or that nobody is writing. */
    private static final Pattern UNHELD = Pattern.compile(
            "&&\\s*!\\s*[\\w.$]*\\b(?:ctrl|meta|alt|shift)Key\\b|!\\s*[\\w.$]*\\b(?:ctrl|meta|alt|shift)Key\\b\\s*&&|\\bif\\s*\\((?:\\s*(?:\\|\\|)?\\s*[\\w.$]*\\b(?:ctrl|meta|alt)Key\\b)+\\s*\\)\\s*\\{?\\s*return\\b;?\\s*\\}?"
                    + "|&&\\s*!\\s*/[^/\\n]{1,60}/i?\\.test\\([\\w.$]*\\btarget\\.(?:tagName|nodeName|localName)\\)"
                    + "|&&\\s*!\\s*[\\w.$]*\\btarget\\.(?:closest|matches)\\(\\s*(?:'[^'\\n]*'|\"[^\"\\n]*\")\\s*\\)"
                    + "|&&\\s*[\\w.$]*\\btarget\\.(?:tagName|nodeName|localName)\\s*!==?\\s*(?:'\\w+'|\"\\w+\")");

    private static final Pattern KEY_TEST = Pattern.compile(
            "\\bif\\s*\\(\\s*[\\w.$]*\\b(?:key|code|keyCode|which|charCode)\\b[^;{}&|\\n]{0,30}\\)|\\bif\\s*\\(\\s*String\\.fromCharCode\\([^;{}&|\\n]{0,60}\\)");
    private static final Pattern LETTER = Pattern.compile(
            "\\bkey\\b[^;{}\\n]{0,20}?={2,3}\\s*['\"`]([\\p{L}\\p{N}\\p{Punct}])['\"`]|\\bcase\\s*['\"`](\\p{L})['\"`]\\s*:");
    /** Where the key stands on the keyboard. */
    private static final Pattern PLACE =
            Pattern.compile("(?:\\bcode\\b\\s*={2,3}|\\bcase)\\s*['\"`](?:Key|Digit)([A-Z\\d])['\"`]");

    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:keyCode|which|charCode)\\b\\s*={2,3}\\s*(\\d{2,3})\\b");
    private static final Pattern SORTED = Pattern.compile("\\bswitch\\s*\\([^(){}]{0,40}\\b(?:keyCode|which)\\s*\\)");
    private static final Pattern CASE = Pattern.compile("\\bcase\\s+(\\d{2})\\s*:");

    private KeyLetters() {}

    /** Each of them, none where another key must be held; {@code straight} follows when it alone decides. */
    static List<String> of(String script) {
        String source = UNHELD.matcher(script).replaceAll("");
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
        PLACE.matcher(source).results().forEach(key -> found.add(key.group(1).toLowerCase(Locale.ROOT)));
        Stream.of(NUMBER, CASE)
                .filter(pattern -> pattern != CASE || SORTED.matcher(source).find())
                .flatMap(pattern -> pattern.matcher(source).results())
                .map(number -> Integer.parseInt(number.group(1)))
                .filter(code -> (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z'))
                .forEach(
                        code -> found.add(String.valueOf((char) code.intValue()).toLowerCase(Locale.ROOT)));
        return found;
    }
}
