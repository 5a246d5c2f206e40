package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.checks.Landing;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pointer can press, keys can reach. See {@code ClickableNotFocusable.md}. */
final class ClickableNotFocusable implements Check {
    private static final About ABOUT = About.journey("clickable-not-focusable", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final About BOTH = ABOUT.criteria(rgaa("7.3.1"), rgaa("7.1.1"), wcag("2.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(ClickableNotFocusable.class);
    /** Roles of what is read, or none. */
    private static final Set<String> UNSAID =
            Set.of("", "generic", "none", "StaticText", "paragraph", "listitem", "image", "img", "emphasis", "strong");

    private static final Set<String> PRESSES =
            Set.of("click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend");
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d");
    private static final int SHORT = 60;
    private static final int LEAST = 12;
    private static final int MOST = 64;
    /** What assistive technology calls a command that people work by itself. */
    private static final String COMMAND =
            "[role=button], [role=link], [role=checkbox], [role=switch], [role=combobox]:not(input), a[onclick]";

    static final String COMPOSITE = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree],"
            + " [role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=option], [role=gridcell]";

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
            Set<String> heard = arrival.map(first -> heard(first, seen)).orElse(Set.of());
            Set<String> working = working(seen);
            Set<String> scrolling = scrolling(seen);
            Map<Element, Element> calendars = FieldPart.calendars(seen.the(Dom.class));
            List<Integer> screen = List.of(seen.moment().screen());
            unfolding(seen, working)
                    .ifPresent(one -> found.merge(
                            one.component(),
                            Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-unfolds", "name", Called.of(one)))
                                    .screens(screen),
                            ClickableNotFocusable::worse));
            PassedBy.link(seen)
                    .ifPresent(one -> found.putIfAbsent(
                            one.component(),
                            Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-link", "name", Called.of(one)))
                                    .screens(screen)));
            PassedBy.fields(seen)
                    .forEach(one -> found.merge(
                            one.component(),
                            Finding.failed(ABOUT, one, SENTENCES.say("failed-passed-by", "name", Called.of(one)))
                                    .screens(screen),
                            ClickableNotFocusable::worse));
            PassedBy.items(seen)
                    .forEach(one -> found.merge(
                            one.component(),
                            Finding.failed(ABOUT, one, SENTENCES.say("role", "name", Called.of(one)))
                                    .screens(screen),
                            ClickableNotFocusable::worse));
            seen.the(Dom.class)
                    .select("body *")
                    .filter(one -> one.visible() && !one.matches("label, option, form") && !disabled(one))
                    .filter(one -> clicked.contains(one) || !scrolling.contains(one.path()))
                    .forEach(one -> judge(one, clicked.contains(one), heard, working, calendars)
                            .forEach(finding -> found.merge(
                                    one.component(), finding.screens(screen), ClickableNotFocusable::worse)));
        }
        return found.values().stream();
    }

    /** Where a script waits for a press, and no attribute says so: listened for on arrival, and the same thing is still there. */
    private static Set<String> heard(Snapshot arrival, Snapshot seen) {
        Dom before = arrival.the(Dom.class);
        Dom now = seen.the(Dom.class);
        return FocusWalk.heard(arrival)
                .filter(one -> one.events().stream().anyMatch(PRESSES::contains))
                .map(FocusWalk.Handler::path)
                .filter(path -> before.at(path)
                        .map(ClickableNotFocusable::built)
                        .equals(now.at(path).map(ClickableNotFocusable::built)))
                .collect(Collectors.toSet());
    }

    private static String built(Element one) {
        return one.tag() + "#" + one.attr("id") + "." + one.attr("class");
    }

