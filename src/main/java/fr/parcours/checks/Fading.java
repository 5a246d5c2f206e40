package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what was coming or going when it was looked at: its colours and whether it shows are those of one moment. */
public final class Fading {
    /** More digits than anybody writes. */
    private static final Pattern MIDWAY = Pattern.compile("0\\.\\d{4,}");
    /** Neither whole nor gone. */
    private static final Pattern PARTIAL = Pattern.compile("0?\\.\\d*[1-9]\\d*");

    private Fading() {}

    public static boolean is(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors()).anyMatch(Fading::midway);
    }

    private static boolean midway(Element here) {
        String opacity = here.style("opacity");
        return MIDWAY.matcher(opacity).matches()
                || (PARTIAL.matcher(opacity).matches()
                        && !here.style("animation-name").matches("(none)?"));
    }
}
