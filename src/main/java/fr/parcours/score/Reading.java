package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Position;
import java.util.List;
import java.util.stream.Stream;

/** How to read what we do not know: hopefully, halfway, or fearing the worst. Source: {@code docs/score.md}. */
enum Reading {
    /** No doubt is confirmed, nothing unmeasured hides a barrier. */
    AT_BEST(0, false),
    /** The figure that is shown: a doubt at half its bound, as long as no review has told how often doubts hold. */
    HALFWAY(0.5, false),
    /** Every doubt is confirmed in full, and everything unmeasured hides one barrier at its worst. */
    AT_WORST(1, true);

    private final double shareOfDoubt;
    private final boolean confirmsAll;

    Reading(double shareOfDoubt, boolean confirmsAll) {
        this.shareOfDoubt = shareOfDoubt;
        this.confirmsAll = confirmsAll;
    }

    /** The barriers of one {@code indicator} in {@code state}, all of them certain once read this way. */
    List<Entry> entries(Indicator indicator, IndicatorState state) {
        if (state.state() == IndicatorState.State.NOT_MEASURED) {
            return confirmsAll ? List.of(new Entry(indicator.id(), "", 1, Position.CRITICAL, true)) : List.of();
        }
        return Stream.concat(
                        state.entries().stream().map(entry -> entry.taken(1, confirmsAll || entry.seen())),
                        state.doubts().stream().map(doubt -> doubt.taken(shareOfDoubt, confirmsAll)))
                .toList();
    }
}
