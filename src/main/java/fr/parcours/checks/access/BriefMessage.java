package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A message stays until it is read. See {@code BriefMessage.md}. */
final class BriefMessage implements Check {
    private static final About ABOUT = About.journey("brief-message", Set.of(Dom.class, FocusWalk.class))
            .severity(0.4)
            .criteria(wcag("2.2.1"));
    private static final Sentences SENTENCES = Sentences.of(BriefMessage.class);
    private static final String CLEARS = "(click|submit|focus|focusin|input|change) clears \\d+";
    private static final String WRITTEN = "[onclick], [onsubmit], [onfocus], [onfocusin], [oninput], [onchange]";
    /** Whoever has that long has read it. */
    private static final int LONG_MILLIS = 20_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new TreeMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Dom dom = seen.the(Dom.class);
            List<FocusWalk.Handler> handlers = FocusWalk.heard(seen).toList();
            Stream.concat(
                            handlers.stream()
                                    .filter(one -> one.does().stream().anyMatch(deed -> deed.matches(CLEARS)))
                                    .flatMap(one -> dom.at(one.path()).stream()),
                            dom.select(WRITTEN))
                    .distinct()
                    .filter(one -> one.visible() && !one.called().isBlank())
                    .forEach(one -> millis(dom, handlers, one)
                            .ifPresent(millis -> found.putIfAbsent(
                                    one.component(),
                                    asked(one, millis)
                                            .screens(List.of(seen.moment().screen())))));
        }
        return found.values().stream();
    }

    private static OptionalInt millis(Dom dom, List<FocusWalk.Handler> handlers, Element one) {
        return PageScripts.of(dom)
                .deeds(handlers, one)
                .filter(deed -> deed.matches(CLEARS))
                .mapToInt(deed -> Integer.parseInt(deed.substring(deed.lastIndexOf(' ') + 1)))
                .filter(millis -> millis < LONG_MILLIS)
                .min();
    }

    private static Finding asked(Element one, int millis) {
        Element pressed = one.tag().equals("form")
                ? one.select("button:not([type=button]), input[type=submit]")
                        .findFirst()
                        .orElse(one)
                : one;
        int seconds = Math.max(1, Math.round(millis / 1000f));
        return Finding.cannotTell(
                ABOUT,
                pressed,
                SENTENCES.say(
                        pressed.matches("input:not([type=submit], [type=button]), select, textarea")
                                ? "cannot-tell-reached"
                                : "cannot-tell",
                        "name",
                        Called.of(pressed),
                        "count",
                        seconds));
    }
}
