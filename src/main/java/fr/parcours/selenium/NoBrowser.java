package fr.parcours.selenium;

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

    /** The sentence in French. */
    public String french() {
        return french;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
