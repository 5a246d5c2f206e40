package fr.parcours.reports.parliament;

import fr.parcours.result.JourneyResult;
import fr.parcours.score.Brief;
import org.jspecify.annotations.Nullable;

/**
 * One procedure as the report speaks of it.
 *
 * @param brief what it gave, no hidden name in it
 * @param label how a reader tells it from the others
 * @param reference run and place in the run, such as {@code P1.D3}: the way back to the evidence
 * @param href of its own page, null when it cannot be reached or would give a name away
 */
record Site(
        Brief brief,
        String label,
        String reference,
        @Nullable String href) {
    JourneyResult journey() {
        return brief.journey();
    }
}
