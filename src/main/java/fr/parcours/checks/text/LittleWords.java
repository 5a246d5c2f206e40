package fr.parcours.checks.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of a text's words are the little words (the, le, der…) of each language.
 *
 * @param words of the text
 * @param hits how many are little words of each language
 */
record LittleWords(int words, Map<String, Integer> hits) {
    private static final Map<String, Set<String>> KNOWN = known();

    LittleWords {
        hits = new TreeMap<>(hits);
    }

    /** @param words folded, see {@link Words#folded} */
    static LittleWords among(List<String> words) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : words) {
            String bare = word.contains("'") ? word.substring(0, word.indexOf('\'') + 1) : word;
            KNOWN.forEach((code, set) -> {
                if (set.contains(bare) || set.contains(word)) {
                    hits.merge(code, 1, Integer::sum);
                }
            });
        }
        return new LittleWords(words.size(), hits);
    }

    /** How many of the words are little words of one language and not of the other: "on" is one of two. */
    static int only(List<String> words, String code, String but) {
        return (int) words.stream()
                .map(List::of)
                .map(LittleWords::among)
                .filter(one -> one.of(code) > 0 && one.of(but) == 0)
                .count();
    }

    static boolean knows(String code) {
        return KNOWN.containsKey(code);
    }

    int of(String code) {
        return hits.getOrDefault(code, 0);
    }

    double share(String code) {
        return words == 0 ? 0 : (double) of(code) / words;
    }

    /** The languages that have some, those with the most first, {@code but} one. */
    List<String> ranked(String but) {
        return hits.entrySet().stream()
                .filter(one -> !one.getKey().equals(but))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> words = new TreeMap<>();
        lines("little-words.properties")
                .forEach((code, line) -> words.put(code, Set.of(line.strip().split("\\s+", -1))));
        return words;
    }

    /** What a file beside this class says of each language. */
    static Map<String, String> lines(String file) {
        Properties read = new Properties();
        try (InputStreamReader open = new InputStreamReader(
                Objects.requireNonNull(LittleWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            read.load(open);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> lines = new TreeMap<>();
        read.stringPropertyNames().forEach(code -> lines.put(code, read.getProperty(code)));
        return lines;
    }
}
