package fr.parcours.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one journey, and what mending would bring.
 *
 * @param id of the journey
 * @param evaluated whether what was met was the procedure: a log-in page or a closed site has no index of its own
 * @param figures index, bounds, coverage, profiles; not to be shown when nothing was measured, nor when what was met was not the procedure
 * @param letter for a demonstration or a bench that was walked whole; null for every other site
 * @param mends all that could be mended, worth most first
 */
public record DrawnJourney(
        String id,
        boolean evaluated,
        Figures figures,
        @Nullable Letter letter,
        List<DrawnMend> mends) {
    public DrawnJourney {
        mends = List.copyOf(mends);
    }

    /** Whether anything of the procedure was measured: without that, a figure would praise what nobody looked at. */
    public boolean measured() {
        return evaluated && figures.coverage() > 0;
    }

    /** The same figures with these mends alone. */
    public DrawnJourney with(List<DrawnMend> others) {
        return new DrawnJourney(id, evaluated, figures, letter, others);
    }

    /** The {@code most} mends that would bring the most points, doubts left out: those ask for a look, not for a mend. */
    public List<DrawnMend> worthMost(int most) {
        return mends.stream().filter(DrawnMend::certain).limit(most).toList();
    }
}
