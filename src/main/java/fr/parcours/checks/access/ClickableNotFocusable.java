package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.checks.Inactive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Measuring;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a pointer can press, keys can reach. See {@code ClickableNotFocusable.md}. */
final class ClickableNotFocusable implements Check {
    private static final About ABOUT = About.journey("clickable-not-focusable", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final About BOTH = ABOUT.criteria(rgaa("7.3.1"), rgaa("7.1.1"), wcag("2.1.1"), wcag("4.1.2"));
    /** What tells a measuring service that something was pressed, and does nothing else. */
    private static final Pattern COUNTS = Pattern.compile(
            "(?s)\\s*(?:return\\s+)?(?:window\\.)?(?:" + Measuring.NAMES + ")(?:\\.push)?\\s*\\([^;]*\\)\\s*;?\\s*");

    /** Keys that do the same are told: whether they do, and who can know of them, somebody must try. */
    private static final Pattern SHORTCUT = Pattern.compile(
            "(?i)\\b(ctrl|cmd|alt|shift|maj|strg)\\b[^\\p{L}\\d]{0,3}(cmd|shift|maj|alt)?\\W{0,3}[+\\-][^\\p{L}\\d]?\\w|[⌘⌥]\\s?\\w");

    private static final Sentences SENTENCES = Sentences.of(ClickableNotFocusable.class);
    /** Roles of what is read, or none. */
    private static final Set<String> UNSAID =
            Set.of("", "generic", "none", "StaticText", "paragraph", "listitem", "image", "img", "emphasis", "strong");

    private static final int SHORT = 60;
    private static final int LEAST = 12;
    private static final int SEVERAL = 3;
    private static final int MOST = 64;
    /** What assistive technology calls a command that people work by itself. */
    private static final String COMMAND =
            "[role=button], [role=link], [role=checkbox], [role=switch], [role=combobox]:not(input), a[onclick]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        Optional<Snapshot> arrival = Optional.empty();
        for (Snapshot seen : trail.snapshots()) {
            Set<Element> clicked = Actions.clicked(trail, seen);
            arrival = seen.moment().when() == Moment.When.ARRIVAL ? Optional.of(seen) : arrival;
            Presses presses = Presses.on(seen, arrival);
            PassedBy.link(seen)
                    .ifPresent(one -> found.putIfAbsent(one.component(), on(seen, asked(one, "cannot-tell-link"))));
            Stream.of(
                            unfolding(seen, presses).map(one -> asked(one, "cannot-tell-unfolds")).stream(),
                            PassedBy.fields(seen).map(one -> failed(ABOUT, one, "failed-passed-by")),
                            PassedBy.labels(seen).map(one -> failed(ABOUT, one, "failed")),
                            PassedBy.items(seen).map(one -> failed(ABOUT, one, "role")),
                            pressed(seen, clicked, presses))
                    .flatMap(all -> all)
                    .forEach(one -> found.merge(
                            one.place().orElseThrow().component(), on(seen, one), ClickableNotFocusable::worse));
        }
        return found.values().stream();
    }

    private static Finding on(Snapshot seen, Finding told) {
        return told.screens(List.of(seen.moment().screen()));
    }

    private static Finding asked(Element one, String key) {
        return Finding.cannotTell(ABOUT, one, SENTENCES.say(key, "name", Called.of(one)));
    }

    private static Finding failed(About about, Element one, String key) {
        return Finding.failed(about, one, SENTENCES.say(key, "name", Called.of(one)));
    }

    private static Stream<Finding> pressed(Snapshot seen, Set<Element> clicked, Presses presses) {
        Dom dom = seen.the(Dom.class);
        Map<Element, Element> calendars = FieldPart.calendars(dom);
        return dom.select("body *")
                .filter(one -> one.visible() && !one.matches("label, option, form") && !Inactive.declared(one))
                .filter(one -> clicked.contains(one) || !presses.scrolls(one))
                .flatMap(one -> judge(one, clicked.contains(one), presses, calendars));
    }

    /** Short words whose click unfolds another part of the page, with nothing that says so to the eye: one question a screen. */
    private static Optional<Element> unfolding(Snapshot seen, Presses presses) {
        return Presses.unfolding(seen)
                .filter(one -> one.visible()
                        && !one.called().isBlank()
                        && one.text().length() <= SHORT
                        && !one.matches("label, option, form, body, html")
                        && !one.style("cursor").equals("pointer")
                        && !presses.works(one)
                        && !Inactive.declared(one))
                .filter(one -> !Reach.reached(one)
                        && !Reach.numbered(one)
                        && !Reach.inside(one)
                        && !FieldPart.beside(one)
                        && one.closest("[aria-hidden=true]").isEmpty())
                .findFirst();
    }

    private static Finding worse(Finding one, Finding other) {
        return one.verdict() == Verdict.FAILED || other.verdict() == Verdict.PASSED ? one : other;
    }

