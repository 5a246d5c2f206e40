package fr.parcours.checks.text;

import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Signs that imitate letters: those of formulas and circles in place of bold ones, those of another script among ours. */
final class Lookalikes {
    /** Four in a row: a formula has one or two. */
    private static final Pattern DRAWN = Pattern.compile(
            "[\\x{1D400}-\\x{1D6A3}]{4,}|[\\u24B6-\\u24E9]{4,}|[\\x{1F130}-\\x{1F149}\\x{1F150}-\\x{1F169}\\x{1F170}-\\x{1F189}]{4,}");

    private static final Pattern WIDE = Pattern.compile("[\\uFF21-\\uFF3A\\uFF41-\\uFF5A]{4,}");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]{4,}");
    private static final Pattern FALSE_FRIENDS = Pattern.compile("[аеорсухіјѕԁһАВЕКМНОРСТХІЈЅ]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final String OTHERWISE =
            "math, code, pre, kbd, samp, var, svg, [aria-hidden=true], [role=img], [role=math], [aria-label], [lang^=ja], [lang^=zh], [lang^=ko]";

    private Lookalikes() {}

    /** The first such word of the text that stands in the element itself. */
    static Optional<String> in(Element one) {
        String text = one.ownText();
        if (text.chars().allMatch(sign -> sign < 0x400)) {
            return Optional.empty();
        }
        Optional<String> found = first(DRAWN, text).or(() -> first(WIDE, text)).or(() -> mixed(text));
        return found.filter(word -> one.closest(OTHERWISE).isEmpty());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** A word of our letters where all that is Cyrillic looks like one of them. */
    private static Optional<String> mixed(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> LATIN.matcher(word).results().count() >= 2
                        && CYRILLIC.matcher(word).find()
                        && FALSE_FRIENDS
                                .matcher(LATIN.matcher(word).replaceAll(""))
                                .matches())
                .findFirst();
    }
}
