package fr.parcours.score;

/**
 * A figure of 0 to 100 that never goes without its bounds.
 *
 * @param value drawn from what was measured, a doubt counting half
 * @param low everything unmeasured at its worst, every doubt confirmed
 * @param high nothing unmeasured in the way, no doubt confirmed
 */
public record Interval(double value, double low, double high) {
    /** Refuses bounds that do not hold the value. */
    public Interval {
        if (!(0 <= low && low <= value && value <= high && high <= 100)) {
            throw new IllegalArgumentException("Not 0 ≤ low ≤ value ≤ high ≤ 100: " + low + ", " + value + ", " + high);
        }
    }

    /** Bounds that hold by proof, but whose last binary digit may not: the value wins. */
    static Interval around(double value, double low, double high) {
        return new Interval(value, Math.min(low, value), Math.max(high, value));
    }
}
