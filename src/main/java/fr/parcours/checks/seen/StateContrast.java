package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.DueContrast;
import fr.parcours.checks.Fading;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Letters;
import fr.parcours.checks.OffWindow;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** Words can still be read when the pointer is on them, or the focus in them. See {@code StateContrast.md}. */
final class StateContrast implements Check {
    private static final About ABOUT = About.journey("state-contrast", Set.of(Dom.class, States.class))
            .feeds("ACC05")
            .criteria(rgaa("3.2.1"), wcag("1.4.3"));
    private static final Sentences SENTENCES = Sentences.of(StateContrast.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(States.class).stream()
                .flatMap(states -> states.words().stream())
                .filter(words -> words.rest() >= words.required()) // pale at all times is told elsewhere
                .flatMap(words -> seen
                        .the(Dom.class)
                        .at(words.path())
                        .filter(one -> !DueContrast.none(one)
                                && !OffWindow.is(one)
                                && !Inactive.declared(one)
                                && !Fading.is(one))
                        .map(one -> judge(one, words))
                        .stream()));
    }

    private static Finding judge(Element one, States.Words words) {
        About about = Letters.of(one).contrast(ABOUT);
        Ratio ratio = new Ratio(words.contrast(), words.required());
        if (ratio.enough()) {
            return Finding.passed(about, one);
        }
        String key = words.state().startsWith("hover") ? "hover" : "focus";
        Object[] said = {"name", Called.of(one), "contrast", ratio.told(), "required", ratio.asked()};
        return Ratio.hides(words.contrast())
                ? Finding.cannotTell(about, one, SENTENCES.say("cannot-tell-" + key, said))
                : Finding.failed(about, one, SENTENCES.say("failed-" + key, said))
                        .severity(ratio.severity());
    }
}
