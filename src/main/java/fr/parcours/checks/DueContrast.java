package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;

/** Which texts have a contrast to keep: neither what is off, nor what only adorns, nor the sign of a brand (WCAG 1.4.3). */
public final class DueContrast {
    /** The first font of the list: the others serve where it lacks a sign. */
    private static final Pattern ICONS = Pattern.compile("(?i)^[^,]*\\b(icons?|symbols)\\b");

    private DueContrast() {}

    /** Nothing that has to be read is written there: signs between other things, or pictures made of letters. */
    public static boolean none(Element one) {
        return Parting.is(one) || Glyphs.only(one.ownText());
    }

    /** It shows, and the standards may let it be: a person tells. */
    public static boolean doubtful(Element one) {
        return sign(one) || ligature(one) || Inactive.is(one) || Fading.is(one) || Wordmark.is(one) || Initials.is(one);
    }

    /** An arrow, a star, a bracket, alone: a drawing as much as a word. */
    private static boolean sign(Element one) {
        String words = ScreenText.fold(one.ownText()).strip();
        return !words.isEmpty() && words.codePoints().allMatch(DueContrast::drawn);
    }

    /** The name of a drawing, which a font of icons draws in place of the word where it could be loaded. */
    private static boolean ligature(Element one) {
        return one.ownText().matches("[a-z0-9]+(_[a-z0-9]+)*")
                && ICONS.matcher(one.style("font-family")).find();
    }

    private static boolean drawn(int sign) {
        return !Character.isLetterOrDigit(sign) && Character.getType(sign) != Character.CURRENCY_SYMBOL && sign != '%';
    }
}
