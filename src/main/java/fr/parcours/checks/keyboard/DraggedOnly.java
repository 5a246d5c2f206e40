package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Landing;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is moved by dragging it can be moved by mere presses too. See {@code DraggedOnly.md}. */
final class DraggedOnly implements Check {
    private static final About ABOUT = About.journey("dragged-only", Set.of(Dom.class, FocusWalk.class))
            .severity(0.3)
            .criteria(wcag("2.5.7"));
    /** Where nothing but the mouse does it, keys do not do it either. */
    private static final About ONLY = ABOUT.severity(0.6).criteria(rgaa("7.3.1"), wcag("2.1.1"), wcag("2.5.7"));

    private static final Sentences SENTENCES = Sentences.of(DraggedOnly.class);
    private static final String OTHERWISE = "a[href], button, input:not([type=hidden]), select, textarea, summary,"
            + " [tabindex], [role=button], [contenteditable], iframe";
    private static final String PART = "form, fieldset, section, article, main, [role=main], body";
    private static final String[] ANSWERS = {
        "click", "dblclick", "keydown", "keyup", "keypress", "pointerdown", "mousedown", "touchstart", "change"
    };
    private static final Set<String> HELD =
            Set.of("grab", "pointer", "move", "ew-resize", "ns-resize", "col-resize", "row-resize", "all-scroll");
    private static final Set<String> GRIPS = Set.of("grab", "grabbing", "move");
    private static final Set<String> GRIPPED = Set.of("grab", "grabbing", "ew-resize", "ns-resize");
    private static final String[] DRAGS = {"dragstart", "dragover", "drop", "dragend"};

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question a screen: things that are dragged are most often of one list. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            List<Element> dragged = dom.select("[draggable=true]")
                    .filter(one ->
                            one.visible() && !one.matches("img, a[href]")) // the browser lets these be dragged anyway
                    .toList();
            return Stream.concat(
                    dragged.isEmpty() ? Stream.empty() : Stream.of(judge(dom, walk, dragged)),
                    Stream.concat(
                            DropZone.of(dom, walk).map(DraggedOnly::judge).stream(),
                            handle(dom, walk).or(() -> keyed(dom, walk)).stream()));
        });
    }

    private static Finding judge(DropZone zone) {
        Object[] words = {"name", Called.of(zone.place())};
        return zone.only()
                ? Finding.failed(ONLY, zone.place(), SENTENCES.say("failed-drop", words))
                : Finding.cannotTell(ONLY, zone.place(), SENTENCES.say("cannot-tell-drop", words));
    }

    /** A part made by hand that follows the pointer, as the knob of a slider does; keys do not reach it. */
    private static Optional<Finding> handle(Dom dom, FocusWalk walk) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && HELD.contains(one.style("cursor"))
                        && !one.matches("canvas, svg *, [draggable]"))
                .filter(one -> follows(dom, walk, one) || held(walk, one))
                .filter(one -> Stream.concat(Stream.of(one), one.ancestors())
                                .noneMatch(it -> it.matches(OTHERWISE) && !Landing.is(it))
                        && one.select(OTHERWISE).findAny().isEmpty())
                .findFirst()
                .map(one -> {
                    Element part = one.parent().flatMap(Element::parent).orElse(one);
                    boolean alone = Walks.whole(walk)
                            && part.select(OTHERWISE).findAny().isEmpty()
                            && walk.handlers().stream()
                                    .filter(handler -> handler.path().isEmpty()
                                            || (handler.path() + "/").startsWith(part.path() + "/"))
                                    .noneMatch(handler ->
                                            Walks.hears(Stream.of(handler), "click", "keydown", "keyup", "keypress"));
                    return alone && follows(dom, walk, one)
                            ? Finding.failed(ONLY, one, SENTENCES.say("failed", "name", Called.of(one)))
                            : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)));
                });
    }

    /** A handle that keys move and that a mere press does not: who has but a finger or a mouse must drag it. */
    private static Optional<Finding> keyed(Dom dom, FocusWalk walk) {
        return dom.select("button, [role=button], [tabindex='0']")
                .filter(one -> one.visible()
                        && GRIPS.contains(one.style("cursor"))
                        && !one.matches("[role=slider], [role=scrollbar], [role=separator], [draggable=true]")
                        && follows(dom, walk, one)
                        && !Walks.hears(Walks.above(walk, one), "click")
                        && !one.has("onclick"))
                .filter(one -> one.parent().stream()
                        .flatMap(up -> up.select(OTHERWISE))
                        .filter(Element::visible)
                        .allMatch(one::equals))
                .findFirst()
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))));
    }

    private static boolean follows(Dom dom, FocusWalk walk, Element one) {
        return Walks.deeds(dom, walk, one).anyMatch(deed -> deed.matches("(mouse|pointer|touch)\\S+ drags.*"));
    }

    /** Its pointer is a hand that grips, and a script waits for the grip: what moves it may be read elsewhere. */
    private static boolean held(FocusWalk walk, Element one) {
        return GRIPPED.contains(one.style("cursor"))
                && Walks.hears(Walks.on(walk, one), "mousedown", "pointerdown", "touchstart")
                && !Walks.hears(Walks.on(walk, one), "click", "keydown");
    }

    private static Finding judge(Dom dom, FocusWalk walk, List<Element> dragged) {
        Element first = dragged.get(0);
        String several = dragged.size() == 1 ? "" : "-several";
        Object[] words = {"name", Called.of(first), "others", dragged.size() - 1};
        return alone(dom, walk, dragged)
                ? Finding.failed(ONLY, first, SENTENCES.say("failed" + several, words))
                : Finding.cannotTell(ABOUT, first, SENTENCES.say("cannot-tell" + several, words));
    }

    /** Nothing else to press stands in that part of the page, and no script waits there, or everywhere, for anything but a dragged thing. */
    private static boolean alone(Dom dom, FocusWalk walk, List<Element> dragged) {
        boolean drags =
                dom.select("[ondragstart], [ondrop], [ondragover]").findAny().isPresent()
                        || Walks.hears(walk.handlers().stream(), DRAGS);
        Element part = dragged.get(0).closest(PART).orElse(dom.root());
        return drags
                && Walks.whole(walk)
                && part.select(OTHERWISE).noneMatch(Element::visible)
                && part.select("*").noneMatch(one -> one.tag().contains("-"))
                && walk.handlers().stream()
                        .filter(handler -> handler.path().isEmpty()
                                || (handler.path() + "/").startsWith(part.path() + "/")
                                || (part.path() + "/").startsWith(handler.path() + "/"))
                        .noneMatch(handler -> Walks.hears(Stream.of(handler), ANSWERS));
    }
}
