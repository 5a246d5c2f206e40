package fr.parcours.checks;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Element;
import java.util.function.UnaryOperator;

/**
 * How large and how heavy letters are: each of the four tests of contrast of the RGAA (3.2.1 to 3.2.4) is about one sort of them.
 *
 * @param size in CSS pixels
 */
public record Letters(double size, boolean bold) {
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.5;
    private static final double BOLD = 700;
    private static final double REQUIRED = 4.5;
    private static final double REQUIRED_OF_LARGE = 3;

    public static Letters of(Element one) {
        return of(one::style);
    }

    /**
     * Read from computed styles.
     *
     * @param style what a style is, by its name: {@code font-size} in pixels, {@code font-weight} as a number
     */
    public static Letters of(UnaryOperator<String> style) {
        return new Letters(number(style.apply("font-size")), number(style.apply("font-weight")) >= BOLD);
    }

    private static double number(String style) {
        String told = style.replaceFirst("px$", "");
        return told.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(told) : 0;
    }

    /** The test of the RGAA that is about such letters. */
    public Criterion test() {
        if (bold) {
            return rgaa(large() ? "3.2.4" : "3.2.2");
        }
        return rgaa(large() ? "3.2.3" : "3.2.1");
    }

    private boolean large() {
        return size >= (bold ? LARGE_BOLD : LARGE);
    }

    /** The least contrast that such letters must have with their background: WCAG 1.4.3, RGAA 3.2. */
    public double required() {
        return large() ? REQUIRED_OF_LARGE : REQUIRED;
    }

    /** The same check of contrast, of such letters. */
    public About contrast(About about) {
        return about.criteria(test(), wcag("1.4.3"));
    }
}
