package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What has the focus does not lie wholly under a bar that stays put. See {@code FocusObscured.md}. */
final class FocusObscured implements Check {
    private static final About ABOUT = About.journey("focus-obscured", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC03")
            .severity(0.5)
            .criteria(wcag("2.4.11"));
    private static final Sentences SENTENCES = Sentences.of(FocusObscured.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            boolean bars = dom.select("body *")
                    .anyMatch(one -> one.style("position").matches("fixed|sticky") && one.visible());
            return bars
                    ? walk.stops().stream()
                            .filter(stop -> !stop.is("hidden"))
                            .flatMap(stop -> dom.at(stop.path()).stream().map(one -> judge(dom, one, stop)))
                    : Stream.empty();
        });
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
