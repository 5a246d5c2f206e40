package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Inactive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the keyboard stops on and a pointer works, keys work too. See {@code KeyOperable.md}. */
final class KeyOperable implements Check {
    private static final About ABOUT = About.journey("key-operable", Set.of(Dom.class, FocusWalk.class, Reveals.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(KeyOperable.class);
    /** The browser itself turns a key into a press on these. */
    private static final String NATIVE = "a[href], area[href], button, input, select, textarea, summary, label, option,"
            + " iframe, audio, video, object, embed, [contenteditable]";
    /** Of those, what a key works by clicking, and nothing else: they send no form and lead nowhere. */
    private static final String CLICKED = "button[type=button], button:not(form button), input[type=button],"
            + " a[href='#'], a[href^='javascript:']";

    private static final String COMMAND = "[role=button], [role=link], [role=checkbox], [role=switch], [role=radio],"
            + " [role=tab], [role=menuitem], [role=option], [role=treeitem]";
    private static final String GROUPS = "[role=tablist], [role=menu], [role=menubar], [role=tree], [role=radiogroup]";
    private static final String ITEMS = "[role=tab], [role=menuitem], [role=treeitem], [role=radio]:not(input),"
            + " [role=menuitemradio], [role=menuitemcheckbox], [role=option]:not(option), [role=gridcell]";
    private static final int SHORT = 60;
    private static final int LEAST = 12;
    private static final String[] PRESSES = {"click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup"};
    private static final String[] MOUSE = {
        "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"
    };
    private static final String[] KEYS = {"keydown", "keyup", "keypress"};
    private static final String[] ANSWERS = {
        "click", "keydown", "keyup", "keypress", "focus", "focusin", "change", "input"
    };

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, seen -> seen.find(FocusWalk.class).stream()
                .flatMap(walk -> Stream.concat(
                        stops(seen.the(Dom.class), walk), groups(seen.the(Dom.class), walk, arrowed(seen)))));
    }

    private static Stream<Finding> stops(Dom dom, FocusWalk walk) {
        return walk.stops().stream()
                .filter(stop -> !stop.is("hidden"))
                .flatMap(stop -> dom.at(stop.path()).stream())
                .flatMap(one -> one.matches(NATIVE) ? pressed(one, walk) : made(dom, one, walk));
    }

    /** What goes by arrows, by its path, with what they did there. */
    private static Map<String, Reveals.Arrowed> arrowed(Snapshot seen) {
        return seen.find(Reveals.class).stream()
                .flatMap(reveals -> reveals.arrowed().stream())
                .collect(Collectors.toMap(
                        Reveals.Arrowed::path, one -> one, (one, other) -> one.answers() ? one : other));
    }

    private static Stream<Finding> groups(Dom dom, FocusWalk walk, Map<String, Reveals.Arrowed> arrowed) {
        Stream<Finding> tried = arrowed.entrySet().stream()
                .flatMap(one -> dom.at(one.getKey()).stream().flatMap(it -> tried(it, one.getValue(), walk)));
        Stream<Finding> others = dom.select(GROUPS)
                .filter(group -> !arrowed.containsKey(group.path()) && !keyed(group, walk))
                .flatMap(group -> beyond(group, walk).stream());
        return Stream.concat(tried, others);
    }

