package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a journey gave in the words of the score. */
final class DrawnLedger {
    private DrawnLedger() {}

    static Ledger of(JourneyResult journey) {
        return of(
                journey.indicators(),
                journey.personas().stream()
                        .filter(persona -> persona.outcome() == PersonaResult.Outcome.BLOCKED)
                        .map(PersonaResult::profile)
                        .toList());
    }

    static Ledger of(List<IndicatorResult> known, List<Profile> blocked) {
        Map<String, IndicatorState> states = new LinkedHashMap<>();
        known.forEach(one -> states.put(one.indicator().id(), state(one)));
        return new Ledger(states, Set.copyOf(blocked));
    }

    private static IndicatorState state(IndicatorResult known) {
        return switch (known.state()) {
            case NOT_APPLICABLE -> IndicatorState.notApplicable();
            case NOT_MEASURED -> IndicatorState.notMeasured();
            case MEASURED, TO_REVIEW -> looked(known);
        };
    }

    /** An indicator said to be "to review" with nothing to review is one that nobody could look at. */
    private static IndicatorState looked(IndicatorResult known) {
        List<Entry> sure = entries(known, false);
        List<Entry> doubts = entries(known, true);
        if (!doubts.isEmpty()) {
            return IndicatorState.toReview(sure, doubts);
        }
        boolean review = known.state() == IndicatorResult.State.TO_REVIEW;
        return review ? IndicatorState.notMeasured() : IndicatorState.measured(sure);
    }

    private static List<Entry> entries(IndicatorResult known, boolean doubtful) {
        return known.occurrences().stream()
                .filter(occurrence -> occurrence.doubtful() == doubtful)
                .map(occurrence -> entry(known, occurrence))
                .toList();
    }

    private static Entry entry(IndicatorResult known, Occurrence one) {
        return new Entry(known.indicator().id(), one.component(), one.severity(), one.position(), one.seen());
    }
}
