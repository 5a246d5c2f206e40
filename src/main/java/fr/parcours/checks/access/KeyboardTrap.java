package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** No thing on the way holds the keyboard. See {@code KeyboardTrap.md}. */
final class KeyboardTrap implements Check {
    private static final About ABOUT =
            About.journey("keyboard-trap", Set.of()).feeds("ACC02").criteria(rgaa("12.9.1"), wcag("2.1.2"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Stream.concat(
                Obstacle.done(ABOUT, trail, "keyboard"),
                Obstacle.of(trail, "keyboard").filter(Obstacle::trap).stream().map(one -> one.finding(ABOUT)));
    }
}
