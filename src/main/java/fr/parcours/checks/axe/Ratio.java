package fr.parcours.checks.axe;

import fr.parcours.evidence.AxeResults;
import java.math.BigDecimal;

/**
 * A contrast as axe measured it.
 *
 * @param measured and {@code required}, from 1 to 21; 0 when axe does not tell
 */
record Ratio(double measured, double required) {
    private static final double USUAL = 4.5;

    static Ratio of(AxeResults.Hit hit) {
        return new Ratio(number(hit, "contrastRatio"), number(hit, "expectedContrastRatio"));
    }

    /** {@code 2.57} or {@code 4.5:1}; 0 when it is not told. */
    private static double number(AxeResults.Hit hit, String key) {
        String told = hit.data().getOrDefault(key, "").replaceFirst(":1$", "");
        return told.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(told) : 0;
    }

    boolean known() {
        return measured > 0 && required > 0;
    }

    /** 1 when {@code required − measured} is 3; unknown, it may be as bad as can be. */
    double severity() {
        double asked = required > 0 ? required : USUAL;
        return Math.max(0, Math.min(1, (asked - Math.max(1, measured)) / 3));
    }

    /** In English figures, to a tenth unless that would reach what is asked for: 4.48 is not told as 4.5. */
    String told() {
        double rounded = Math.rint(measured * 10) / 10;
        return figure(rounded < required ? rounded : Math.floor(measured * 100) / 100);
    }

    String asked() {
        return figure(required);
    }

    private static String figure(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
