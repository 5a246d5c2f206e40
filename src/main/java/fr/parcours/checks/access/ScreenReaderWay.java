package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** All that the way asks for can be done by what assistive technology says of the page. See {@code ScreenReaderWay.md}. */
final class ScreenReaderWay implements Check {
    private static final String WHO = "screen-reader";
    private static final About ABOUT =
            About.journey("screen-reader-way", Set.of()).feeds("ACC04", "ACC01").criteria(rgaa("7.1.1"), wcag("4.1.2"));

    @Override
    public About about() {
        return ABOUT;
    }

    /** A mute thing feeds ACC04; one that cannot be worked, ACC01. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        return Stream.concat(
                Obstacle.done(ABOUT, trail, WHO),
                Obstacle.of(trail, WHO).stream()
                        .map(one -> one.finding(ABOUT).indicator(one.mute() ? "ACC04" : "ACC01")));
    }
}
