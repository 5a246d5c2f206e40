package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Rect;
import fr.parcours.probe.Probe;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at the colours of small things and at what moves; where letters stand on a picture, takes one picture of the page without any
 * letter and measures what lies behind them. Comes after axe, which tells which texts those are.
 */
final class EyesProbe implements Probe {
    /** Further down a picture costs more than it teaches. */
    private static final int MOST_HEIGHT = 2500;

    private static final long MOMENT_MILLIS = 100;
    private static final String MOTION = "prefers-reduced-motion";
    private static final Set<String> ANIMATED = Set.of("css", "script", "gif", "film");

    private static final String SCRIPT = PackedScript.read(EyesProbe.class, "eyes.js");

    @Override
    public Class<Eyesight> kind() {
        return Eyesight.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public Eyesight look(Page page) {
        Senses senses = page.senses();
        Eyesight.Told told = Eyesight.Told.read(senses.run("", SCRIPT + "parcoursEyes.look()"));
        List<Eyesight.Ground> grounds = grounds(senses, told.over());
        boolean animated = told.motions().stream().anyMatch(one -> ANIMATED.contains(one.kind()));
        return (animated ? told.calmed(calmed(senses)) : told).on(grounds);
    }

    /** What moved goes on or stops when the computer asks for less motion: asked only where something moves. */
    private static String calmed(Senses senses) {
        senses.run("", "parcoursEyes.moving()");
        senses.wished(MOTION, "reduce");
        try {
            Tour.pause(MOMENT_MILLIS); // a script may stop it, too
            return senses.run("", "parcoursEyes.calmed()");
        } finally {
            senses.wished(MOTION, "");
        }
    }

    private static List<Eyesight.Ground> grounds(Senses senses, List<Eyesight.Written> over) {
        return Stream.concat(over.stream().flatMap(one -> one.plainly().stream()), measured(senses, over).stream())
                .toList();
    }

    /** What only pixels tell; where it concerns nothing no picture is taken. */
    private static List<Eyesight.Ground> measured(Senses senses, List<Eyesight.Written> over) {
        double bottom = over.stream()
                .flatMap(one -> one.boxes().stream())
                .mapToDouble(box -> box.bottom())
                .filter(low -> low <= MOST_HEIGHT)
                .max()
                .orElse(0);
        if (bottom == 0) {
            return List.of();
        }
        String before = senses.run("", "parcoursEyes.bare(true)");
        byte[] picture;
        String after;
        try {
            picture = senses.picture((int) Math.ceil(bottom));
        } finally {
            after = senses.run("", "parcoursEyes.bare(false)");
        }
        return Pixels.of(picture).behind(steady(over, Eyesight.Told.places(before), Eyesight.Told.places(after)));
    }

    /** Where each text stood when the picture was taken; what moved meanwhile, with a menu that slides in, is left. */
    private static List<Eyesight.Written> steady(
            List<Eyesight.Written> over, List<List<Rect>> before, List<List<Rect>> after) {
        if (before.size() != over.size() || after.size() != over.size()) {
            return List.of();
        }
        return IntStream.range(0, over.size())
                .filter(i -> before.get(i).equals(after.get(i)))
                .mapToObj(i -> over.get(i).at(before.get(i)))
                .toList();
    }
}
