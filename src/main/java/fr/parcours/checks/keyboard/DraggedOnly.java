package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is moved by dragging it can be moved by mere presses too. See {@code DraggedOnly.md}. */
final class DraggedOnly implements Check {
    private static final About ABOUT =
            About.screen("dragged-only", Set.of(Dom.class)).severity(0.3).criteria(wcag("2.5.7"));
    private static final Sentences SENTENCES = Sentences.of(DraggedOnly.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question a screen: things that are dragged are most often of one list. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> dragged = snapshot.the(Dom.class)
                .select("[draggable=true]")
                .filter(one ->
                        one.visible() && !one.matches("img, a[href]")) // the browser lets these be dragged anyway
                .toList();
        if (dragged.isEmpty()) {
            return Stream.empty();
        }
        Element first = dragged.get(0);
        String key = dragged.size() == 1 ? "cannot-tell" : "cannot-tell-several";
        return Stream.of(Finding.cannotTell(
                ABOUT, first, SENTENCES.say(key, "name", Called.of(first), "others", dragged.size() - 1)));
    }
}
