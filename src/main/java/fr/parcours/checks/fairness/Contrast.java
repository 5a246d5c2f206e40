package fr.parcours.checks.fairness;

import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contrast between a text and what is painted behind it, where flat colours let us know it (WCAG 2.2, relative luminance). */
final class Contrast {
    private static final Pattern COLOUR = Pattern.compile("rgba?\\((\\d+),\\s*(\\d+),\\s*(\\d+)(?:,\\s*([\\d.]+))?\\)");

    private Contrast() {}

    /** From 1 to 21; empty where a colour is unknown, see-through, or hidden by a picture. */
    static OptionalDouble of(Element text) {
        Optional<double[]> letters = colour(text.style("color"));
        Optional<double[]> ground = ground(text);
        if (letters.isEmpty() || ground.isEmpty()) {
            return OptionalDouble.empty();
        }
        double one = luminance(letters.get());
        double other = luminance(ground.get());
        return OptionalDouble.of((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
    }

    /** The nearest opaque background colour; the page's own is white. */
    static Optional<double[]> ground(Element text) {
        for (Element above : Stream.concat(Stream.of(text), text.ancestors()).toList()) {
            String image = above.style("background-image");
            if (!image.isEmpty() && !image.equals("none")) {
                return Optional.empty();
            }
            Optional<double[]> colour = colour(above.style("background-color"));
            if (colour.isPresent()) {
                return colour;
            }
        }
        return Optional.of(new double[] {255, 255, 255});
    }

    /** Whether the element itself paints something behind its words. */
    static boolean painted(Element one) {
        return colour(one.style("background-color")).isPresent();
    }

    /** Whether the element paints behind its words a colour that stands out on white (3 to 1). */
    static boolean strong(Element one) {
        return colour(one.style("background-color"))
                .filter(ground -> 1.05 / (luminance(ground) + 0.05) >= 3)
                .isPresent();
    }

    private static Optional<double[]> colour(String css) {
        Matcher parts = COLOUR.matcher(css);
        if (!parts.matches() || (parts.group(4) != null && Double.parseDouble(parts.group(4)) < 1)) {
            return Optional.empty();
        }
        return Optional.of(new double[] {
            Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3))
        });
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
