package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** One sees which tab is chosen. See {@code ChosenTab.md}. */
final class ChosenTab implements Check {
    private static final double REQUIRED = 3;
    private static final double HARDLY = 1.5;
    /** Levels of red, green and blue added up: colours nearer than that are shades of one another. */
    private static final double NEAR = 60;

    private static final About ABOUT = About.journey("chosen-tab", Set.of(Dom.class, States.class))
            .severity(0.4)
            .criteria(rgaa("3.3.1"), wcag("1.4.11"));
    private static final Sentences SENTENCES = Sentences.of(ChosenTab.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(States.class).stream()
                .flatMap(states -> states.chosen().stream())
                // where its own colours do not differ something about it may tell
                .filter(chosen -> chosen.apart() > 0)
                .flatMap(chosen -> seen.the(Dom.class).at(chosen.path()).stream()
                        .filter(Element::visible)
                        .map(one -> judge(one, chosen))));
    }

    private static Finding judge(Element one, States.Chosen chosen) {
        Object[] said = {"name", Called.of(one)};
        if (chosen.contrast() >= REQUIRED) {
            return Finding.passed(ABOUT, one);
        }
        boolean hardly = chosen.contrast() < HARDLY && chosen.apart() < NEAR;
        return hardly
                ? Finding.failed(ABOUT, one, SENTENCES.say("failed", said))
                : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said));
    }
}
