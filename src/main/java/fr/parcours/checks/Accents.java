package fr.parcours.checks;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes accents off letters: « é » and « e » are the same to somebody who looks for a word. */
public final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Every letter that French and its neighbours write, without its accent; the rest of Unicode takes the long way. */
    private static final int FIRST = 0xC0;

    private static final int END = 0x180;
    private static final String[] BARE = IntStream.range(FIRST, END)
            .mapToObj(point -> decomposed(Character.toString(point)))
            .toArray(String[]::new);
    /** Dashes, quotation marks, spaces of typography and signs of money: none bears a mark, none is another sign's twin. */
    private static final int SIGNS = 0x2002;

    private static final int SIGNS_END = 0x20D0;

    private Accents() {}

    /** The text without the marks on its letters, nothing else changed. */
    public static String off(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < FIRST) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < FIRST || (sign >= SIGNS && sign < SIGNS_END)) {
                bare.append(sign);
            } else if (sign < END) {
                bare.append(BARE[sign - FIRST]);
            } else {
                return decomposed(text);
            }
        }
        return bare.toString();
    }

    private static String decomposed(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
