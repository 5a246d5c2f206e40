package fr.parcours.check;

import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.stream.Stream;

/**
 * One question asked of the evidence. A check is a pure function: no browser, no clock, no file, no state.
 *
 * <p>A check of one screen overrides {@link #judge(Snapshot)}; a check of the whole journey says so in its {@link About} and
 * overrides {@link #judge(Trail)}. Either may give figures with {@link #measure}. No finding at all means "inapplicable".
 * Evidence that was not gathered throws by itself; the caller turns that into "cannot tell".
 */
public interface Check {
    About about();

    /** What it says of one screen at one moment. */
    default Stream<Finding> judge(Snapshot snapshot) {
        return Stream.empty();
    }

    /** What it says of the journey as a whole. */
    default Stream<Finding> judge(Trail trail) {
        return Stream.empty();
    }

    /** Figures of the journey: counts, maxima, delays. */
    default Stream<Measure> measure(Trail trail) {
        return Stream.empty();
    }
}
