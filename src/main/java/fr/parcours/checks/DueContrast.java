package fr.parcours.checks;

import fr.parcours.evidence.Element;

/** Which texts have a contrast to keep: neither what is off, nor what only adorns, nor the sign of a brand (WCAG 1.4.3). */
public final class DueContrast {
    private DueContrast() {}

    /** Nothing that has to be read is written there: signs between other things, or pictures made of letters. */
    public static boolean none(Element one) {
        return Parting.is(one) || Glyphs.only(one.ownText());
    }

    /** It shows, and the standards may let it be: a person tells. */
    public static boolean doubtful(Element one) {
        return signs(one.ownText()) || Inactive.is(one) || Fading.is(one) || Wordmark.is(one) || Initials.is(one);
    }

    /** Neither a letter nor a figure: such a text is a drawing as much as a word. */
    private static boolean signs(String words) {
        return !words.isBlank() && words.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
