package fr.parcours.selenium;

import java.nio.file.Path;

/** There is no browser that we could start, and these two sentences tell the person why and what to do. */
public final class NoBrowser extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String french;
    private final String english;

    NoBrowser(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    /** Both are there, and do not start together. */
    static NoBrowser still(Path browser, Path driver, String reasonInFrench, String reasonInEnglish) {
        return new NoBrowser(
                "Le navigateur " + browser + " ne démarre pas avec le pilote " + driver + " (" + reasonInFrench
                        + "). Essayez-les seuls, ou indiquez-en d’autres par PARCOURS_BROWSER et PARCOURS_DRIVER.",
                "The browser " + browser + " does not start with the driver " + driver + " (" + reasonInEnglish
                        + "). Try them alone, or name others with PARCOURS_BROWSER and PARCOURS_DRIVER.");
    }

    /** The sentence in French. */
    public String french() {
        return french;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
