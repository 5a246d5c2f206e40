package fr.parcours.score;

/**
 * By how many points of the index one site leads another on the ground that both covered; below zero when it follows.
 *
 * @param value doubts counting half on both sides
 * @param low the least lead: every doubt about the first confirmed, none about the other
 * @param high the greatest lead: the other way round
 */
public record Gap(double value, double low, double high) {
    /** Refuses bounds that do not hold the value. */
    public Gap {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("Not low ≤ value ≤ high: " + low + ", " + value + ", " + high);
        }
    }

    /** The exact bounds of the difference: the index never rises with a barrier, so they are reached at the corners. */
    static Gap between(Interval one, Interval other) {
        return new Gap(one.value() - other.value(), one.low() - other.high(), one.high() - other.low());
    }

    boolean sure() {
        return low > Versus.NOISE;
    }

    boolean sureOfTheOther() {
        return high < -Versus.NOISE;
    }
}
