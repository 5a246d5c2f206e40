package fr.parcours.result;

/** Whether a walk that did not get to its end was walked again, and whether it then ended the same way. */
public enum Steadiness {
    /** Walked once: it got to its end, or a second walk was not allowed. */
    ONCE,
    /** Walked twice, and stopped at the same screen in the same way. */
    CONFIRMED,
    /** Walked twice, and ended in two different ways: what is told is the better of the two. */
    FLAKY
}
