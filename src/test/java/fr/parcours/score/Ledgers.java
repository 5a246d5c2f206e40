package fr.parcours.score;

import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ledgers for tests, in few words. */
final class Ledgers {
    private Ledgers() {}

    static Entry barrier(String indicator) {
        return barrier(indicator, 1);
    }

    static Entry barrier(String indicator, double severity) {
        return new Entry(indicator, "a", severity, Position.CRITICAL, true);
    }

    /** Everything was measured, and these are all the barriers. */
    static Ledger measured(Entry... entries) {
        return ledger(List.of(entries), List.of(), Set.of(), Set.of());
    }

    static Ledger ledger(
            Collection<Entry> sure, Collection<Entry> doubts, Set<String> unmeasured, Set<Profile> blocked) {
        Map<String, IndicatorState> states = new LinkedHashMap<>();
        Indicators.all().forEach(indicator -> {
            List<Entry> entries = of(indicator.id(), sure);
            List<Entry> unsure = of(indicator.id(), doubts);
            if (unmeasured.contains(indicator.id())) {
                states.put(indicator.id(), IndicatorState.notMeasured());
            } else if (unsure.isEmpty()) {
                states.put(indicator.id(), IndicatorState.measured(entries));
            } else {
                states.put(indicator.id(), IndicatorState.toReview(entries, unsure));
            }
        });
        return new Ledger(states, blocked);
    }

    private static List<Entry> of(String indicator, Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.indicator().equals(indicator))
                .toList();
    }
}
