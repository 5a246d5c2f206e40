package fr.parcours.check;

/** The outcomes of W3C ACT; "inapplicable" is the absence of any finding. */
public enum Verdict {
    PASSED("passed"),
    FAILED("failed"),
    CANNOT_TELL("cannot-tell");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
