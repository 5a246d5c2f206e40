package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Arriving on something with the keyboard leads nowhere else. See {@code ContextOnFocus.md}. */
final class ContextOnFocus implements Check {
    private static final About ABOUT = About.journey("context-on-focus", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.4.1"), wcag("3.2.1"));
    private static final Sentences SENTENCES = Sentences.of(ContextOnFocus.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            List<Finding> told = dom.select("body *")
                    .flatMap(one -> Walks.on(walk, one).flatMap(handler -> judge(dom, one, handler, walk)))
                    .toList();
            boolean known = told.stream().anyMatch(one -> one.verdict() != Verdict.PASSED);
            return walk.withheld().isEmpty() || known
                    ? told.stream()
                    : Stream.concat(told.stream(), Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("somewhere"))));
        });
    }

    /** Keys only moved, a script waits for the focus of this link, and the page wanted to go where it leads. */
    private static boolean leads(Element link, String address) {
        String to = link.attr("href").strip().replaceFirst("^(\\./|/)+", "");
        return link.matches("a[href]")
                && link.visible()
                && !to.isEmpty()
                && !to.startsWith("#")
                && (address.equals(to) || address.endsWith("/" + to));
    }

    private static Stream<Finding> judge(Dom dom, Element one, FocusWalk.Handler handler, FocusWalk walk) {
        if (!handler.events().contains("focus") && !handler.events().contains("focusin")) {
            return Stream.empty();
        }
        if (walk.withheld().stream().anyMatch(address -> leads(one, address))) {
            return Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("leaves", "name", Called.of(one))));
        }
        boolean met = walk.stops().stream().anyMatch(stop -> stop.path().equals(one.path()));
        for (String deed : Walks.deeds(dom, walk, one).toList()) {
            if (deed.matches("focus(in)? (leaves|opens|interrupts).*") && one.visible() && one.is("focusable")) {
                boolean message = deed.contains("interrupts");
                String key = message ? "interrupts" : deed.contains("opens") ? "opens" : "leaves";
                return Stream.of(
                        (!message && !walk.withheld().isEmpty()) || deed.endsWith("straight")
                                ? Finding.failed(ABOUT, one, SENTENCES.say(key, "name", Called.of(one)))
                                : Finding.cannotTell(
                                        ABOUT,
                                        one,
                                        SENTENCES.say(
                                                message ? "perhaps-interrupts" : "perhaps", "name", Called.of(one))));
            }
        }
        return met && walk.withheld().isEmpty() ? Stream.of(Finding.passed(ABOUT, one)) : Stream.empty();
    }
}
