package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Profile;
import fr.parcours.score.IndicatorState.State;
import fr.parcours.score.Thing.Burden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws the figures from a ledger. The whole specification, for lay readers and experts: {@code docs/score.md}. */
public final class Scoring {
    /** The two indicators whose reading depends on who runs the site. */
    private static final Set<String> OPERATOR = Set.of("INF04", "IDE01");

    private final Ledger ledger;

    /** What weighs, in each reading: one burden for each indicator, in their order. */
    private final Map<Reading, List<Burden>> burdens = new EnumMap<>(Reading.class);

    private Scoring(Ledger ledger) {
        this.ledger = ledger;
        for (Reading reading : Reading.values()) {
            burdens.put(
                    reading,
                    Indicators.all().stream()
                            .map(indicator -> Thing.burden(
                                    indicator, things(indicator, reading).values()))
                            .toList());
        }
    }

    /** All the figures of {@code ledger}; the same ledger always gives the same digits. */
    public static Figures figures(Ledger ledger) {
        Scoring scoring = new Scoring(ledger);
        return new Figures(
                scoring.index(indicator -> true),
                coverage(ledger),
                scoring.personas(),
                scoring.gains(),
                scoring.index(indicator -> !dependsOnOperator(indicator)));
    }

    /** What weighs in {@code ledger}, from which several figures can be drawn. */
    static Scoring of(Ledger ledger) {
        return new Scoring(ledger);
    }

    /** What is known of each indicator. */
    Ledger ledger() {
        return ledger;
    }

    /** Whether the reading of {@code indicator} depends on who runs the site. */
    static boolean dependsOnOperator(Indicator indicator) {
        return OPERATOR.contains(indicator.id());
    }

    /** The index alone, where nothing else is asked: the gains are most of the work. */
    static double index(Ledger ledger) {
        return new Scoring(ledger).index(indicator -> true).value();
    }

    /** The index as if there were no indicators but those {@code kept}. */
    Interval index(Predicate<Indicator> kept) {
        return Interval.around(
                index(Reading.HALFWAY, kept), index(Reading.AT_WORST, kept), index(Reading.AT_BEST, kept));
    }

    private double index(Reading reading, Predicate<Indicator> kept) {
        return index(burdens(reading).stream()
                .filter(burden -> kept.test(burden.indicator()))
                .toList());
    }

    private double index(List<Burden> felt) {
        return Formula.index(Formula.scores(felt, ledger.blocked()));
    }

    private List<Burden> burdens(Reading reading) {
        return burdens.getOrDefault(reading, List.of());
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

    private Map<String, Thing> things(Indicator indicator, Reading reading) {
        return Thing.among(reading.entries(indicator, ledger.state(indicator)));
    }

    private List<Gain> gains() {
        List<Gain> gains = new ArrayList<>();
        for (int place = 0; place < Indicators.all().size(); place++) {
            gains.addAll(gains(burdens(Reading.HALFWAY), place));
        }
        // Equal but for the last binary digits is equal: the order must not hang on rounding.
        gains.sort(Comparator.comparingLong((Gain gain) -> -Math.round(gain.points() * 1e9)));
        return gains;
    }

    /** What mending each thing of the indicator at {@code place} brings, by component. */
    private List<Gain> gains(List<Burden> felt, int place) {
        Indicator indicator = felt.get(place).indicator();
        Set<String> certain =
                ledger.state(indicator).entries().stream().map(Entry::component).collect(Collectors.toSet());
        double index = index(felt);
        SortedMap<String, Thing> things = new TreeMap<>(things(indicator, Reading.HALFWAY));
        // Sites repeat themselves, and things that weigh the same bring the same.
        Map<Thing, Double> known = new HashMap<>();
        List<Gain> gains = new ArrayList<>();
        things.forEach((component, thing) -> {
            double points = known.computeIfAbsent(thing, mended -> {
                List<Thing> others = new ArrayList<>(things.values());
                others.remove(mended);
                List<Burden> relieved = new ArrayList<>(felt);
                relieved.set(place, Thing.burden(indicator, others));
                return Math.max(0, index(relieved) - index);
            });
            gains.add(new Gain(indicator.id(), component, points, certain.contains(component)));
        });
        return gains;
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
