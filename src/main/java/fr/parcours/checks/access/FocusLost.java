package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Inactive;
import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was pressed goes away or is drawn anew, and the focus is somewhere that makes sense. See {@code FocusLost.md}. */
final class FocusLost implements Check {
    private static final About ABOUT = About.journey("focus-lost", Set.of(Dom.class, FocusWalk.class))
            .severity(0.4)
            .criteria(rgaa("12.8.1"), wcag("2.4.3"));
    private static final Sentences SENTENCES = Sentences.of(FocusLost.class);
    private static final String TAKES =
            "button, input:not([type=hidden]), select, summary, [role=button][tabindex='0']";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Actions.screens(trail).values().stream().flatMap(screen -> Actions.changes(screen)
                .flatMap(change -> judge(trail, screen, change).stream())
                .limit(1));
    }

    private static Optional<Finding> judge(Trail trail, List<Snapshot> screen, Actions.Change change) {
        Dom after = change.after().the(Dom.class);
        return Actions.pressed(trail, change.before())
                .filter(pressed -> pressed.is("focusable"))
                .flatMap(pressed -> there(pressed, change.before().the(Dom.class), after)
                        ? dropped(pressed, after, screen)
                        : Optional.of(gone(pressed, after)))
                .map(found -> found.screens(List.of(change.after().moment().screen())));
    }

    private static Finding gone(Element pressed, Dom after) {
        return focused(after)
                ? Finding.passed(ABOUT, pressed)
                : Finding.cannotTell(ABOUT, pressed, SENTENCES.say("cannot-tell", "name", Called.of(pressed)));
    }

    /** A press gives the focus to such a thing; it is there still, or there anew, and nothing has the focus. */
    private static Optional<Finding> dropped(Element pressed, Dom after, List<Snapshot> screen) {
        boolean inactive = shown(after, pressed)
                .filter(now -> now.path().equals(pressed.path()) || now.name().equals(pressed.name()))
                .anyMatch(Inactive::declared);
        return focused(after) || inactive || !pressed.matches(TAKES) || pressed.framed() || !plain(pressed, screen)
                ? Optional.empty()
                : Optional.of(Finding.cannotTell(
                        ABOUT, pressed, SENTENCES.say("cannot-tell-there", "name", Called.of(pressed))));
    }

    /** What scripts wait for is known, and none that hears the button of the mouse go down may keep the focus away. */
    private static boolean plain(Element pressed, List<Snapshot> screen) {
        String path = pressed.path() + "/";
        return screen.stream()
                        .flatMap(seen -> seen.find(FocusWalk.class).stream())
                        .findFirst()
                        .filter(walk -> walk.handlers().stream()
                                .filter(one -> one.path().isEmpty() || path.startsWith(one.path() + "/"))
                                .flatMap(one -> one.events().stream())
                                .noneMatch(Deeds.DOWN::contains))
                        .isPresent()
                && !pressed.has("onmousedown");
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
