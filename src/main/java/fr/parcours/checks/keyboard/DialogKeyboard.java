package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.checks.access.Actions;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A window that opens takes the keyboard in, keeps it, and gives it back. See {@code DialogKeyboard.md}. */
final class DialogKeyboard implements Check {
    private static final About ABOUT = About.journey("dialog-keyboard", Set.of(Dom.class, Reveals.class))
            .feeds("ACC12")
            .severity(0.5)
            .criteria(rgaa("12.8.2"), wcag("2.4.3"));
    private static final About SHUT = ABOUT.severity(0.8).criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final About UNSAID = ABOUT.criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final String MODAL = "[aria-modal=true]";
    /** What says what it is, and is announced so. */
    private static final String CALLED =
            "dialog, [role=dialog], [role=alertdialog], [role=alert], [role=status], [role=log], [role=menu], [role=listbox],"
                    + " [role=tooltip], [role=tabpanel], [aria-live], [popover], nav, header, [aria-hidden=true]";

    private static final String STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

    private static final Pattern CLOSE =
            Pattern.compile("(?iu)(x|×|✕|✖|✗|⨯|fermer|close|annuler|cancel|ok)\\b?.{0,25}");
    private static final double WIDE = 200;
    private static final double HIGH = 60;
    private static final int SAYING = 4;
    /** Pixels of a window's height; how opaque a veil is that keeps the page away from the eye. */
    private static final double TALL = 500;

    private static final double VEIL = 0.2;
    private static final Sentences SENTENCES = Sentences.of(DialogKeyboard.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> tried = Walks.seen(trail, DialogKeyboard::screen).toList();
        Set<String> known = tried.stream().map(DialogKeyboard::component).collect(Collectors.toSet());
        return Stream.concat(tried.stream(), left(trail).stream().filter(one -> !known.contains(component(one))));
    }

    private static String component(Finding one) {
        return one.place().map(Where::component).orElse("");
    }

