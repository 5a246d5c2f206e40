package fr.parcours.score;

import fr.parcours.criteria.Dimension;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Profile;
import fr.parcours.score.Thing.Burden;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The arithmetic of the score, and nothing else. Formulas and every constant: {@code docs/score.md}, “Le calcul”. */
final class Formula {
    /** What each further thing of one indicator weighs against the one before. */
    static final double RECURRENCE = 0.3;

    /** How many things of one indicator count: beyond, a thing would weigh less than a millionth. */
    static final int COUNTED_THINGS = 12;

    /** From this weight on, a seen barrier of the gravest class stops somebody. */
    static final double BLOCKING_WEIGHT = 0.9;

    /** How many of the worst served profiles make the second half of the index. */
    static final int WORST_SERVED = 3;

    /** Share of a dimension lost at full severity, by class of hindrance 0 to 5. */
    private static final List<Double> SHARE_LOST = List.of(0.0, 0.03, 0.07, 0.15, 0.30, 0.60);

    /** The most that a profile can get with one blocking barrier, and what remains of it with each further one. */
    private static final double BLOCKED_CEILING = 25;

    private static final double BLOCKED_DECAY = 0.6;

    /** Keeps the logarithm finite, should a dimension be lost to the last digit. */
    private static final double LEAST_QUALITY = 1e-9;

    private Formula() {}

    /** Each profile's score, 0 to 100; those {@code blocked} have 0. */
    static Map<Profile, Double> scores(List<Burden> burdens, Set<Profile> blocked) {
        Map<Dimension, List<Burden>> felt = burdens.stream()
                .filter(burden -> burden.loss() > 0)
                .collect(Collectors.groupingBy(
                        burden -> burden.indicator().dimension(),
                        () -> new EnumMap<>(Dimension.class),
                        Collectors.toList()));
        Map<Profile, Double> scores = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            scores.put(profile, blocked.contains(profile) ? 0.0 : score(felt, profile));
        }
        return scores;
    }

    /** Half the weighted mean of the {@code scores}, half the plain mean of the three lowest: 0 to 100. */
    static double index(Map<Profile, Double> scores) {
        double mean = scores.entrySet().stream()
                .mapToDouble(score -> score.getKey().weight() * score.getValue())
                .sum();
        double lowest = scores.values().stream()
                .sorted()
                .limit(WORST_SERVED)
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.min(100, mean / 2 + lowest / WORST_SERVED / 2);
    }

    /** What an indicator can cost at most, over all profiles: the unit of coverage. */
    static double weight(Indicator indicator) {
        return indicator.dimension().weight()
                * Arrays.stream(Profile.values())
                        .mapToDouble(profile -> profile.weight() * shareLost(indicator, profile))
                        .sum();
    }

    private static double score(Map<Dimension, List<Burden>> felt, Profile profile) {
        double logarithm = 0;
        double weakest = 1;
        int blocking = 0;
        for (Map.Entry<Dimension, List<Burden>> dimension : felt.entrySet()) {
            double quality = 1;
            for (Burden burden : dimension.getValue()) {
                quality *= 1 - shareLost(burden.indicator(), profile) * burden.loss();
                if (burden.indicator().hindrance(profile) == Indicator.GRAVEST_CLASS) {
                    blocking += burden.blocking();
                }
            }
            // Strict mathematics, so that every machine prints the same digits.
            logarithm += dimension.getKey().weight() * StrictMath.log(Math.max(quality, LEAST_QUALITY));
            weakest = Math.min(weakest, quality);
        }
        // A geometric mean: no dimension makes up for another.
        double score = 50 * StrictMath.exp(logarithm) + 50 * weakest;
        return blocking == 0 ? score : Math.min(score, BLOCKED_CEILING * StrictMath.pow(BLOCKED_DECAY, blocking - 1));
    }

    private static double shareLost(Indicator indicator, Profile profile) {
        return SHARE_LOST.get(indicator.hindrance(profile));
    }
}
