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
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
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
        return Actions.screens(trail).values().stream().flatMap(screen -> judge(trail, screen).stream());
    }

    /** The first time on each screen. */
    private static Optional<Finding> judge(Trail trail, List<Snapshot> screen) {
        for (int i = 1; i < screen.size(); i++) {
            Snapshot before = screen.get(i - 1);
            Snapshot after = screen.get(i);
            boolean stayed = after.moment().when() == Moment.When.CHANGE
                    && after.moment().url().equals(before.moment().url());
            Optional<Element> gone = stayed
                    ? Actions.clicked(trail, before).stream()
                            .filter(pressed -> pressed.is("focusable")
                                    && !there(pressed, before.the(Dom.class), after.the(Dom.class)))
                            .findFirst()
                    : Optional.empty();
            if (gone.isPresent()) {
                Finding found = focused(after.the(Dom.class))
                        ? Finding.passed(ABOUT, gone.get())
                        : Finding.cannotTell(
                                ABOUT, gone.get(), SENTENCES.say("cannot-tell", "name", Called.of(gone.get())));
                return Optional.of(found.screens(List.of(after.moment().screen())));
            }
        }
        return Optional.empty();
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
