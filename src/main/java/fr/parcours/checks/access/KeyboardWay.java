package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** All that the way asks for can be done with keys alone. See {@code KeyboardWay.md}. */
final class KeyboardWay implements Check {
    private static final About ABOUT =
            About.journey("keyboard-way", Set.of()).feeds("ACC01").criteria(rgaa("7.3.1"), wcag("2.1.1"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Stream.concat(
                Obstacle.done(ABOUT, trail, "keyboard"),
                Obstacle.of(trail, "keyboard").filter(one -> !one.trap()).stream()
                        .map(one -> one.finding(ABOUT)));
    }
}
