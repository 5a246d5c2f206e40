package fr.parcours.checks.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into words as a person counts them: "l’adresse" and "peut-être" are one, and so is a number or an address. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\S+@\\S+|\\bhttps?://\\S+|\\bwww\\.\\S+"
            + "|\\d+(?:[\\h.,/:-]\\d+)*+|[\\p{L}\\p{N}\\p{M}]+(?:[’'‑-][\\p{L}\\p{N}\\p{M}]+)*+[’']?");

    private Words() {}

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Lower case, straight apostrophes, single spaces: what two ways of typing the same words have in common. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\h\\s]+", " ")
                .strip();
    }
}
