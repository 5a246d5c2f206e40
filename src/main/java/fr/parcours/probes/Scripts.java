package fr.parcours.probes;

import fr.parcours.browser.Handler;
import fr.parcours.evidence.FocusWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads, in the text of what a page waits for, what it does: the text itself is not kept. */
final class Scripts {
    /** Sending a form or going to another address; not to another place of the page, nor a variable that bears the same name. */
    private static final Pattern LEAVES = Pattern.compile(
            "(?<![.\\w$])(?<!\\b(?:var|let|const)\\s)(?:(?:window|document|self|top|parent)\\.)?location(?:\\.href)?\\s*=(?![=>])"
                    + "(?!\\s*['\"`]#)|(?<![.\\w$])(?:window\\.)?location\\.(?:assign|replace)\\s*\\("
                    + "|\\.(?:submit|requestSubmit)\\s*\\(\\s*\\)");

    private static final Pattern OPENS = Pattern.compile("\\bwindow\\.open\\s*\\(");
    private static final Pattern BLURS = Pattern.compile("\\.blur\\s*\\(\\s*\\)");
    private static final Pattern CONDITION = Pattern.compile("\\bif\\b|\\?|&&|\\|\\||\\bswitch\\b|\\bconfirm\\s*\\(");
    private static final Pattern MODIFIER = Pattern.compile("\\b(?:ctrl|meta|alt)Key\\b|getModifierState");
    private static final Pattern LETTER = Pattern.compile(
            "\\bkey\\b[^;{}\\n]{0,20}?={2,3}\\s*['\"`]([\\p{L}\\p{N}\\p{Punct}])['\"`]|\\bcase\\s*['\"`](\\p{L})['\"`]\\s*:");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:keyCode|which|charCode)\\b\\s*={2,3}\\s*(\\d{2,3})\\b");
    private static final int SHORT = 300;
    private static final int LONG = 4_000;

    private Scripts() {}

    static List<FocusWalk.Handler> read(List<Handler> handlers) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> does = new TreeMap<>();
        for (Handler one : handlers) {
            events.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(one.event());
            does.computeIfAbsent(one.path(), path -> new TreeSet<>()).addAll(deeds(one));
        }
        List<FocusWalk.Handler> read = new ArrayList<>();
        events.forEach((path, all) -> read.add(
                new FocusWalk.Handler(path, List.copyOf(all), List.copyOf(does.getOrDefault(path, Set.of())))));
        return read;
    }

    private static List<String> deeds(Handler one) {
        String source = one.source();
        if (source.isEmpty() || source.length() > LONG) {
            return List.of();
        }
        boolean straight = source.length() < SHORT && !CONDITION.matcher(source).find();
        String end = straight ? " straight" : "";
        List<String> found = new ArrayList<>();
        if (LEAVES.matcher(source).find()) {
            found.add(one.event() + " leaves" + end);
        }
        if (OPENS.matcher(source).find()) {
            found.add(one.event() + " opens" + end);
        }
        if (BLURS.matcher(source).find()) {
            found.add(one.event() + " blurs" + end);
        }
        if (one.event().startsWith("key") && !MODIFIER.matcher(source).find()) {
            letters(source).forEach(letter -> found.add(one.event() + " letter " + letter));
        }
        return found;
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
