package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a pointer can press, keys can reach. See {@code ClickableNotFocusable.md}. */
final class ClickableNotFocusable implements Check {
    private static final About ABOUT = About.journey("clickable-not-focusable", Set.of(Dom.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(ClickableNotFocusable.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Set<Element> clicked = Actions.clicked(trail, seen);
            List<Integer> screen = List.of(seen.moment().screen());
            seen.the(Dom.class)
                    .select("body *")
                    .filter(one -> (clicked.contains(one) || one.has("onclick")) && one.visible())
                    .filter(one -> !one.matches("label, option, form") && !disabled(one))
                    .forEach(one -> judge(one, clicked.contains(one))
                            .forEach(finding -> found.merge(
                                    one.component(), finding.screens(screen), ClickableNotFocusable::worse)));
        }
        return found.values().stream();
    }

    private static Finding worse(Finding one, Finding other) {
        return one.verdict() == Verdict.FAILED || other.verdict() == Verdict.PASSED ? one : other;
    }

    private static Stream<Finding> judge(Element one, boolean clicked) {
        if (one.matches(Actions.FOCUSABLE) && !one.attr("tabindex").startsWith("-")) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        if (one.ancestors().anyMatch(above -> above.matches(Actions.FOCUSABLE + ", label"))) {
            return Stream.empty(); // it belongs to something that keys reach
        }
        if (one.called().isBlank()) {
            return Stream.empty(); // a veil, an empty zone: nobody is asked to press it
        }
        boolean doubtful =
                one.has("tabindex") || one.select(Actions.FOCUSABLE).findAny().isPresent();
        boolean offered = clicked || one.style("cursor").equals("pointer");
        return Stream.of(
                doubtful || !offered
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.called()))
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called())));
    }

    private static boolean disabled(Element one) {
        return one.has("disabled") || one.attr("aria-disabled").equals("true");
    }
}
