package fr.parcours.score;

import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;

/**
 * One barrier as the score sees it: what kind, on which thing, how severe, and how close to the person's way.
 *
 * <p>Indicators that keep the worst screen, or one value for the journey, come already reduced to one entry on the critical
 * path; so do thresholds that already tell the critical path from elsewhere.
 *
 * @param indicator id of the indicator that the barrier feeds, such as {@code REM03}
 * @param component which thing, so that a template repeated on forty screens counts once; whatever text, compared as it is
 * @param severity 0 (no trouble) to 1 (as bad as the indicator knows)
 * @param position how close to the person's way
 * @param seen whether a walk met it or a person confirmed it; an unseen barrier costs its class, but is not held to stop
 *     anybody, except in the low bound
 */
public record Entry(String indicator, String component, double severity, Position position, boolean seen) {
    /** Refuses an unknown indicator or a severity outside 0 to 1 with an {@link IllegalArgumentException}. */
    public Entry {
        if (Indicators.byId(indicator).isEmpty()) {
            throw new IllegalArgumentException("No indicator is called " + indicator);
        }
        if (!(severity >= 0 && severity <= 1)) {
            throw new IllegalArgumentException("A severity lies between 0 and 1, not " + severity);
        }
    }

    /** Severity times the position's factor: what enters the formula. */
    double weight() {
        return severity * position.factor();
    }

    /** The same barrier with a {@code share} of its severity, seen or not. */
    Entry taken(double share, boolean nowSeen) {
        return new Entry(indicator, component, severity * share, position, nowSeen);
    }
}
