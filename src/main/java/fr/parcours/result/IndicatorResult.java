package fr.parcours.result;

import fr.parcours.check.Measure;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator on one journey.
 *
 * @param measure the figure, for indicators that are one; null for the others
 * @param occurrences one for each distinct component, worst first
 * @param cause why it was not measured, empty when it was
 */
public record IndicatorResult(
        Indicator indicator, State state, @Nullable Measure measure, List<Occurrence> occurrences, String cause) {

    /** How much is known. */
    public enum State {
        MEASURED,
        /** Some of it needs a person: its occurrences are bounds. */
        TO_REVIEW,
        NOT_MEASURED,
        NOT_APPLICABLE
    }

    /**
     * One distinct component.
     *
     * @param severity 0 to 1, the position's factor not yet applied; when doubtful, the most it could be
     * @param seen whether a walk was stopped by it: only then does the score's cap apply
     * @param doubtful whether a person must confirm
     */
    public record Occurrence(String component, double severity, Position position, boolean seen, boolean doubtful) {}

    public IndicatorResult {
        occurrences = List.copyOf(occurrences);
    }
}
