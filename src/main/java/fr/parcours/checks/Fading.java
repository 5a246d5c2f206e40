package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what was coming or going when it was looked at: its colours and whether it shows are those of one moment. */
public final class Fading {
    /** More digits than people write, unless they share in equal parts. */
    private static final Pattern MIDWAY = Pattern.compile("0\\.\\d{4,}");
    /** Neither whole nor gone. */
    private static final Pattern PARTIAL = Pattern.compile("0?\\.\\d*[1-9]\\d*");

    private static final double LEAST = 0.02;
    private static final double ROUNDED = 0.001;

    private Fading() {}

    public static boolean is(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors()).anyMatch(Fading::midway);
    }

    /** Nearly gone or nearly whole for good, or so many sixths or sixteenths. */
    private static boolean written(double opacity) {
        return opacity < LEAST || opacity > 1 - LEAST || near(opacity * 6) || near(opacity * 16);
    }

    private static boolean near(double parts) {
        return Math.abs(parts - Math.rint(parts)) < ROUNDED;
    }

    private static boolean midway(Element here) {
        String opacity = here.style("opacity");
        return (MIDWAY.matcher(opacity).matches() && !written(Double.parseDouble(opacity)))
                || (PARTIAL.matcher(opacity).matches()
                        && !here.style("animation-name").matches("(none)?"));
    }
}
