package fr.parcours.browser;

import java.util.Optional;
import java.util.Set;

/** A visible window where a person walks, and where we only watch. */
public interface Watched extends Browser.Context {
    /** What the person did next, empty when nothing came in so many milliseconds. */
    Optional<Deed> next(long millis);

    /** Whether the window waits for an answer that only the person can give, a dialog: nothing can be looked at meanwhile. */
    boolean busy();

    /**
     * Holds the person's hands while a screen is looked at, and gives them back: presses and clicks go nowhere meanwhile, so that no
     * look is spoilt, and the focus is put back where it was.
     */
    void hold(boolean hands);

    /** The hosts that pages and frames came from so far, with their port when they have one, in order. */
    Set<String> hosts();
}