    private static Stream<Finding> judge(
            Element one, boolean clicked, Presses presses, Map<Element, Element> calendars) {
        if (clicked || one.has("onclick")) {
            return pressed(one, clicked, presses);
        }
        boolean offered = presses.works(one) || (one.style("cursor").equals("pointer") && presses.heard(one));
        if (presses.heard(one) && pictured(one) && !Reach.reached(one) && !Reach.inside(one)) {
            return Stream.of(asked(one, "cannot-tell-drawn"));
        }
        if ((!offered && !one.matches(COMMAND)) || Reach.reached(one) || Reach.numbered(one) || Reach.inside(one)) {
            return Stream.empty();
        }
        if (offered && drawn(one) && one.ancestors().noneMatch(above -> presses.heard(above) && pointed(above))) {
            return Stream.of(asked(one, "cannot-tell-drawn"));
        }
        List<Element> cells = offered ? blanks(one) : List.of();
        if (cells.size() >= SEVERAL) {
            return cells.get(0).equals(one)
                    ? Stream.of(
                            Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-blanks", "count", cells.size())))
                    : Stream.empty();
        }
        boolean known = offered && one.ancestors().anyMatch(above -> presses.heard(above) && pointed(above));
        if (known || one.called().isBlank() || one.closest("[aria-hidden=true]").isPresent()) {
            return Stream.empty();
        }
        Optional<Element> month = FieldPart.month(one, calendars);
        if (month.isPresent()) {
            return month.filter(one::equals).isPresent()
                    ? Stream.of(asked(one, "cannot-tell-calendar"))
                    : Stream.empty();
        }
        if ((offered && FieldPart.shows(one)) || keysTold(one)) {
            return Stream.of(asked(one, "cannot-tell"));
        }
        if (FieldPart.opens(one) || FieldPart.namesAChoice(one) || (offered && FieldPart.beside(one))) {
            return Stream.of(asked(one, "cannot-tell"));
        }
        return Stream.of(offered ? failed(one) : failed(ABOUT, one, "role"));
    }

    private static boolean keysTold(Element one) {
        return SHORTCUT.matcher(one.attr("title") + " " + one.called()).find();
    }

    /** A small drawing without a word, that the pointer says can be pressed. */
    private static boolean drawn(Element one) {
        return one.matches("svg, img, i, span:empty")
                && one.called().isBlank()
                && one.text().isBlank()
                && one.style("cursor").equals("pointer")
                && Math.min(one.box().width(), one.box().height()) >= LEAST
                && Math.max(one.box().width(), one.box().height()) <= MOST;
    }

    /** Empty blocks drawn beside it, alike, that one may press: places to choose, days, shades. */
    private static List<Element> blanks(Element one) {
        return !blank(one)
                ? List.of()
                : one.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .filter(it -> it.tag().equals(one.tag()) && it.visible() && blank(it))
                        .toList();
    }

    private static boolean blank(Element one) {
        return one.matches("div, span, td, li, i, b")
                && one.children().isEmpty()
                && one.allText().isBlank()
                && one.called().isBlank()
                && one.attr("title").isBlank()
                && one.style("cursor").equals("pointer")
                && Math.min(one.box().width(), one.box().height()) >= LEAST
                && Math.max(one.box().width(), one.box().height()) <= 2 * MOST
                && one.closest("[aria-hidden=true]").isEmpty();
    }

    /** An empty block with a picture for its ground, no larger than a command is, whose pointer does not say that it can be pressed. */
    private static boolean pictured(Element one) {
        return one.matches("div, span, i, b, p, li, td")
                && one.children().isEmpty()
                && one.text().isBlank()
                && one.called().isBlank()
                && one.style("background-image").contains("url(")
                && Math.min(one.box().width(), one.box().height()) >= LEAST
                && Math.max(one.box().width(), one.box().height()) <= 2 * MOST
                && one.closest("[aria-hidden=true]").isEmpty();
    }

    private static boolean pointed(Element one) {
        return one.style("cursor").equals("pointer") && !one.called().isBlank();
    }

    private static Stream<Finding> pressed(Element one, boolean clicked, Presses presses) {
        boolean stop = one.matches(Actions.NATIVE) || Reach.numbered(one);
        if (stop && !one.attr("tabindex").startsWith("-")) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        if (one.ancestors().anyMatch(Reach::keyed)) {
            return Stream.empty(); // it belongs to something that keys reach
        }
        if (Reach.managed(one)) {
            return Stream.empty(); // arrows move inside it: whether they do is tried by itself
        }
        if (drawn(one)) {
            return Stream.of(asked(one, "cannot-tell-drawn"));
        }
        if (one.called().isBlank() || (!clicked && counted(one))) {
            return Stream
                    .empty(); // a veil, an empty zone: nobody is asked to press it; or a press that is only counted
        }
        boolean doubtful = Reach.numbered(one)
                || Reach.doneBeside(one)
                || keysTold(one)
                || one.select(Actions.FOCUSABLE).findAny().isPresent();
        boolean offered = clicked
                || one.style("cursor").equals("pointer")
                || one.matches(COMMAND)
                || presses.works(one)
                || keyedAlike(one);
        return Stream.of(doubtful || !offered ? asked(one, "cannot-tell") : failed(one));
    }

    /** Whether all that a press does is to be counted: keys lose nothing by it. */
    static boolean counted(Element one) {
        return COUNTS.matcher(one.attr("onclick")).matches();
    }

    /** Words alone, for which the same is written for a press and for a key: whoever wrote it meant a command. */
    private static boolean keyedAlike(Element one) {
        String deed = one.attr("onclick").strip();
        return deed.matches("(?s)(?!event\\.\\w+\\(\\);?$)(?!return\\b).*\\w\\s*\\(.*")
                && one.children().isEmpty()
                && one.text().length() <= SHORT
                && Stream.of("onkeydown", "onkeypress", "onkeyup")
                        .anyMatch(key -> one.attr(key).strip().equals(deed));
    }

    /** Where nothing says either that it is a command, both fail. */
    private static Finding failed(Element one) {
        boolean unsaid = UNSAID.contains(one.role())
                && !one.has("role")
                && !one.has("aria-haspopup")
                && !one.tag().contains("-");
        return unsaid ? failed(BOTH, one, "failed-unsaid") : failed(ABOUT, one, "failed");
    }
}