    private static Stream<Finding> tried(Element one, Reveals.Arrowed pressed, FocusWalk walk) {
        if (pressed.answers()) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        return pressed.letters()
                ? Stream.of(
                        Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-letters", "name", Called.of(one))))
                : deaf(one, walk);
    }

    /** Every arrow was pressed there, and nothing stirred. */
    private static Stream<Finding> deaf(Element one, FocusWalk walk) {
        if (!one.matches("[role=slider]")) {
            return beyond(one, walk).stream();
        }
        boolean dragged = Walks.hears(Walks.above(walk, one), PRESSES)
                || Walks.hears(one.select("*").flatMap(part -> Walks.on(walk, part)), PRESSES);
        boolean other = one.closest("form, fieldset, section, li")
                .filter(around -> around.select("input:not([type=hidden]), [role=spinbutton]")
                        .anyMatch(field -> field.visible() && !one.holds(field)))
                .isPresent();
        return dragged
                        && !other
                        && walk.stops().stream().anyMatch(stop -> stop.path().equals(one.path()) && !stop.is("hidden"))
                ? Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed-slider", "name", Called.of(one))))
                : Stream.empty();
    }

    private static Stream<Finding> made(Dom dom, Element one, FocusWalk walk) {
        boolean judged = one.select(NATIVE).findAny().isEmpty()
                && Walks.hears(Walks.on(walk, one), PRESSES)
                && (!one.called().isBlank() || drawn(one))
                && (one.matches(COMMAND) || one.style("cursor").equals("pointer") || does(dom, one, walk));
        if (!judged) {
            return Stream.empty();
        }
        if (Walks.hears(Walks.above(walk, one), KEYS)) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        if (Walks.hears(page(walk), KEYS) || Walks.hears(Walks.on(walk, one), "focus", "focusin")) {
            return Stream.empty(); // the page hears of every key: what it does with it cannot be told
        }
        return Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))));
    }

    /** A drawing that says that it is a button, though not which one. */
    private static boolean drawn(Element one) {
        return one.matches("[role=button], [role=link], [role=checkbox], [role=switch]")
                && one.closest("[aria-hidden=true]").isEmpty()
                && (one.matches("img, svg, i, span")
                        || one.select("img, svg, i").findAny().isPresent())
                && Math.min(one.box().width(), one.box().height()) >= LEAST;
    }

    /** Few words, whose press is read to lead elsewhere, to open or to say something, whatever their pointer looks like. */
    private static boolean does(Dom dom, Element one, FocusWalk walk) {
        return one.text().length() <= SHORT
                && one.attr("tabindex").equals("0")
                && one.attr("role").isEmpty()
                && Walks.deeds(dom, walk, one).anyMatch(deed -> deed.matches("click (leaves|opens|acts|shows|says).*"));
    }

    /** A key clicks it, and nobody anywhere waits for a click: only for what a mouse or a finger does. */
    private static Stream<Finding> pressed(Element one, FocusWalk walk) {
        boolean deaf = one.matches(CLICKED)
                && !one.matches("[popovertarget], [commandfor], [draggable=true]")
                && !one.called().isBlank()
                && Walks.whole(walk)
                && Walks.hears(Walks.on(walk, one), MOUSE)
                && !Walks.hears(Stream.concat(Walks.above(walk, one), page(walk)), ANSWERS);
        return deaf
                ? Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed-mouse", "name", Called.of(one))))
                : Stream.empty();
    }

    /** Whether a script waits for some key there, which may lead on. */
    private static boolean keyed(Element group, FocusWalk walk) {
        return Walks.hears(Stream.concat(Walks.above(walk, group), page(walk)), KEYS)
                || group.select("*").anyMatch(one -> Walks.hears(Walks.on(walk, one), KEYS))
                || group.select("*").anyMatch(one -> one.tag().contains("-"));
    }

    /** In tabs, menus and the like one may move with arrows: where none does anything, what Tab does not reach stays out of reach. */
    private static Optional<Finding> beyond(Element group, FocusWalk walk) {
        Set<String> stops = walk.stops().stream().map(FocusWalk.Stop::path).collect(Collectors.toSet());
        if (!walk.complete() || !Walks.whole(walk) || group.framed()) {
            return Optional.empty();
        }
        return group.select(ITEMS)
                .filter(one -> one.visible()
                        && !one.called().isBlank()
                        && !Inactive.declared(one)
                        && !stops.contains(one.path())
                        && !one.attr("tabindex").equals("0") // tabs may turn by themselves meanwhile
                        && one.select("*").noneMatch(inner -> stops.contains(inner.path()))
                        && one.ancestors().noneMatch(above -> stops.contains(above.path()) && above.matches(ITEMS))
                        && Walks.hears(
                                one.matches("[role=gridcell]") ? Walks.on(walk, one) : Walks.above(walk, one), PRESSES))
                .findFirst()
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed-beyond", "name", Called.of(one))));
    }

    private static Stream<FocusWalk.Handler> page(FocusWalk walk) {
        return walk.handlers().stream().filter(handler -> handler.path().isEmpty());
    }
}
