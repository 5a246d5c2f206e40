package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Landing;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a finger's slide changes, a mere press changes too. See {@code SwipedOnly.md}. */
final class SwipedOnly implements Check {
    private static final About ABOUT = About.journey("swiped-only", Set.of(Dom.class, FocusWalk.class))
            .severity(0.4)
            .criteria(rgaa("13.10.1"), wcag("2.5.1"));
    private static final Sentences SENTENCES = Sentences.of(SwipedOnly.class);
    private static final String OTHERWISE =
            "a[href], button, input:not([type=hidden]), select, summary, [tabindex], [role=button], [role=tab], iframe, canvas";
    private static final String COMMANDS =
            "a[href], label, button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab],"
                    + " [tabindex], [onclick], iframe, video, audio";
    private static final String SWIPES = "(?:touch(?:end|move)|(?:pointer|mouse)(?:up|move)) swipes.*";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> swiped(dom, walk).stream());
    }

    /** A part that shows, that waits for a slide and for no press, with nothing to press in it or beside it. */
    private static Optional<Finding> swiped(Dom dom, FocusWalk walk) {
        return walk.handlers().stream()
                .filter(handler -> handler.does().stream().anyMatch(deed -> deed.matches(SWIPES)))
                .flatMap(handler -> dom.at(handler.path()).stream())
                .filter(one -> one.visible()
                        && one.closest("body").isPresent()
                        && !one.matches("body, main, nav, header, footer, form, canvas, [role=main], dialog")
                        && one.select("main, form, nav").findAny().isEmpty())
                .filter(one -> alone(walk, one))
                .findFirst()
                .map(one -> nothingElse(dom, walk, one)
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))
                        : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))));
    }

    /** The screen has nothing to press, and its scripts wait for no press and no key. */
    private static boolean nothingElse(Dom dom, FocusWalk walk, Element one) {
        return Walks.whole(walk)
                && !one.style("overflow-x").matches("auto|scroll")
                && dom.select(COMMANDS).noneMatch(other -> other.visible() && !other.equals(one) && !Landing.is(other))
                && dom.select("*").noneMatch(part -> part.tag().contains("-"))
                && !Walks.hears(
                        walk.handlers().stream(),
                        "click",
                        "dblclick",
                        "mousedown",
                        "mouseup",
                        "pointerdown",
                        "keydown",
                        "keyup",
                        "keypress",
                        "wheel");
    }

    private static boolean alone(FocusWalk walk, Element one) {
        Element part = one.parent()
                .filter(up -> !up.matches("body, main, [role=main]"))
                .orElse(one);
        boolean beside = one.parent().stream()
                .flatMap(up -> up.children().stream())
                .anyMatch(it -> it.matches("button, [role=button], [role=tablist], nav"));
        return !beside
                && part.select(OTHERWISE).noneMatch(other -> other.visible() && !other.equals(one))
                && walk.handlers().stream()
                        .filter(handler -> (handler.path() + "/").startsWith(part.path() + "/"))
                        .noneMatch(handler -> Walks.hears(Stream.of(handler), "click", "wheel"));
    }
}
