package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Tells which language a text is in by its little words (the, le, der…) or by its script; says nothing when unsure. */
final class Tongue {
    /** Shorter texts say too little. */
    static final int ENOUGH_WORDS = 30;

    private static final double SURE_SHARE = 0.12;
    private static final int FEW_WORDS = 4;
    private static final double SHORT_SHARE = 0.3;
    private static final double SURE_LEAD = 1.6;
    private static final Map<String, Set<String>> LITTLE_WORDS = littleWords();

    private Tongue() {}

    /** The two-letter code of the language, empty when the text is short, mixed, or in a language that we do not know. */
    static Optional<String> of(String text) {
        List<String> words = Words.in(Words.folded(text));
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        Optional<String> script = script(text);
        if (script.isPresent()) {
            return script;
        }
        Map<String, Integer> hits = hits(words);
        List<Map.Entry<String, Integer>> best = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (best.isEmpty() || best.get(0).getValue() < SURE_SHARE * words.size()) {
            return Optional.empty();
        }
        double second = best.size() > 1 ? best.get(1).getValue() : 0;
        return best.get(0).getValue() >= SURE_LEAD * second
                ? Optional.of(best.get(0).getKey())
                : Optional.empty();
    }

    /** How many of the words are little words of each language. */
    private static Map<String, Integer> hits(List<String> words) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : words) {
            String bare = word.contains("'") ? word.substring(0, word.indexOf('\'') + 1) : word;
            LITTLE_WORDS.forEach((code, set) -> {
                if (set.contains(bare) || set.contains(word)) {
                    hits.merge(code, 1, Integer::sum);
                }
            });
        }
        return hits;
    }

    /**
     * The language of a text that says to be in another one, however short: it must have several little words of that language and
     * nearly none of the declared one. Empty when that is not beyond doubt.
     */
    static Optional<String> against(String text, String declared) {
        List<String> words = Words.in(Words.folded(text));
        Optional<String> script = words.size() < FEW_WORDS ? Optional.empty() : script(text);
        if (script.isPresent() || !LITTLE_WORDS.containsKey(declared)) {
            return script.filter(seen -> LITTLE_WORDS.containsKey(declared));
        }
        Map<String, Integer> hits = hits(words);
        int own = hits.getOrDefault(declared, 0);
        List<Map.Entry<String, Integer>> others = hits.entrySet().stream()
                .filter(one -> !one.getKey().equals(declared))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        int best = others.isEmpty() ? 0 : others.get(0).getValue();
        int second = others.size() < 2 ? 0 : others.get(1).getValue();
        boolean sure = best >= FEW_WORDS && best >= FEW_WORDS * own && best >= SHORT_SHARE * words.size();
        return sure && best >= SURE_LEAD * second ? Optional.of(others.get(0).getKey()) : Optional.empty();
    }

    /** Whether that language is one that {@link #of} can recognise. */
    static boolean knows(String code) {
        return LITTLE_WORDS.containsKey(code) || Set.of("ar", "ru", "el", "he").contains(code);
    }

    /** The primary part of what the page declares ({@code fr} for {@code fr-FR}), empty when it declares nothing. */
    static String declared(Element root) {
        String lang = root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        return lang.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
    }

    /** Whether the screen is written in French: by its words when there are enough, else by what it declares. */
    static boolean french(Snapshot snapshot) {
        return snapshot.the(Dom.class).once(Written.class, Written::of).french();
    }

    private record Written(boolean french) {
        static Written of(Dom dom) {
            Element root = dom.root();
            return new Written(
                    Tongue.of(root.text()).orElseGet(() -> declared(root)).equals("fr"));
        }
    }

    private static Optional<String> script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Map.of(
                        Character.UnicodeScript.ARABIC, "ar",
                        Character.UnicodeScript.CYRILLIC, "ru",
                        Character.UnicodeScript.GREEK, "el",
                        Character.UnicodeScript.HEBREW, "he")
                .entrySet()
                .stream()
                .filter(one -> counts.getOrDefault(one.getKey(), 0) > all * 0.6)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Set<String>> littleWords() {
        Properties read = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(Tongue.class.getResourceAsStream("little-words.properties")),
                StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Set<String>> words = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(code ->
                        words.put(code, Set.of(read.getProperty(code).strip().split("\\s+", -1))));
        return words;
    }
}
