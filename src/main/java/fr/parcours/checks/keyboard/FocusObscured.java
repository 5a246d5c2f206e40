package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What has the focus does not lie wholly under a bar that stays put. See {@code FocusObscured.md}. */
final class FocusObscured implements Check {
    private static final About ABOUT = About.journey("focus-obscured", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC03")
            .severity(0.5)
            .criteria(wcag("2.4.11"));
    /** Whatever one does, nothing of it is seen. */
    private static final About LID = ABOUT.criteria(rgaa("10.7.1"), wcag("2.4.7"), wcag("2.4.11"));

    private static final String COMMAND = "a[href], button, summary, [role=button], [role=link], [role=tab]";
    private static final double RING = 3;
    private static final double OPAQUE = 0.95;
    private static final Sentences SENTENCES = Sentences.of(FocusObscured.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            Stream<Finding> lids = walk.stops().stream()
                    .filter(stop -> stop.is("lidded"))
                    .flatMap(stop -> dom.at(stop.path()).stream())
                    .filter(one -> one.matches(COMMAND)
                            && !one.framed()
                            && !one.called().isBlank()
                            && lid(dom, one))
                    .map(one -> behind(dom, one)
                            ? Finding.cannotTell(LID, one, SENTENCES.say("cannot-tell-window", "name", Called.of(one)))
                            : Finding.failed(LID, one, SENTENCES.say("failed-lid", "name", Called.of(one))));
            return Stream.concat(lids, barred(dom, walk));
        });
    }

    private static Stream<Finding> barred(Dom dom, FocusWalk walk) {
        boolean bars =
                dom.select("body *").anyMatch(one -> one.style("position").matches("fixed|sticky") && one.visible());
        return bars
                ? walk.stops().stream()
                        .filter(stop -> !stop.is("hidden") && !stop.is("lidded"))
                        .flatMap(stop -> dom.at(stop.path()).stream().map(one -> judge(dom, one, stop)))
                : Stream.empty();
    }

    /** Something that lay there before the focus came, laid over all of it by its place, and that one does not see through. */
    private static boolean lid(Dom dom, Element one) {
        return dom.select("body *")
                .filter(over -> over.style("position").matches("absolute|relative")
                        && over.visible()
                        && !over.holds(one)
                        && !one.holds(over)
                        && over.paint() > one.paint()
                        // the mark of the focus may show around what it covers
                        && over.box().x() <= one.box().x() - RING
                        && over.box().y() <= one.box().y() - RING
                        && over.box().right() >= one.box().right() + RING
                        && over.box().bottom() >= one.box().bottom() + RING)
                .anyMatch(over -> over.matches("img")
                        || !over.style("background-image").equals("none")
                        || Tint.read(over.style("background-color"))
                                .filter(ground -> ground.alpha() >= OPAQUE)
                                .isPresent());
    }

    /** A window that takes the focus on arrival, and keeps it, lets nobody come behind it but who looks from the top of the page. */
    private static boolean behind(Dom dom, Element one) {
        return dom.select("[aria-modal=true]").anyMatch(window -> window.visible() && !window.holds(one));
    }

    private static Finding judge(Dom dom, Element one, FocusWalk.Stop stop) {
        if (stop.is("buried")) {
            return behind(dom, one)
                    ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-window", "name", Called.of(one)))
                    : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)));
        }
        return stop.is("veiled")
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                : Finding.passed(ABOUT, one);
    }
}
