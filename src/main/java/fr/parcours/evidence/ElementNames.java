package fr.parcours.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which the scripts of a page find elements ({@code $('total')}) or keep them ({@code const total = …}). */
final class ElementNames {
    private static final String FINDS = "document\\.(getElementById|querySelector)";
    /** A name of the page's own for the finding of an element. */
    private static final Pattern FINDER = Pattern.compile("(?<![.\\w$])(?:([A-Za-z_$][\\w$]*)\\s*=\\s*(?:"
            + "function\\s*\\w*\\(\\s*(\\w+)\\s*\\)\\s*\\{\\s*return\\s+" + FINDS + "\\(\\s*\\2\\s*\\)"
            + "|\\(?\\s*(\\w+)\\s*\\)?\\s*=>\\s*(?:\\{\\s*return\\s+)?" + FINDS + "\\(\\s*\\4\\s*\\)"
            + "|" + FINDS + "\\.bind\\(\\s*document\\s*\\))"
            + "|function\\s+([A-Za-z_$][\\w$]*)\\(\\s*(\\w+)\\s*\\)\\s*\\{\\s*return\\s+" + FINDS
            + "\\(\\s*\\8\\s*\\))");
    /** An element kept under a name, found by its id. */
    private static final Pattern KEPT = Pattern.compile(
            "(?:\\b(?:var|let|const)\\s+|,\\s*)([A-Za-z_$][\\w$]*)\\s*=\\s*"
                    + "(document\\.(?:getElementById\\(\\s*['\"`][^'\"`]{1,80}['\"`]|querySelector\\(\\s*['\"`]#[\\w-]{1,80}['\"`])\\s*\\))(?=\\s*[;,\\n])");

    private static final int MOST = 100;

    private final Map<Pattern, String> finders = new LinkedHashMap<>();
    private final List<Kept> kept;

    /**
     * @param own where a script gives the name to something else
     * @param used where the name stands for the element
     * @param found how the element is found
     */
    private record Kept(String name, Pattern own, Pattern used, String found) {
        static Kept of(String name, String found) {
            String whole = "(?<![.\\w$])" + Pattern.quote(name) + "(?![\\w$])";
            return new Kept(
                    name,
                    Pattern.compile("\\b(?:var|let|const)\\s[^;]{0,80}?" + whole + "|\\([^()]{0,80}" + whole
                            + "[^()]{0,80}\\)\\s*(?:=>|\\{)|" + whole + "\\s*=(?!=)"),
                    Pattern.compile("(?<!['\"`-])" + whole + "(?=\\s*\\.)"),
                    Matcher.quoteReplacement(found));
        }
    }

    private ElementNames(String scripts) {
        FINDER.matcher(scripts).results().limit(MOST).forEach(this::finder);
        kept = kept(spelled(scripts));
    }

    static ElementNames of(String scripts) {
        return new ElementNames(scripts);
    }

    private void finder(MatchResult one) {
        String finds = Stream.of(3, 5, 6, 9)
                .map(one::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String name = one.group(1) != null ? one.group(1) : one.group(7);
        finders.put(
                Pattern.compile("(?<![.\\w$])(?<!function\\s)" + Pattern.quote(name) + "\\((?=\\s*['\"`])"),
                "document." + finds + "(");
    }

    /** One that is filled anew, or bears the name of another, may hold anything. */
    private static List<Kept> kept(String scripts) {
        Map<String, String> found = new LinkedHashMap<>();
        KEPT.matcher(scripts).results().limit(MOST).forEach(one -> found.put(one.group(1), one.group(2)));
        return found.entrySet().stream()
                .map(one -> Kept.of(one.getKey(), one.getValue()))
                .filter(one -> filledOnce(one.name(), scripts))
                .toList();
    }

    private static boolean filledOnce(String name, String scripts) {
        return Pattern.compile("(?<![.\\w$])" + Pattern.quote(name) + "\\s*=(?![=>])")
                        .matcher(scripts)
                        .results()
                        .limit(2)
                        .count()
                == 1;
    }

    /** That text with the page's own finders written out. */
    String spelled(String source) {
        String spelled = source;
        for (Map.Entry<Pattern, String> one : finders.entrySet()) {
            spelled = one.getKey().matcher(spelled).replaceAll(Matcher.quoteReplacement(one.getValue()));
        }
        return spelled;
    }

    /** That text with finders and kept elements written out, those apart that it gives a meaning of its own. */
    String plain(String source) {
        String plain = spelled(source);
        for (Kept one : kept) {
            if (plain.contains(one.name()) && !one.own().matcher(plain).find()) {
                plain = one.used().matcher(plain).replaceAll(one.found());
            }
        }
        return plain;
    }
}
