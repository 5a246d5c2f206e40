package fr.parcours.evidence;

/**
 * When and where a snapshot was taken.
 *
 * @param number of the snapshot in its walk, from 1
 * @param screen number of the screen, from 1; several moments may belong to one screen
 * @param name of the screen, as the author called it, else its main heading or title
 * @param when what made us look
 * @param status HTTP status of the document, 0 when unknown
 * @param heading first visible main heading, may be empty
 * @param obstacle why this screen is not the procedure (login wall, captcha, HTTP error…), empty when it is
 */
public record Moment(
        int number,
        int screen,
        String name,
        When when,
        String url,
        String title,
        int status,
        String heading,
        String obstacle) {
    /** The same, known not to be the procedure, or to be it. */
    public Moment obstacle(String why) {
        return new Moment(number, screen, name, when, url, title, status, heading, why);
    }

    /** What made us look. */
    public enum When {
        /** The screen has just come, and is quiet. */
        ARRIVAL,
        /** Something changed on the screen since. */
        CHANGE,
        /** A walk stopped here. */
        END
    }
}