    /** Windows that somebody opened on the way, and that left the keys on the thing pressed. */
    private static List<Finding> left(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        List<Snapshot> all = trail.snapshots();
        for (int i = 1; i < all.size(); i++) {
            Moment earlier = all.get(i - 1).moment();
            Snapshot now = all.get(i);
            if (now.moment().when() == Moment.When.CHANGE
                    && !now.loaded()
                    && now.moment().screen() == earlier.screen()
                    && now.moment().url().equals(earlier.url())) {
                Snapshot shown = all.get(i - 1);
                Dom before = shown.the(Dom.class);
                left(before, now)
                        .or(() -> veil(before, now.the(Dom.class))
                                .flatMap(veil -> Actions.pressed(trail, shown))
                                .filter(one -> !one.matches("[aria-expanded], [aria-controls]"))
                                .map(one ->
                                        Finding.failed(UNSAID, one, SENTENCES.say("unsaid", "name", Called.of(one)))))
                        .or(() -> drawn(before, now.the(Dom.class)))
                        .ifPresent(one -> found.putIfAbsent(
                                component(one), one.screens(List.of(now.moment().screen()))));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<Finding> left(Dom before, Snapshot now) {
        List<Element> windows =
                now.the(Dom.class).select(MODAL).filter(Element::visible).toList();
        if (windows.isEmpty() || before.select(MODAL).anyMatch(Element::visible)) {
            return Optional.empty();
        }
        // a page that says nothing of where the keys are may have sent them into a frame
        return now.the(Dom.class)
                .select("a[href], button, [role=button]")
                .filter(one -> one.is("focused") && one.visible() && !one.framed())
                .filter(one -> windows.stream().noneMatch(window -> window.holds(one)))
                .findFirst()
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("on-the-way", "name", Called.of(one))));
    }

    /** A box laid over the page, with something to close it, which the code does not call a window. */
    private static Optional<Finding> drawn(Dom before, Dom now) {
        return now.select("div, section, aside, form")
                .filter(one -> one.visible()
                        && one.style("position").matches("fixed|absolute")
                        && one.box().width() >= WIDE
                        && one.box().height() >= HIGH
                        && one.closest(CALLED).isEmpty()
                        && one.select(CALLED).findAny().isEmpty())
                .filter(one -> before.at(one.path())
                        .filter(was -> was.visible() && was.text().equals(one.text()))
                        .isEmpty())
                .filter(one -> one.text().strip().split("\\s+").length >= SAYING
                        && one.select("a, button, span, i, svg, img, [role=button], [onclick]")
                                .anyMatch(DialogKeyboard::closes))
                .findFirst()
                .map(one -> Finding.cannotTell(UNSAID, one, SENTENCES.say("drawn-on-the-way", "name", Called.of(one))));
    }

    /** A ground spread over the whole window, with something to press on it, of which the code says nothing; the keyboard is not in it. */
    private static Optional<Element> veil(Dom before, Dom now) {
        return now.select("div, section, aside")
                .filter(one -> one.visible()
                        && one.style("position").equals("fixed")
                        && spread(one)
                        && one.closest(CALLED).isEmpty()
                        && one.select(CALLED + ", main, h1").findAny().isEmpty())
                .filter(one -> before.at(one.path()).filter(Element::visible).isEmpty())
                .filter(one -> one.select("button, a[href], [role=button]").anyMatch(Element::visible)
                        && one.select("iframe").findAny().isEmpty()
                        && behind(now, one)
                        && one.text().strip().split("\\s+").length >= SAYING)
                .findFirst();
    }

    /** Whether the focus is on something that it covers, and is known to be. */
    private static boolean behind(Dom now, Element veil) {
        return now.select("body *").anyMatch(one -> one.is("focused") && !one.equals(veil) && !veil.holds(one));
    }

    private static boolean spread(Element one) {
        return one.box().x() <= 0
                && one.box().right() >= one.page().root().box().right()
                && one.box().height() >= TALL
                && Tint.read(one.style("background-color"))
                        .filter(ground -> ground.alpha() >= VEIL)
                        .isPresent();
    }

    private static boolean closes(Element one) {
        return one.visible()
                && (CLOSE.matcher(one.called().strip()).matches()
                        || CLOSE.matcher(one.attr("title").strip()).matches());
    }

    private static Stream<Finding> screen(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return seen.find(Reveals.class).stream()
                .flatMap(reveals -> reveals.windows().stream())
                // what lies over a corner only may be a menu or a note
                .filter(one -> !one.is("undeclared") || one.is("veils"))
                .flatMap(one -> dom.at(one.path()).stream().map(it -> judge(one, it, dom)));
    }

    /** The next press of Tab leads into it, and it does not keep the rest of the page away. */
    private static boolean next(Reveals.Opened one, Element button, Dom dom) {
        return !one.is("modal")
                && !one.is("undeclared")
                && dom.at(one.window()).filter(button::precedes).isPresent()
                && dom.select(STOPS)
                        .filter(stop -> stop.visible() && button.precedes(stop))
                        .noneMatch(stop -> dom.at(one.window())
                                .filter(window -> stop.precedes(window) && !window.holds(stop))
                                .isPresent());
    }

    private static Finding judge(Reveals.Opened one, Element button, Dom dom) {
        Sentence name = Called.of(button);
        if (!one.is("inside") && next(one, button, dom)) {
            return Finding.cannotTell(ABOUT, button, SENTENCES.say("outside-next", "name", name));
        }
        if (!one.is("inside")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("outside", "name", name));
        }
        if (one.is("mouse") && !one.is("escape")) {
            return Finding.failed(SHUT, button, SENTENCES.say("shut", "name", name));
        }
        if (one.is("undeclared")) {
            return Finding.failed(UNSAID, button, SENTENCES.say("unsaid", "name", name));
        }
        if (one.is("modal") && one.is("leaks")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("leaks", "name", name));
        }
        if (one.is("lost")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("lost", "name", name));
        }
        if (!one.is("escape")) {
            return Finding.cannotTell(ABOUT, button, SENTENCES.say("no-escape", "name", name));
        }
        return one.is("back")
                ? Finding.passed(ABOUT, button)
                : Finding.cannotTell(ABOUT, button, SENTENCES.say("elsewhere", "name", name));
    }
}
