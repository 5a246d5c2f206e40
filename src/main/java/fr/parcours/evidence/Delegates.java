package fr.parcours.evidence;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds, in the text of a script that waits on a whole part of the page, which of the things within it are meant. */
final class Delegates {
    /** What is written on a thing for a script to do; other words of the kind are read for what they tell, of whatever is pressed. */
    private static final String DEED = "action|act|cmd|command|op|choice|choix";

    private static final Pattern MEANT = Pattern.compile("(!\\s*)?\\b\\w+\\.target\\s*(?:"
            + "\\.(?:closest|matches)\\(\\s*(['\"`])([^'\"`{}$]{1,80})\\2\\s*\\)"
            + "|\\.classList\\.contains\\(\\s*['\"`]([\\w-]{1,40})['\"`]\\s*\\)"
            + "|\\.className\\s*={2,3}\\s*['\"`]([\\w-]{1,40})['\"`]"
            + "|\\.dataset\\.(" + DEED + ")\\b|\\.(?:has|get)Attribute\\(\\s*['\"`](data-(?:" + DEED + "))['\"`]\\s*\\)"
            + "|\\.(?:tagName|nodeName)\\s*={2,3}\\s*['\"`]([A-Za-z]{1,12})['\"`])"
            // a press on these, or within, is let pass
            + "(?!\\s*\\)\\s*\\{?\\s*return)");

    /** It tells somebody what is pressed, and does nothing else of it. */
    private static final Pattern COUNTS =
            Pattern.compile("\\b(" + Measuring.NAMES + "|sendBeacon|analytics|matomo|track\\w*)\\b");

    private Delegates() {}

    /** Selectors of what a press is meant for; nothing of what it is not. */
    static Set<String> of(String source) {
        Set<String> meant = new LinkedHashSet<>();
        boolean counts = COUNTS.matcher(source).find();
        MEANT.matcher(source)
                .results()
                .filter(one -> one.group(1) == null)
                .filter(one -> !counts || (one.group(6) == null && one.group(7) == null))
                .map(Delegates::selector)
                .forEach(meant::add);
        return meant;
    }

    private static String selector(MatchResult one) {
        if (one.group(3) != null) {
            return one.group(3).strip();
        }
        if (one.group(8) != null) {
            return one.group(8).toLowerCase(Locale.ROOT);
        }
        if (one.group(6) != null || one.group(7) != null) {
            return "[" + (one.group(6) != null ? "data-" + one.group(6) : one.group(7)) + "]";
        }
        return "." + (one.group(4) != null ? one.group(4) : one.group(5));
    }
}
