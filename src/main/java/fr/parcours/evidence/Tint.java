package fr.parcours.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as a browser computes it.
 *
 * @param red from 0 to 255, like {@code green} and {@code blue}
 * @param alpha from 0, see-through, to 1
 */
public record Tint(double red, double green, double blue, double alpha) {
    /** The page's own ground. */
    public static final Tint WHITE = new Tint(255, 255, 255, 1);

    private static final int VIVID = 60;
    private static final Pattern CSS =
            Pattern.compile("rgba?\\(([\\d.]+),? +([\\d.]+),? +([\\d.]+)(?:(?:,| /) *([\\d.]+))?\\)");

    /** A computed {@code rgb(…)} or {@code rgba(…)}; empty for any other way of telling a colour. */
    public static Optional<Tint> read(String css) {
        Matcher parts = CSS.matcher(css);
        return parts.matches()
                ? Optional.of(new Tint(
                        Double.parseDouble(parts.group(1)),
                        Double.parseDouble(parts.group(2)),
                        Double.parseDouble(parts.group(3)),
                        parts.group(4) == null ? 1 : Double.parseDouble(parts.group(4))))
                : Optional.empty();
    }

    /** An opaque pixel, {@code 0xRRGGBB}. */
    public static Tint of(int pixel) {
        return new Tint((pixel >> 16) & 0xff, (pixel >> 8) & 0xff, pixel & 0xff, 1);
    }

    public Tint fainter(double share) {
        return new Tint(red, green, blue, alpha * share);
    }

    /** As it looks in front of an opaque ground. */
    public Tint over(Tint ground) {
        return new Tint(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
    }

    private double mix(double mine, double behind) {
        return mine * alpha + behind * (1 - alpha);
    }

    /** Whether people would call it red. */
    public boolean reddish() {
        return alpha > 0.3 && red > 140 && red > 1.8 * green && red > 1.8 * blue;
    }

    /** Whether it is a colour at all, rather than a grey, for whoever sees colours. */
    public boolean vivid() {
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        return alpha > 0.5 && most - least >= VIVID;
    }

    /** Whether people would call it another colour than that one. */
    public boolean apart(Tint other) {
        return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue) >= 2 * VIVID;
    }

    /** WCAG's ratio between two opaque colours, from 1 to 21. */
    public double contrast(Tint other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
