package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Profile;
import fr.parcours.score.IndicatorState.State;
import fr.parcours.score.Thing.Burden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the figures from a ledger. The whole specification, for lay readers and experts: {@code docs/score.md}. */
public final class Scoring {
    /** The two indicators whose reading depends on who runs the site. */
    private static final Set<String> OPERATOR = Set.of("INF04", "IDE01");

    private final Ledger ledger;

    private Scoring(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All the figures of {@code ledger}; the same ledger always gives the same digits. */
    public static Figures figures(Ledger ledger) {
        Scoring scoring = new Scoring(ledger);
        return new Figures(
                scoring.index(),
                coverage(ledger),
                scoring.personas(),
                scoring.gains(),
                new Scoring(ledger.ignoring(OPERATOR)).index());
    }

    private Interval index() {
        return Interval.around(
                index(burdens(Reading.HALFWAY)), index(burdens(Reading.AT_WORST)), index(burdens(Reading.AT_BEST)));
    }

    private List<PersonaScore> personas() {
        Map<Profile, Double> value = scores(Reading.HALFWAY);
        Map<Profile, Double> low = scores(Reading.AT_WORST);
        Map<Profile, Double> high = scores(Reading.AT_BEST);
        Set<Profile> worst = worstServed(value);
        return Arrays.stream(Profile.values())
                .map(profile -> new PersonaScore(
                        profile,
                        Interval.around(of(value, profile), of(low, profile), of(high, profile)),
                        ledger.blocked().contains(profile),
                        profile.weight() / 2 + (worst.contains(profile) ? 0.5 / Formula.WORST_SERVED : 0)))
                .toList();
    }

    /** Between equals, the first in the order of profiles: the index is the same, the weights printed are stable. */
    private static Set<Profile> worstServed(Map<Profile, Double> scores) {
        Set<Profile> worst = EnumSet.noneOf(Profile.class);
        Arrays.stream(Profile.values())
                .sorted(Comparator.comparingDouble(profile -> of(scores, profile)))
                .limit(Formula.WORST_SERVED)
                .forEach(worst::add);
        return worst;
    }

    private static double of(Map<Profile, Double> scores, Profile profile) {
        return scores.getOrDefault(profile, 0.0);
    }

    private Map<Profile, Double> scores(Reading reading) {
        return Formula.scores(burdens(reading), ledger.blocked());
    }

    /** One for each indicator, in their order. */
    private List<Burden> burdens(Reading reading) {
        return Indicators.all().stream()
                .map(indicator ->
                        Thing.burden(indicator, things(indicator, reading).values()))
                .toList();
    }

    private Map<String, Thing> things(Indicator indicator, Reading reading) {
        return Thing.among(reading.entries(indicator, ledger.state(indicator)));
    }

    private List<Gain> gains() {
        List<Burden> burdens = burdens(Reading.HALFWAY);
        List<Gain> gains = new ArrayList<>();
        for (int place = 0; place < burdens.size(); place++) {
            gains.addAll(gains(burdens, place));
        }
        // Equal but for the last binary digits is equal: the order must not hang on rounding.
        gains.sort(Comparator.comparingLong((Gain gain) -> -Math.round(gain.points() * 1e9)));
        return gains;
    }

    /** What mending each thing of the indicator at {@code place} brings, by component. */
    private List<Gain> gains(List<Burden> burdens, int place) {
        Indicator indicator = burdens.get(place).indicator();
        Set<String> certain =
                ledger.state(indicator).entries().stream().map(Entry::component).collect(Collectors.toSet());
        double index = index(burdens);
        SortedMap<String, Thing> things = new TreeMap<>(things(indicator, Reading.HALFWAY));
        Map<Thing, Double> known =
                new HashMap<>(); // things that weigh the same bring the same: sites repeat themselves
        List<Gain> gains = new ArrayList<>();
        things.forEach((component, thing) -> {
            double points = known.computeIfAbsent(thing, mended -> {
                List<Thing> others = new ArrayList<>(things.values());
                others.remove(mended);
                List<Burden> relieved = new ArrayList<>(burdens);
                relieved.set(place, Thing.burden(indicator, others));
                return Math.max(0, index(relieved) - index);
            });
            gains.add(new Gain(indicator.id(), component, points, certain.contains(component)));
        });
        return gains;
    }

    private double index(List<Burden> burdens) {
        return Formula.index(Formula.scores(burdens, ledger.blocked()));
    }

    private static double coverage(Ledger ledger) {
        double measured = 0;
        double applicable = 0;
        for (Indicator indicator : Indicators.all()) {
            State state = ledger.state(indicator).state();
            if (state != State.NOT_APPLICABLE) {
                applicable += Formula.weight(indicator);
            }
            if (state == State.MEASURED) {
                measured += Formula.weight(indicator);
            }
        }
        return applicable == 0 ? 0 : measured / applicable;
    }
}
