package fr.parcours.score;

import fr.parcours.criteria.Profile;
import java.util.List;

/**
 * Two sites of one goal, compared on the indicators known on both, under the conditions tried on both, up to the last
 * milestone that both passed. What lies beyond is told for each site and never ranks it.
 *
 * @param milestone up to where; empty when they share no stretch of the way
 * @param indicators how many indicators are known on both
 * @param weight their share of all that the score can weigh, 0 to 1
 * @param conditions observed conditions tried on both
 * @param one the first site's index there
 * @param another the other's
 * @param gap by how much the first leads
 * @param withoutOperator the same without the two indicators that depend on who runs the site
 */
public record Versus(
        Brief first,
        Brief second,
        String milestone,
        int indicators,
        double weight,
        List<Profile> conditions,
        Interval one,
        Interval another,
        Gap gap,
        Gap withoutOperator,
        Lead lead) {

    /** Which site is ahead. */
    public enum Lead {
        FIRST,
        SECOND,
        /** The bounds of the difference leave it open, or an earlier stretch says the contrary. */
        UNDECIDED,
        /** No stretch of the way in common, or too little known on both. */
        INCOMPARABLE
    }

    /** A difference of this many points can come from one walk to the next: it is no lead. */
    public static final double NOISE = 1;

    /** With less than this share of the score known on both, a comparison says more of our tool than of the sites. */
    public static final double LEAST_WEIGHT = 0.3;

    private static final Interval NOTHING = new Interval(0, 0, 100);
    private static final Gap OPEN = new Gap(0, -100, 100);

    public Versus {
        conditions = List.copyOf(conditions);
    }

    /**
     * Compares two sites. Cutting either journey short never takes the lead from one site to give it to the other: a lead holds
     * only if no earlier stretch that both covered says the contrary.
     */
    public static Versus of(Brief first, Brief second) {
        return of(first, second, new Weighed());
    }

    /** The same, one of many: what weighs on each site is worked out once. */
    static Versus of(Brief first, Brief second, Weighed weighed) {
        boolean sameGoal = first.journey().goal().equals(second.journey().goal());
        List<Level> levels = sameGoal ? Level.of(List.of(first.journey(), second.journey())) : List.of();
        if (levels.isEmpty()) {
            return new Versus(first, second, "", 0, 0, List.of(), NOTHING, NOTHING, OPEN, OPEN, Lead.INCOMPARABLE);
        }
        Level last = levels.get(levels.size() - 1);
        Shared shared = Shared.of(last.grounds(), weighed);
        Lead lead = lead(shared);
        if (lead == Lead.FIRST || lead == Lead.SECOND) {
            Lead contrary = lead == Lead.FIRST ? Lead.SECOND : Lead.FIRST;
            boolean denied = levels.subList(0, levels.size() - 1).stream()
                    .anyMatch(level -> lead(Shared.of(level.grounds(), weighed)) == contrary);
            lead = denied ? Lead.UNDECIDED : lead;
        }
        return new Versus(
                first,
                second,
                last.milestone(),
                shared.indicators().size(),
                shared.weight(),
                shared.conditions(),
                shared.figures().get(0),
                shared.figures().get(1),
                gap(shared.figures()),
                gap(shared.withoutOperator()),
                lead);
    }

    /** A lead needs the whole interval, with and without what depends on who runs the site. */
    private static Lead lead(Shared shared) {
        if (shared.weight() < LEAST_WEIGHT) {
            return Lead.INCOMPARABLE;
        }
        Gap gap = gap(shared.figures());
        Gap without = gap(shared.withoutOperator());
        if (gap.sure() && without.sure()) {
            return Lead.FIRST;
        }
        return gap.sureOfTheOther() && without.sureOfTheOther() ? Lead.SECOND : Lead.UNDECIDED;
    }

    private static Gap gap(List<Interval> figures) {
        return Gap.between(figures.get(0), figures.get(1));
    }
}
