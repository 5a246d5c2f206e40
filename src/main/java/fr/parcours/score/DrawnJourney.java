package fr.parcours.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one journey, and what mending would bring.
 *
 * @param id of the journey
 * @param figures index, bounds, coverage, profiles; not to be shown when nothing was measured
 * @param letter for a demonstration or a bench that was walked whole; null for every other site
 * @param mends all that could be mended, worth most first
 */
public record DrawnJourney(
        String id, Figures figures, @Nullable Letter letter, List<DrawnMend> mends) {
    public DrawnJourney {
        mends = List.copyOf(mends);
    }

    /** Whether anything was measured: without that, a figure would praise what nobody looked at. */
    public boolean measured() {
        return figures.coverage() > 0;
    }

    /** The {@code most} mends that would bring the most points, doubts left out: those ask for a look, not for a mend. */
    public List<DrawnMend> worthMost(int most) {
        return mends.stream().filter(DrawnMend::certain).limit(most).toList();
    }
}
