package fr.parcours.score;

import fr.parcours.criteria.Dimension;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Profile;
import fr.parcours.score.Thing.Burden;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<Profile, Double> scores = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            scores.put(profile, blocked.contains(profile) ? 0.0 : score(burdens, profile));
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

    private static double score(List<Burden> burdens, Profile profile) {
        Map<Dimension, Double> quality = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> quality.put(dimension, 1.0));
        int blocking = 0;
        for (Burden burden : burdens) {
            Indicator indicator = burden.indicator();
            double kept = 1 - shareLost(indicator, profile) * burden.loss();
            quality.merge(indicator.dimension(), kept, (before, now) -> before * now);
            if (indicator.hindrance(profile) == Indicator.GRAVEST_CLASS) {
                blocking += burden.blocking();
            }
        }
        double score = 50 * mean(quality) + 50 * Collections.min(quality.values());
        return blocking == 0 ? score : Math.min(score, BLOCKED_CEILING * StrictMath.pow(BLOCKED_DECAY, blocking - 1));
    }

    /** Geometric, so that no dimension makes up for another; strict, so that every machine prints the same digits. */
    private static double mean(Map<Dimension, Double> quality) {
        return StrictMath.exp(quality.entrySet().stream()
                .mapToDouble(part -> part.getKey().weight() * StrictMath.log(Math.max(part.getValue(), LEAST_QUALITY)))
                .sum());
    }

    private static double shareLost(Indicator indicator, Profile profile) {
        return SHARE_LOST.get(indicator.hindrance(profile));
    }
}
