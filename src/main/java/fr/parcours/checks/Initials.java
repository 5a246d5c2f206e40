package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The initials drawn right before the name that they begin, as the face of whoever sent no picture or the sign of a brand: the name says more. */
public final class Initials {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,3}");
    /** A letter that heads a part of an index is to be read. */
    private static final String HEADS = "h1, h2, h3, h4, h5, h6, [role=heading], dt, th, caption, legend";

    private static final double SMALL = 96;
    private static final int FEW = 3;

    private Initials() {}

    /** Whether the first words around it begin with its letters, one each. */
    public static boolean is(Element one) {
        String letters = one.ownText().strip();
        return LETTERS.matcher(letters).matches()
                && one.closest(HEADS).isEmpty()
                && Math.max(one.box().width(), one.box().height()) <= SMALL
                && one.ancestors().limit(FEW).anyMatch(around -> begin(letters, around.text()));
    }

    private static boolean begin(String letters, String text) {
        if (!text.startsWith(letters + " ")) {
            return false;
        }
        StringBuilder first = new StringBuilder();
        Arrays.stream(ScreenText.fold(text.substring(letters.length())).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(letters.length())
                .forEach(word -> first.appendCodePoint(word.codePointAt(0)));
        return first.toString().equals(ScreenText.fold(letters));
    }
}
