package fr.parcours.checks;

import fr.parcours.check.Typography;

/** Words of a page as a sentence quotes them: not too many, and cut where one of them ends. */
public final class Brief {
    private Brief() {}

    /**
     * The words, or their beginning and an ellipsis.
     *
     * @param most characters in all, the ellipsis included
     */
    public static String of(String words, int most) {
        return Typography.brief(words, most);
    }
}
