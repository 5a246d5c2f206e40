package fr.parcours.score;

import fr.parcours.criteria.Indicator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One distinct thing that hinders, once its repetitions are merged: it weighs as much as its gravest occurrence.
 *
 * @param weight severity times position, of the gravest occurrence
 * @param seenWeight the same among occurrences seen or confirmed; 0 where there is none
 */
record Thing(double weight, double seenWeight) {

    /** The distinct things among the {@code entries} of one indicator, by component, in order of first appearance. */
    static Map<String, Thing> among(List<Entry> entries) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Entry entry : entries) {
            things.merge(
                    entry.component(), new Thing(entry.weight(), entry.seen() ? entry.weight() : 0), Thing::graver);
        }
        return things;
    }

    private Thing graver(Thing other) {
        return new Thing(Math.max(weight, other.weight), Math.max(seenWeight, other.seenWeight));
    }

    /** What the {@code things} of one {@code indicator} do together. */
    static Burden burden(Indicator indicator, Collection<Thing> things) {
        double[] heaviestFirst = things.stream()
                .mapToDouble(thing -> -thing.weight())
                .sorted()
                .limit(Formula.COUNTED_THINGS)
                .map(negated -> -negated)
                .toArray();
        double spared = 1;
        double discount = 1;
        for (double weight : heaviestFirst) {
            spared *= 1 - discount * weight;
            discount *= Formula.RECURRENCE;
        }
        long blocking = things.stream()
                .filter(thing -> thing.seenWeight() >= Formula.BLOCKING_WEIGHT)
                .count();
        return new Burden(indicator, 1 - spared, (int) blocking);
    }

    /**
     * What one indicator weighs on a procedure.
     *
     * @param indicator which
     * @param loss 0 (nothing) to 1 (all that the indicator can cost)
     * @param blocking how many seen things are grave enough to stop a profile for whom the indicator is of the gravest class
     */
    record Burden(Indicator indicator, double loss, int blocking) {}
}
