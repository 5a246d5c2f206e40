package fr.parcours.checks.equipment;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Timing;
import fr.parcours.evidence.Trail;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How much a screen moves under the eyes while it comes. Why, and how to mend: {@code LayoutShift.md}. */
final class LayoutShift implements Check {
    private static final About ABOUT =
            About.journey("layout-shift", Set.of(Timing.class)).feeds("TEC04");
    private static final Sentences WORDS = Sentences.of(LayoutShift.class);

    /** Less is written as nothing. */
    private static final double SEEN = 0.005;

    private static final double STILL = 0.1;
    private static final double JUMPY = 0.4;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        return trail.snapshots().stream()
                .filter(screen -> shift(screen) >= 0)
                .max(Comparator.comparingDouble(LayoutShift::shift))
                .stream()
                .map(worst -> new Measure(
                        "TEC04",
                        shift(worst),
                        "share of the window moved",
                        Measure.between(STILL, JUMPY, shift(worst)),
                        WORDS.say(
                                shift(worst) < SEEN ? "measure-none" : "measure",
                                "french",
                                String.format(Locale.FRANCE, "%.2f", shift(worst)),
                                "english",
                                String.format(Locale.ROOT, "%.2f", shift(worst)),
                                "screen",
                                worst.moment().screen()),
                        List.of(worst.moment().screen())));
    }

    /** The score of the screen, -1 where the browser could not say. */
    private static double shift(Snapshot screen) {
        return screen.find(Timing.class).map(Timing::layoutShift).orElse(-1.0);
    }
}
