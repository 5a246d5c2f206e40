package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Profile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything the score needs to know about one walked procedure: each indicator's state, and who could not finish.
 *
 * @param indicators state of each of the ninety, in their order; those left out are filled in as not measured
 * @param blocked the observed profiles under which the procedure cannot be completed, by profile; one that was not walked
 *     is deemed to finish as the reference does
 */
public record Ledger(Map<String, IndicatorState> indicators, Set<Profile> blocked) {

    /** Refuses an unknown indicator, an entry filed under another, or an estimated profile said to be blocked. */
    public Ledger {
        indicators = complete(indicators);
        for (Profile profile : blocked) {
            if (!profile.observed()) {
                throw new IllegalArgumentException("Nobody walks as " + profile.id() + ": it cannot be blocked");
            }
        }
        blocked = Collections.unmodifiableSet(new TreeSet<>(blocked));
    }

    /** What is known about {@code indicator}. */
    IndicatorState state(Indicator indicator) {
        return indicators.getOrDefault(indicator.id(), IndicatorState.notMeasured());
    }

    /** As it would be with the thing {@code component} mended for {@code indicator}, all else being equal. */
    public Ledger without(String indicator, String component) {
        Map<String, IndicatorState> mended = new LinkedHashMap<>(indicators);
        mended.computeIfPresent(indicator, (id, state) -> state.without(component));
        return new Ledger(mended, blocked);
    }

    private static Map<String, IndicatorState> complete(Map<String, IndicatorState> known) {
        Map<String, IndicatorState> all = new LinkedHashMap<>();
        Indicators.all().forEach(indicator -> all.put(indicator.id(), IndicatorState.notMeasured()));
        known.forEach((id, state) -> {
            if (all.replace(id, state) == null) {
                throw new IllegalArgumentException("No indicator is called " + id);
            }
            if (!state.entries().stream().allMatch(entry -> entry.indicator().equals(id))
                    || !state.doubts().stream()
                            .allMatch(entry -> entry.indicator().equals(id))) {
                throw new IllegalArgumentException("A barrier of another indicator is filed under " + id);
            }
        });
        return Collections.unmodifiableMap(all);
    }
}
