package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Trail;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing large flashes more than three times a second. See {@code Flashing.md}. */
final class Flashing implements Check {
    private static final double MOST = 3;
    /** A quarter of 341 × 256 pixels: what WCAG takes for a tenth of the field of view. */
    private static final double AREA = 341 * 256 / 4.0;

    private static final About ABOUT = About.journey("flashing", Set.of(Dom.class, Eyesight.class))
            .criteria(rgaa("13.7.2"), rgaa("13.7.3"), wcag("2.3.1"));
    private static final Sentences SENTENCES = Sentences.of(Flashing.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.motions().stream())
                .filter(motion -> motion.flashes() > 0)
                .flatMap(motion -> seen
                        .the(Dom.class)
                        .at(motion.path())
                        .map(one -> motion.flashes() > MOST
                                        && one.box().width() * one.box().height() >= AREA
                                ? Finding.failed(
                                        ABOUT,
                                        one,
                                        SENTENCES.say(
                                                "failed",
                                                "name",
                                                Called.of(one),
                                                "times",
                                                String.format(Locale.ROOT, "%.0f", motion.flashes())))
                                : Finding.passed(ABOUT, one))
                        .stream()));
    }
}
