package fr.parcours.criteria;

/** One of the eight things a procedure asks of a person, from knowing what to expect to owning the right equipment. */
public enum Dimension {
    INF(0.10, "Savoir à quoi s’attendre, sans piège", "Know what to expect, fairly"),
    LIR(0.15, "Lire et comprendre", "Read and understand"),
    NAV(0.13, "Se repérer et avancer", "Find one’s way"),
    REM(0.15, "Remplir", "Fill in forms"),
    IDE(0.13, "S’identifier et justifier", "Identify and prove"),
    ERR(0.14, "Se tromper, reprendre, se faire aider", "Err, recover, get help"),
    ACC(0.12, "Voir, entendre, manipuler", "Perceive and operate"),
    TEC(0.08, "Accéder avec son équipement", "Access with one’s equipment");

    private final double weight;
    private final String french;
    private final String english;

    Dimension(double weight, String french, String english) {
        this.weight = weight;
        this.french = french;
        this.english = english;
    }

    /** The share of this dimension in the mean of a profile; the eight shares sum to 1. Source: {@code docs/score.md}. */
    public double weight() {
        return weight;
    }

    /** What a French reader sees. */
    public String french() {
        return french;
    }

    /** What an English reader sees. */
    public String english() {
        return english;
    }
}
