package fr.parcours.reports;

import fr.parcours.check.Sentence;

/** A file that should be a result, a baseline or replies, and cannot be read as one: one sentence tells why. */
public final class UnreadableResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** @param french one sentence, as {@code english} */
    public UnreadableResult(String french, String english) {
        super(english);
        this.sentence = new Sentence(french, english);
    }

    public Sentence sentence() {
        return sentence;
    }
}
