package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Profile;
import fr.parcours.result.Ground;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of several sites on what is known of all of them: the same indicators, the same conditions, the same stretch of
 * the way.
 *
 * @param indicators ids of the indicators compared: known on every side, and met on one at least
 * @param weight their share of all that the score can weigh, 0 to 1
 * @param conditions observed conditions that were tried on every side
 * @param figures the index of each side
 * @param withoutOperator the same without the two indicators that depend on who runs the site
 */
record Shared(
        List<String> indicators,
        double weight,
        List<Profile> conditions,
        List<Interval> figures,
        List<Interval> withoutOperator) {

    static Shared of(List<Ground> grounds, Weighed weighed) {
        Set<Profile> conditions = new LinkedHashSet<>(
                grounds.isEmpty() ? List.of() : grounds.get(0).walked());
        grounds.forEach(ground -> conditions.retainAll(ground.walked()));
        List<Scoring> scorings =
                grounds.stream().map(ground -> weighed.of(ground, conditions)).toList();
        List<Ledger> ledgers = scorings.stream().map(Scoring::ledger).toList();
        Set<String> indicators = new LinkedHashSet<>();
        Indicators.all().stream()
                .filter(indicator -> known(indicator, ledgers))
                .forEach(indicator -> indicators.add(indicator.id()));
        List<Interval> figures = new ArrayList<>();
        List<Interval> without = new ArrayList<>();
        for (Scoring scoring : scorings) {
            figures.add(scoring.index(one -> indicators.contains(one.id())));
            without.add(scoring.index(one -> indicators.contains(one.id()) && !Scoring.dependsOnOperator(one)));
        }
        return new Shared(List.copyOf(indicators), weight(indicators), List.copyOf(conditions), figures, without);
    }

    private static boolean known(Indicator indicator, List<Ledger> ledgers) {
        List<IndicatorState.State> states =
                ledgers.stream().map(one -> one.state(indicator).state()).toList();
        return !states.contains(IndicatorState.State.NOT_MEASURED)
                && states.stream().anyMatch(one -> one != IndicatorState.State.NOT_APPLICABLE);
    }

    private static double weight(Set<String> indicators) {
        double all = Indicators.all().stream().mapToDouble(Formula::weight).sum();
        return Indicators.all().stream()
                        .filter(one -> indicators.contains(one.id()))
                        .mapToDouble(Formula::weight)
                        .sum()
                / all;
    }
}
