package fr.parcours.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each language sets its signs, in whatever people read: one and the same way in a sentence, wherever its parts come from. */
public final class Typography {
    private static final String BLANK = "[ \\u00a0\\u202f]+";
    private static final Pattern WIDE = Pattern.compile(BLANK + "(?=[:»%])");
    private static final Pattern OPENED = Pattern.compile("«" + BLANK);
    private static final Pattern NARROW = Pattern.compile(BLANK + "(?=[;?!])");
    /** A quotation, or an apostrophe within a word. */
    private static final Pattern STRAIGHT = Pattern.compile("“[^”]*”|(?<=\\p{L})'(?=\\p{L})");

    private static final Pattern DANGLING = Pattern.compile("[\\s.,;:!?…·|/–—-]+$");
    /** A word that would take away more than that share of the room is cut in its middle. */
    private static final double SHARE = 0.3;

    private Typography() {}

    /**
     * The words, or their beginning and an ellipsis, cut where one of them ends.
     *
     * @param most characters in all, the ellipsis included
     */
    public static String brief(String words, int most) {
        String whole = words.strip();
        if (whole.length() <= most) {
            return whole;
        }
        String room = whole.substring(0, most - 1);
        int space = Character.isWhitespace(whole.charAt(most - 1)) ? room.length() : room.lastIndexOf(' ');
        String kept = space >= most * (1 - SHARE) ? room.substring(0, space) : room;
        return DANGLING.matcher(kept).replaceFirst("") + "…";
    }

    /**
     * Signs that cling to their word, so that no line begins with one: a no-break space by the colon, the guillemets and the
     * per cent, a narrow one before the semicolon, the question and the exclamation marks.
     */
    public static String french(String text) {
        String wide = OPENED.matcher(WIDE.matcher(text).replaceAll("\u00a0")).replaceAll("«\u00a0");
        return NARROW.matcher(wide).replaceAll("\u202f");
    }

    /** Curly apostrophes within words; what a page says keeps its own, and what stands around a word may be code. */
    public static String english(String text) {
        return STRAIGHT.matcher(text)
                .replaceAll(found -> found.group().equals("'") ? "’" : Matcher.quoteReplacement(found.group()));
    }

    /** The sentence as it stands after a colon: with a small letter, but for a name in capitals or a key. */
    public static String inside(String sentence) {
        boolean word =
                sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1)) && !sentence.startsWith("Tab ");
        return word ? sentence.substring(0, 1).toLowerCase(Locale.FRENCH) + sentence.substring(1) : sentence;
    }
}
