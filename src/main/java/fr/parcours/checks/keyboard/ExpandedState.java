package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
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
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A button that says whether it has unfolded something says what is seen. See {@code ExpandedState.md}. */
final class ExpandedState implements Check {
    private static final About ABOUT = About.journey(
                    "expanded-state", Set.of(Dom.class, FocusWalk.class, Reveals.class))
            .severity(0.5)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(ExpandedState.class);
    private static final String FOLDS = "click folds ";
    /** A button that carries no state of any sort. */
    private static final String FOLDING =
            "button:not([aria-expanded], [aria-pressed], [aria-controls], [aria-haspopup],"
                    + " [popovertarget], [role]), [role=button]:not([aria-expanded], [aria-pressed], [aria-controls], [aria-haspopup])";
    /** What says itself that it shows. */
    private static final String OF_ITS_OWN =
            "dialog, [role=dialog], [role=alertdialog], [role=alert], [role=status], [aria-live], [role=menu], [role=listbox]";

    /** Lists to choose from, menus and windows have rules of their own. */
    private static final String UNFOLDED =
            "button[aria-expanded=true][aria-controls], [role=button][aria-expanded=true][aria-controls]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, seen -> Stream.of(pressed(seen), unpressed(seen.the(Dom.class)), unsaid(seen))
                .flatMap(found -> found));
    }

    private static Stream<Finding> pressed(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return seen.find(Reveals.class).stream()
                .flatMap(reveals -> reveals.unfolded().stream())
                .flatMap(one -> dom.at(one.path()).stream()
                        .map(button -> one.said()
                                ? Finding.passed(ABOUT, button)
                                : Finding.failed(ABOUT, button, SENTENCES.say("failed", "name", Called.of(button)))));
    }

    /** What it says it shows is in the page, holds words, and none of them is to be seen. */
    private static Stream<Finding> unpressed(Dom dom) {
        return dom.select(UNFOLDED)
                .filter(button -> button.visible() && !button.has("aria-haspopup"))
                .filter(button -> part(dom, button)
                        .filter(part -> !part.allText().isBlank() && hidden(part))
                        .isPresent())
                .map(button ->
                        Finding.failed(ABOUT, button, SENTENCES.say("failed-hidden", "name", Called.of(button))));
    }

    /** A button whose script is read to show what is hidden, and hide it again, without a word of it to anybody. */
    private static Stream<Finding> unsaid(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return seen.find(FocusWalk.class).stream().flatMap(walk -> dom.select(FOLDING)
                .filter(button -> button.visible() && !button.called().isBlank())
                .filter(button -> alone(walk, button))
                .filter(button -> Walks.deeds(dom, walk, button)
                        .filter(deed -> deed.startsWith(FOLDS))
                        .flatMap(
                                deed -> PageScripts.of(dom).thing(dom, button, deed.substring(FOLDS.length())).stream())
                        .anyMatch(part -> !part.allText().isBlank()
                                && hidden(part)
                                && !part.matches(OF_ITS_OWN)
                                && part.select(OF_ITS_OWN).findAny().isEmpty()))
                .map(button ->
                        Finding.failed(ABOUT, button, SENTENCES.say("failed-unsaid", "name", Called.of(button)))));
    }

    /** No other script that waits for the same press could say it. */
    private static boolean alone(FocusWalk walk, Element button) {
        return Walks.whole(walk)
                && !Walks.hears(
                        Stream.concat(
                                walk.handlers().stream()
                                        .filter(handler -> handler.path().isEmpty()),
                                Walks.above(walk, button)
                                        .filter(handler -> !handler.path().equals(button.path()))),
                        "click")
                && Walks.on(walk, button).allMatch(handler -> handler.does().stream()
                        .allMatch(deed -> !deed.startsWith("click") || deed.matches("click (folds|toggles|shows).*")));
    }

    private static Optional<Element> part(Dom dom, Element button) {
        String ids = button.attr("aria-controls").strip();
        return ids.isEmpty() || ids.contains(" ") ? Optional.empty() : dom.byId(button, ids);
    }

    private static boolean hidden(Element part) {
        return !part.visible()
                && part.text().isBlank()
                && part.select("*").noneMatch(Element::visible)
                && !appears(part);
    }

    /** What is only see-through may be on its way to show. */
    private static boolean appears(Element part) {
        return part.box().height() > 1
                && Stream.concat(Stream.of(part), part.ancestors())
                        .map(up -> up.style("opacity"))
                        .anyMatch(opacity -> !opacity.isEmpty() && Double.parseDouble(opacity) < 1);
    }
}
