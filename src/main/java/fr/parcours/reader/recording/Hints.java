package fr.parcours.reader.recording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in a technical selector, the word that its author may have meant for a person. */
final class Hints {
    private static final Pattern READABLE =
            Pattern.compile("(?:aria-label|placeholder|title|alt|data-label)\\s*=\\s*(\\\\?[\"'])(.+?)\\1");
    private static final Pattern TOKEN = Pattern.compile(
            "#([\\p{L}_][\\p{L}\\p{N}_-]*)|(?:id|name|data-testid|data-test)\\s*=\\s*\\\\?[\"']?([^\"'\\\\\\]]+)");

    private Hints() {}

    /** A text that the page shows or says, empty when the selector holds none. */
    static String readable(String selector) {
        Matcher found = READABLE.matcher(selector);
        return found.find() ? Clean.name(found.group(2)) : "";
    }

    /** The last id or name in a selector, empty when it holds none. */
    static String of(String selector) {
        Matcher found = TOKEN.matcher(selector);
        String last = "";
        while (found.find()) {
            last = found.group(1) != null ? found.group(1) : found.group(2);
        }
        return last.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[_.\\[\\]-]+", " ")
                .strip();
    }
}
