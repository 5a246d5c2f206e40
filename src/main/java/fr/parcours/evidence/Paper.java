package fr.parcours.evidence;

/**
 * What a PDF tells of itself to those who cannot see it. None of its words is told here.
 *
 * @param tagged whether it says what is a heading, a list, a table
 * @param titled whether it has a title
 * @param titleShown whether that title, and not the name of the file, is shown and read
 * @param language that it says to be in, empty when it says none
 * @param text whether it holds letters, and not only pictures of them, as far as was looked
 * @param pictures whether it holds pictures
 * @param locked whether it opens with a password only
 */
public record Paper(
        boolean tagged,
        boolean titled,
        boolean titleShown,
        String language,
        int pages,
        boolean text,
        boolean pictures,
        boolean locked) {
    /** One that nobody opens without its password. */
    public static final Paper LOCKED = new Paper(false, false, false, "", 0, false, false, true);

    /** Pages that are pictures and nothing else, such as a scan. */
    public boolean scanned() {
        return !locked && pictures && !text;
    }
}
