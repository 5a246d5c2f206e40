package fr.parcours.checks;

import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Tint;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A contrast, and what it should be, as WCAG 2.2 defines them: from 1 to 21.
 *
 * @param measured 0 when it is not known
 * @param required 0 when it is not known
 */
public record Ratio(double measured, double required) {
    /** A half that the machine holds as a little less. */
    private static final double HAIR = 1e-9;

    /** Letters that contrast less with what is behind them are there for no eye. */
    private static final double NOTHING = 1.1;

    private static final double USUAL = 4.5;
    private static final double WORST = 3;
    /** Colours that are written out lose a little of what was mixed, and axe cuts its figure off. */
    private static final double SAME = 0.05;

    /** Whether letters of that contrast were written to be hidden: white on white is not pale, it is put away. */
    public static boolean hides(double contrast) {
        return contrast < NOTHING;
    }

    /** What axe measured. Where it credits a text with the shadow of its letters, the standard's own figure, of text and background. */
    public static Ratio of(AxeResults.Hit hit) {
        double told = number(hit, "contrastRatio");
        double plain = colour(hit, "fgColor")
                .flatMap(letters -> colour(hit, "bgColor").map(letters::contrast))
                .filter(contrast -> contrast < told + SAME)
                .orElse(told);
        return new Ratio(plain, number(hit, "expectedContrastRatio"));
    }

    private static Optional<Tint> colour(AxeResults.Hit hit, String key) {
        String told = hit.data().getOrDefault(key, "");
        return told.matches("#[0-9a-f]{6}")
                ? Optional.of(Tint.of(Integer.parseInt(told.substring(1), 16)))
                : Optional.empty();
    }

    /** {@code 2.57} or {@code 4.5:1}; 0 when it is not told. */
    private static double number(AxeResults.Hit hit, String key) {
        String told = hit.data().getOrDefault(key, "").replaceFirst(":1$", "");
        return told.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(told) : 0;
    }

    public boolean known() {
        return measured > 0 && required > 0;
    }

    public boolean enough() {
        return measured >= required;
    }

    /** 1 when {@code required − measured} is 3; unknown, it may be as bad as can be. */
    public double severity() {
        double asked = required > 0 ? required : USUAL;
        return Measure.between(0, WORST, asked - Math.max(1, measured));
    }

    /** To a tenth, unless that would reach what is asked for: 4.48 is not told as 4.5. */
    public Sentence told() {
        double rounded = Math.round(measured * 10 + HAIR) / 10.0;
        return Sentence.of(BigDecimal.valueOf(rounded < required || enough() ? rounded : hundredth()));
    }

    private double hundredth() {
        double rounded = Math.round(measured * 100 + HAIR) / 100.0;
        return rounded < required ? rounded : Math.floor(measured * 100) / 100;
    }

    public Sentence asked() {
        return Sentence.of(BigDecimal.valueOf(required));
    }
}