    /** Short words whose click is read to lead elsewhere, or to open or say something, whatever their pointer looks like. */
    private static Set<String> working(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Stream<String> listened = FocusWalk.heard(seen)
                .filter(one -> one.does().stream().anyMatch(ClickableNotFocusable::works))
                .map(FocusWalk.Handler::path);
        Stream<String> written = dom.select("[onclick], [ondblclick], [onmousedown], [onpointerdown], [ontouchstart],"
                        + " [onmouseup], [onpointerup], [ontouchend]")
                .filter(one -> PageScripts.of(dom).deeds(one).stream().anyMatch(ClickableNotFocusable::works))
                .map(Element::path);
        return Stream.concat(listened, written)
                .filter(path -> dom.at(path)
                        .filter(one ->
                                one.text().length() <= SHORT && !one.called().isBlank())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Short words whose click unfolds another part of the page, with nothing that says so to the eye: one question a screen. */
    private static Optional<Element> unfolding(Snapshot seen, Set<String> working) {
        Dom dom = seen.the(Dom.class);
        return FocusWalk.heard(seen)
                .filter(one -> one.does().stream().anyMatch(deed -> deed.startsWith("click unfolds")))
                .flatMap(one -> dom.at(one.path()).stream())
                .filter(one -> one.visible()
                        && !one.called().isBlank()
                        && one.text().length() <= SHORT
                        && !one.matches("label, option, form, body, html")
                        && !one.style("cursor").equals("pointer")
                        && !working.contains(one.path())
                        && !disabled(one))
                .filter(one -> !reached(one)
                        && !numbered(one)
                        && !inside(one)
                        && !FieldPart.beside(one)
                        && one.closest("[aria-hidden=true]").isEmpty())
                .findFirst();
    }

    /** Where a click only brings the top of the page back into view: the keys that scroll do as much. */
    private static Set<String> scrolling(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Map<String, List<List<String>>> deeds = new HashMap<>();
        FocusWalk.heard(seen)
                .filter(one -> one.events().stream().anyMatch(PRESSES::contains))
                .forEach(one -> deeds.computeIfAbsent(one.path(), fresh -> new ArrayList<>())
                        .add(one.does()));
        dom.select("[onclick]").forEach(one -> deeds.computeIfAbsent(one.path(), fresh -> new ArrayList<>())
                .add(PageScripts.of(dom).deeds(one)));
        return deeds.entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(List.of("click scrolls")::equals))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean works(String deed) {
        return deed.matches("(click|dblclick) (leaves|opens|acts|says|shows|folds|pictures|redraws).*"
                + "|(mouse|pointer|touch)(down|up|start|end) (leaves|opens).*");
    }

    private static Finding worse(Finding one, Finding other) {
        return one.verdict() == Verdict.FAILED || other.verdict() == Verdict.PASSED ? one : other;
    }

    private static Stream<Finding> judge(
            Element one, boolean clicked, Set<String> heard, Set<String> working, Map<Element, Element> calendars) {
        if (clicked || one.has("onclick")) {
            return pressed(one, clicked, working);
        }
        boolean offered =
                working.contains(one.path()) || (one.style("cursor").equals("pointer") && heard.contains(one.path()));
        if (heard.contains(one.path()) && pictured(one) && !reached(one) && !inside(one)) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-drawn", "name", Called.of(one))));
        }
        if ((!offered && !one.matches(COMMAND)) || reached(one) || numbered(one) || inside(one)) {
            return Stream.empty();
        }
        if (offered
                && drawn(one)
                && one.ancestors().noneMatch(above -> heard.contains(above.path()) && pointed(above))) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-drawn", "name", Called.of(one))));
        }
        boolean known = offered && one.ancestors().anyMatch(above -> heard.contains(above.path()) && pointed(above));
        if (known || one.called().isBlank() || one.closest("[aria-hidden=true]").isPresent()) {
            return Stream.empty();
        }
        Optional<Element> month = FieldPart.month(one, calendars);
        if (month.isPresent()) {
            return month.filter(one::equals).isPresent()
                    ? Stream.of(Finding.cannotTell(
                            ABOUT, one, SENTENCES.say("cannot-tell-calendar", "name", Called.of(one))))
                    : Stream.empty();
        }
        if (FieldPart.opens(one) || FieldPart.namesAChoice(one) || (offered && FieldPart.beside(one))) {
            return Stream.of(Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))));
        }
        return Stream.of(
                offered ? failed(one) : Finding.failed(ABOUT, one, SENTENCES.say("role", "name", Called.of(one))));
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

    /** Keys reach it, what it stands in, or something that it holds. */
    private static boolean reached(Element one) {
        return one.matches(Actions.FOCUSABLE)
                || one.ancestors().anyMatch(ClickableNotFocusable::keyed)
                || one.select(Actions.FOCUSABLE).findAny().isPresent();
    }

    /** Where keys land, or what hands its presses on; the part of a page that a skip link leads to is neither. */
    static boolean keyed(Element above) {
        return above.matches(Actions.FOCUSABLE + ", label") && !Landing.is(above);
    }

    /** A tabindex that is no number is none: browsers do not read it. */
    private static boolean numbered(Element one) {
        return NUMBER.matcher(one.attr("tabindex")).lookingAt();
    }

    /** Part of a widget that keeps the focus in one place, and moves inside it with arrows. */
    private static boolean inside(Element one) {
        return one.closest(COMPOSITE).isPresent();
    }

    /** Part of a widget that keys reach at one place, be it a part of it or what says to command it. */
    private static boolean managed(Element one) {
        return one.parent().flatMap(above -> above.closest(COMPOSITE)).stream()
                .flatMap(whole -> Stream.of(Stream.of(whole), whole.select(Actions.FOCUSABLE), commanding(whole))
                        .flatMap(all -> all))
                .anyMatch(stop -> stop.matches(Actions.FOCUSABLE)
                        && !stop.attr("tabindex").startsWith("-"));
    }

    static Stream<Element> commanding(Element whole) {
        String id = whole.attr("id");
        return id.isEmpty()
                ? Stream.empty()
                : whole.ancestors().reduce((below, above) -> above).stream()
                        .flatMap(root -> root.select("[aria-controls], [aria-owns]"))
                        .filter(other -> List.of((other.attr("aria-controls") + " " + other.attr("aria-owns"))
                                        .strip()
                                        .split("\\s+"))
                                .contains(id));
    }

    private static Stream<Finding> pressed(Element one, boolean clicked, Set<String> working) {
        boolean stop = one.matches(Actions.NATIVE) || numbered(one);
        if (stop && !one.attr("tabindex").startsWith("-")) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        if (one.ancestors().anyMatch(ClickableNotFocusable::keyed)) {
            return Stream.empty(); // it belongs to something that keys reach
        }
        if (managed(one)) {
            return Stream.empty(); // arrows move inside it: whether they do is tried by itself
        }
        if (drawn(one)) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-drawn", "name", Called.of(one))));
        }
        if (one.called().isBlank()) {
            return Stream.empty(); // a veil, an empty zone: nobody is asked to press it
        }
        boolean doubtful =
                numbered(one) || one.select(Actions.FOCUSABLE).findAny().isPresent();
        boolean offered = clicked
                || one.style("cursor").equals("pointer")
                || one.matches(COMMAND)
                || working.contains(one.path())
                || keyedAlike(one);
        return Stream.of(
                doubtful || !offered
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                        : failed(one));
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
        boolean unsaid =
                UNSAID.contains(one.role()) && !one.has("role") && !one.tag().contains("-");
        return Finding.failed(
                unsaid ? BOTH : ABOUT, one, SENTENCES.say(unsaid ? "failed-unsaid" : "failed", "name", Called.of(one)));
    }

    static boolean disabled(Element one) {
        return one.has("disabled") || one.attr("aria-disabled").equals("true");
    }
}
