package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was pressed goes away, and the focus goes somewhere that makes sense. See {@code FocusLost.md}. */
final class FocusLost implements Check {
    private static final About ABOUT =
            About.journey("focus-lost", Set.of(Dom.class)).severity(0.4).criteria(rgaa("12.8.1"), wcag("2.4.3"));
    private static final Sentences SENTENCES = Sentences.of(FocusLost.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Actions.screens(trail).values().stream().flatMap(screen -> Actions.changes(screen)
                .flatMap(change -> judge(trail, change).stream())
                .limit(1));
    }

    private static Optional<Finding> judge(Trail trail, Actions.Change change) {
        Dom before = change.before().the(Dom.class);
        Dom after = change.after().the(Dom.class);
        return Actions.pressed(trail, change.before())
                .filter(pressed -> pressed.is("focusable") && !there(pressed, before, after))
                .map(gone -> focused(after)
                        ? Finding.passed(ABOUT, gone)
                        : Finding.cannotTell(ABOUT, gone, SENTENCES.say("cannot-tell", "name", Called.of(gone))))
                .map(found -> found.screens(List.of(change.after().moment().screen())));
    }

    /** Whether it is still to be seen: elsewhere, or under another name where as many as before are there. */
    private static boolean there(Element pressed, Dom before, Dom after) {
        boolean renamed = after.at(pressed.path())
                        .filter(now -> now.visible() && now.role().equals(pressed.role()))
                        .isPresent()
                && shown(after, pressed).count() >= shown(before, pressed).count();
        return renamed || shown(after, pressed).anyMatch(now -> now.name().equals(pressed.name()));
    }

    private static Stream<Element> shown(Dom dom, Element alike) {
        return dom.select(alike.tag()).filter(Element::visible);
    }

    private static boolean focused(Dom after) {
        return after.select("body *").anyMatch(one -> one.is("focused"));
    }
}
