package fr.parcours.checks;

import java.util.regex.Pattern;

/** Words of a page as a sentence quotes them: not too many, and cut where one of them ends. */
public final class Brief {
    private static final Pattern DANGLING = Pattern.compile("[\\s.,;:!?…·|/–—-]+$");
    /** A word that would take away more than that share of the room is cut in its middle. */
    private static final double SHARE = 0.3;

    private Brief() {}

    /**
     * The words, or their beginning and an ellipsis.
     *
     * @param most characters in all, the ellipsis included
     */
    public static String of(String words, int most) {
        String whole = words.strip();
        if (whole.length() <= most) {
            return whole;
        }
        String room = whole.substring(0, most - 1);
        int space = Character.isWhitespace(whole.charAt(most - 1)) ? room.length() : room.lastIndexOf(' ');
        String kept = space >= most * (1 - SHARE) ? room.substring(0, space) : room;
        return DANGLING.matcher(kept).replaceFirst("") + "…";
    }
}
