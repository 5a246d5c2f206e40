package fr.parcours.checks.names;

import fr.parcours.checks.ScreenText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a name, folded, signs left out. */
final class Tokens {
    private static final int TELLING = 4;

    private Tokens() {}

    static List<String> of(String text) {
        return Arrays.stream(ScreenText.fold(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Whether the words of {@code part} follow one another, in order, in {@code whole}. */
    static boolean within(List<String> part, List<String> whole) {
        return Collections.indexOfSubList(whole, part) >= 0;
    }

    /** The words of some length, cut to their beginnings so that "titre" and "titres" are one. */
    static Set<String> telling(String text) {
        return of(text).stream()
                .filter(one -> one.length() >= TELLING || one.chars().anyMatch(Character::isDigit))
                .map(one -> one.length() > 5 ? one.substring(0, 5) : one)
                .collect(Collectors.toUnmodifiableSet());
    }
}
