package fr.parcours.check;

import java.util.List;

/**
 * A figure of the journey that the score needs, and that is no accusation: a count, a maximum, a delay.
 *
 * @param indicator of the score
 * @param value as measured
 * @param unit in English, plural ("fields", "words", "seconds")
 * @param severity the indicator's threshold applied to the value, 0 to 1
 * @param sentence what was measured, in words
 * @param screens that it rests on
 */
public record Measure(
        String indicator, double value, String unit, double severity, Sentence sentence, List<Integer> screens) {
    public Measure {
        screens = List.copyOf(screens);
        if (severity < 0 || severity > 1) {
            throw new IllegalArgumentException("a severity is between 0 and 1: " + severity);
        }
    }

    /** A straight line between two thresholds: 0 at {@code none} or below, 1 at {@code full} or above (or the reverse). */
    public static double between(double none, double full, double value) {
        return Math.max(0, Math.min(1, (value - none) / (full - none)));
    }
}
