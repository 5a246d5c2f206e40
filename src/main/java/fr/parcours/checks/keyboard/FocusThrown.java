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
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the keyboard arrives on keeps the focus. See {@code FocusThrown.md}. */
final class FocusThrown implements Check {
    private static final About ABOUT = About.journey("focus-thrown", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"), wcag("2.4.7"), wcag("3.2.1"));
    private static final Sentences SENTENCES = Sentences.of(FocusThrown.class);
    /** Of radio buttons of one question only one is a stop. */
    private static final String NATIVE =
            "a[href], button, select, textarea, input:not([type=radio]):not([type=hidden])";

    private static final String WINDOW = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> Stream.concat(met(dom, walk), missed(dom, walk)));
    }

    private static Stream<Finding> met(Dom dom, FocusWalk walk) {
        return walk.stops().stream().flatMap(stop -> dom.at(stop.path()).stream()
                .filter(one -> stop.is("thrown") || waits(walk, one))
                .map(one -> stop.is("thrown")
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))
                        : Finding.passed(ABOUT, one)));
    }

    /** Native fields and commands that Tab comes to as a rule, whose script waits for the focus, and where the keys never stopped. */
    private static Stream<Finding> missed(Dom dom, FocusWalk walk) {
        if (!walk.complete() || !walk.trap().isEmpty()) {
            return Stream.empty();
        }
        Set<String> stops = walk.stops().stream().map(FocusWalk.Stop::path).collect(Collectors.toSet());
        boolean kept = dom.select(WINDOW).anyMatch(Element::visible)
                || walk.stops().stream().anyMatch(stop -> stop.is("round"));
        if (kept) {
            return Stream.empty(); // a window may rightly keep the keys from the page behind it
        }
        return walk.handlers().stream()
                .flatMap(handler -> dom.at(handler.path()).stream())
                .distinct()
                .filter(one -> one.matches(NATIVE)
                        && one.visible()
                        && one.is("focusable")
                        && !one.attr("tabindex").startsWith("-")
                        && !stops.contains(one.path())
                        && waits(walk, one)
                        && amid(one, stops))
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed-elsewhere", "name", Called.of(one))));
    }

    /** Whether the keys stop at all in the part of the page that holds it. */
    private static boolean amid(Element one, Set<String> stops) {
        return one.closest("form, main, [role=main]")
                .filter(part -> stops.stream().anyMatch(stop -> stop.startsWith(part.path() + "/")))
                .isPresent();
    }

    private static boolean waits(FocusWalk walk, Element one) {
        return Walks.hears(Walks.on(walk, one), "focus", "focusin");
    }
}
