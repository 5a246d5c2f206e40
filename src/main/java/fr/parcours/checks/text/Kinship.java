package fr.parcours.checks.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Languages that we would take for one another: those of one script, and regional languages near a larger one. */
final class Kinship {
    /** Share of the letters that must be of one script. */
    private static final double MOST = 0.6;

    /** Share of the letters from which a script is no quotation. */
    private static final double PART = 0.15;

    private static final Map<String, Set<String>> KIN = Map.ofEntries(
            Map.entry(
                    "ar", Set.of("fa", "ur", "ps", "ku", "ckb", "ug", "sd", "ary", "arz", "arq", "aeb", "ber", "zgh")),
            Map.entry("ru", Set.of("uk", "bg", "be", "sr", "mk", "kk", "ky", "mn", "tg", "ba", "tt", "cv")),
            Map.entry("he", Set.of("yi", "iw", "lad")),
            Map.entry("el", Set.of("grc", "pnt")),
            Map.entry("fr", Set.of("oc", "wa", "frp", "pcd", "gcf", "gcr", "rcf", "mfe", "ht", "pro")),
            Map.entry("es", Set.of("ca", "gl", "ast", "an", "oc", "lad")),
            Map.entry("pt", Set.of("gl", "mwl", "ast", "kea")),
            Map.entry("it", Set.of("co", "sc", "scn", "vec", "lmo", "nap", "fur", "rm", "ro", "la")),
            Map.entry("de", Set.of("lb", "gsw", "nds", "bar", "frr", "yi")),
            Map.entry("nl", Set.of("af", "fy", "li", "nds", "vls", "zea")),
            Map.entry("en", Set.of("sco", "jam", "ang")));
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he");

    private Kinship() {}

    /** Whether what seems to be {@code seen} may just as well be {@code declared}. */
    static boolean of(String seen, String declared) {
        return seen.equals(declared) || KIN.getOrDefault(seen, Set.of()).contains(declared);
    }

    /** The language that stands here for all those of the script most of a text is in; empty for our own script. */
    static Optional<String> script(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = text.codePoints()
                .filter(Character::isLetter)
                .map(letter -> {
                    String code = SCRIPTS.getOrDefault(Character.UnicodeScript.of(letter), "");
                    counts.merge(code, 1, Integer::sum);
                    return 1;
                })
                .sum();
        return counts.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty() && one.getValue() > all * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a good part of a text, though not most of it, is in another script than ours. */
    static boolean foreign(String text) {
        long all = text.codePoints().filter(Character::isLetter).count();
        long ours = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return all - ours >= all * PART && ours > 0 && script(text).isEmpty();
    }

    /** Whether the language is known by its script alone. */
    static boolean byScript(String code) {
        return SCRIPTS.containsValue(code);
    }
}
