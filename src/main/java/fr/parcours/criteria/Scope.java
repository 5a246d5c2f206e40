package fr.parcours.criteria;

/** What an indicator counts: things, screens, or the journey once. */
public enum Scope {
    /** Each distinct thing found counts. */
    INSTANCE,
    /** The worst screen alone counts. */
    SCREEN,
    /** One value for the whole journey. */
    JOURNEY
}
