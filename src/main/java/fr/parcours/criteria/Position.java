package fr.parcours.criteria;

/** How close to the person's way a barrier stands, and so how much of its severity counts. */
public enum Position {
    /** On what the journey acts upon, its label, help and error, or on what blocked somebody. */
    CRITICAL(1.0),
    /** In the rest of the same form or main part, or about the page as a whole. */
    TASK(0.5),
    /** Anywhere else. */
    PERIPHERY(0.2);

    private final double factor;

    Position(double factor) {
        this.factor = factor;
    }

    /** What a severity is multiplied by, between 0 and 1. Source: {@code docs/score.md}. */
    public double factor() {
        return factor;
    }
}
