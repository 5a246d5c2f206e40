package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What the keyboard arrives on keeps the focus. See {@code FocusThrown.md}. */
final class FocusThrown implements Check {
    private static final About ABOUT = About.journey("focus-thrown", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"), wcag("2.4.7"), wcag("3.2.1"));
    private static final Sentences SENTENCES = Sentences.of(FocusThrown.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> walk.stops().stream().flatMap(stop -> dom.at(stop.path()).stream()
                .filter(one -> stop.is("thrown") || Walks.hears(Walks.on(walk, one), "focus", "focusin"))
                .map(one -> stop.is("thrown")
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))
                        : Finding.passed(ABOUT, one))));
    }
}
