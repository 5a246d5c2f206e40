package fr.parcours.checks.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells languages apart by how their letters follow one another ("ij" and "oo" are Dutch, "ção" is Portuguese): counted in threes on
 * a page of our own prose in each language, so that a text may be judged by words that no list knows.
 */
final class LetterChains {
    /** Longer texts teach no more, and cost. */
    private static final int LONG = 1500;
    /** How much the shorter chain weighs where the longer one was hardly ever seen. */
    private static final double DOUBT = 3;
    /** More letters than any of these languages has: none is impossible. */
    private static final int ALPHABET = 60;

    /** No language has as many chains: the rest is noise, not worth the memory. */
    private static final int KEPT = 20_000;

    private static final Map<String, LetterChains> KNOWN = learnt();

    private final Map<String, Integer> counts = new HashMap<>();
    private final int size;
    /** Worked out once for all texts; checks are asked by several threads. */
    private final Map<String, Double> likely = new ConcurrentHashMap<>();

    private LetterChains(String prose) {
        String letters = letters(prose);
        size = letters.length();
        for (int length = 1; length <= 3; length++) {
            for (int i = 0; i + length <= size; i++) {
                counts.merge(letters.substring(i, i + length), 1, Integer::sum);
            }
        }
    }

    /**
     * How a text compares with the languages that we know.
     *
     * @param best the likeliest language
     * @param letters of the text, spaces between words included
     * @param behind how far each language is behind the best (natural logarithm of how many times less likely the text is in it)
     */
    record Likeness(String best, int letters, Map<String, Double> behind) {
        Likeness {
            behind = Map.copyOf(behind);
        }

        /** How far that language is behind; nothing is known of one that we do not know. */
        double behind(String code) {
            return behind.getOrDefault(code, 0.0);
        }

        /** How far the second is behind the best. */
        double lead() {
            return behind.entrySet().stream()
                    .filter(one -> !one.getKey().equals(best))
                    .mapToDouble(Map.Entry::getValue)
                    .min()
                    .orElse(0);
        }

        /** The lead over that language, for each letter: what a long text and a short one have in common. */
        double each(String code) {
            return letters == 0 ? 0 : behind(code) / letters;
        }
    }

    /** Empty when the text has no letter, or is in another script than ours. */
    static Optional<Likeness> of(String text) {
        String letters = letters(text.length() > LONG ? text.substring(0, LONG) : text);
        Map<String, Double> likely = new TreeMap<>();
        KNOWN.forEach((code, chains) -> likely.put(code, chains.likelihood(letters)));
        return likely.entrySet().stream()
                .filter(one -> letters.length() > 2)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(best -> {
                    Map<String, Double> behind = new TreeMap<>();
                    likely.forEach((code, value) -> behind.put(code, best.getValue() - value));
                    return new Likeness(best.getKey(), letters.length() - 2, behind);
                });
    }

    private double likelihood(String letters) {
        double sum = 0;
        for (int i = 2; i < letters.length(); i++) {
            String three = letters.substring(i - 2, i + 1);
            sum += likely.size() < KEPT ? likely.computeIfAbsent(three, this::chain) : chain(three);
        }
        return sum;
    }

    /** The logarithm of how likely the third letter is after the other two. */
    private double chain(String three) {
        double one = (count(three.substring(2)) + 0.5) / (size + 0.5 * ALPHABET);
        double two = (count(three.substring(1)) + DOUBT * one) / (count(three.substring(1, 2)) + DOUBT);
        return Math.log((count(three) + DOUBT * two) / (count(three.substring(0, 2)) + DOUBT));
    }

    private int count(String chain) {
        return counts.getOrDefault(chain, 0);
    }

    /** Latin letters in lower case, one space for all that stands between; a space at both ends. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(" ");
        text.toLowerCase(Locale.ROOT).codePoints().forEach(one -> {
            boolean letter =
                    Character.isLetter(one) && Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN;
            if (letter) {
                out.appendCodePoint(one);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.charAt(out.length() - 1) == ' '
                ? out.toString()
                : out.append(' ').toString();
    }

    private static Map<String, LetterChains> learnt() {
        Map<String, LetterChains> known = new TreeMap<>();
        LittleWords.lines("language-samples.properties")
                .forEach((code, prose) -> known.put(code, new LetterChains(prose)));
        return known;
    }
}
