package fr.parcours.criteria;

/** Which text, if any, asks for what a finding says is missing. */
public enum Obligation {
    RGAA("rgaa-4.1.2"),
    WCAG22_ONLY("wcag-2.2-only"),
    CONSUMER_LAW("consumer-law"),
    DISPUTED("disputed"),
    GOOD_PRACTICE("good-practice");

    private final String id;

    Obligation(String id) {
        this.id = id;
    }

    /** The name in results: {@code rgaa-4.1.2}. */
    public String id() {
        return id;
    }
}
