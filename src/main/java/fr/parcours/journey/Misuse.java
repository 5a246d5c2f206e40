package fr.parcours.journey;

import java.io.Serial;

/** What was written with a word does not make a step: the reader turns it into the author's mistake, with its place. */
public final class Misuse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String french;
    private final String english;

    /** @param key the key at fault, empty when it is the whole step */
    public Misuse(String key, String french, String english) {
        super(english, null, false, false);
        this.key = key;
        this.french = french;
        this.english = english;
    }

    public String key() {
        return key;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
