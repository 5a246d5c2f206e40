package fr.parcours.criteria;

/** How far a machine alone can measure an indicator. */
public enum Automation {
    /** Without anybody's help. */
    AUTOMATIC,
    /** With a hint in the scenario, or a person's review. */
    ASSISTED
}
