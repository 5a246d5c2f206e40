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
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No link and no button is taken out of the keyboard's round. See {@code TakenOut.md}. */
final class TakenOut implements Check {
    private static final About ABOUT = About.journey("taken-out", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(TakenOut.class);
    private static final String OUT = "a[href][tabindex^='-'], button[tabindex^='-']";
    /** Where arrows lead from one to the next, where what is off or closed stands, and what nobody hears of. */
    private static final String ELSEWHERE = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree],"
            + " [role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=tab], [role=option], [role=menuitem],"
            + " [role=combobox], [role=spinbutton], [role=application], table, [aria-hidden=true], [inert], [disabled],"
            + " [aria-disabled=true], [class*=disabled], [aria-current], [aria-roledescription],"
            + " [class*=carousel], [class*=slide], [class*=swiper]";

    /** What stands in one of these is reached with it. */
    private static final String AROUND = "a[href], button, summary, [tabindex='0']";

    private static final String WINDOW = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";

    private static final Set<String> KEYS = Set.of("keydown", "keyup", "keypress");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Dom dom = seen.the(Dom.class);
            boolean led = led(seen);
            boolean windowed = dom.select(WINDOW).anyMatch(Element::visible);
            dom.select(OUT)
                    .filter(one -> one.visible()
                            && !one.called().isBlank()
                            && one.closest(ELSEWHERE).isEmpty()
                            && one.parent().flatMap(up -> up.closest(AROUND)).isEmpty()
                            && !(windowed
                                    && one.closest(WINDOW).isEmpty()) // an open window may keep the keys to itself
                            && !one.style("pointer-events").equals("none")
                            && !away(dom, one)
                            && !here(one)
                            && !(led && roving(one))
                            && !twin(one, dom)
                            && !besideAField(one))
                    .forEach(one -> found.putIfAbsent(
                            one.component(),
                            (led || sends(one)
                                            ? Finding.cannotTell(
                                                    ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                                            : Finding.failed(
                                                    ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))))
                                    .screens(List.of(seen.moment().screen()))));
        }
        return found.values().stream();
    }

    /** Some script hears of keys: it may lead there. Where nobody walked the page by keys, nothing is known of that. */
    private static boolean led(Snapshot seen) {
        return seen.find(FocusWalk.class)
                .filter(walk -> walk.handlers().stream()
                        .flatMap(handler -> handler.events().stream())
                        .noneMatch(KEYS::contains))
                .isEmpty();
    }

    /** Another link leads there, or another button is called the same, and keys reach it. */
    private static boolean twin(Element one, Dom dom) {
        return dom.select(one.tag().equals("a") ? "a[href]" : "button, [role=button], input[type=file]")
                .filter(other -> !other.equals(one)
                        && other.visible()
                        && !other.attr("tabindex").startsWith("-"))
                .anyMatch(other -> one.tag().equals("a")
                        ? same(place(other), place(one))
                        : other.called().equals(one.called()) || other.tag().equals("input"));
    }

    /** One of a row of like things, of which the page lets Tab reach one: the arrows lead to the others. */
    private static boolean roving(Element one) {
        return one.parent().flatMap(Element::parent).stream()
                .filter(row -> !row.matches("body, main, form, section"))
                .anyMatch(row ->
                        row.select(one.tag() + "[tabindex='0']").findAny().isPresent());
    }

    /** Out of the page's width, out of what clips it, or one of several things laid over one another: it may well not be seen. */
    private static boolean away(Dom dom, Element one) {
        Rect its = one.box();
        return its.x() >= dom.root().box().width()
                || one.ancestors()
                        .takeWhile(up -> !up.matches("body"))
                        .anyMatch(up -> !up.style("overflow-x").matches("|visible") && !meets(up, its))
                || Stream.concat(Stream.of(one), one.ancestors())
                        .filter(TakenOut::laid)
                        .anyMatch(up -> up.parent().stream()
                                .flatMap(row -> row.children().stream())
                                .anyMatch(other -> !other.equals(up) && laid(other) && meets(other, its)));
    }

    private static boolean laid(Element one) {
        return one.style("position").matches("absolute|fixed");
    }

    private static boolean meets(Element one, Rect its) {
        Rect box = one.box();
        return box.x() < its.x() + its.width()
                && its.x() < box.x() + box.width()
                && box.y() < its.y() + its.height()
                && its.y() < box.y() + box.height();
    }

    /** It leads to the part that it stands in: whoever reads it is there. */
    private static boolean here(Element one) {
        String href = one.attr("href");
        return href.length() > 1
                && href.startsWith("#")
                && one.ancestors().takeWhile(up -> !up.matches("main, body")).anyMatch(up -> up.attr("id")
                        .equals(href.substring(1)));
    }

    /** One may be written in full and the other not. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || (one.contains("://") != other.contains("://") && path(one).equals(path(other)));
    }

    private static String path(String place) {
        return place.replaceFirst("^(https?:)?//[^/]+", "").replaceFirst("^\\.?/", "");
    }

    /** Where a link leads, whatever it tells those who count visits. */
    private static String place(Element link) {
        String href = link.attr("href");
        String plain = href.replaceFirst("[?&#](utm_|src=|source=|from=|origin=|origine=|ref=|at_|xtor=|mtm_).*$", "");
        return plain.replaceFirst("(?<=.)/$", "");
    }

    /** The Enter key in a field sends the form as its button does. */
    private static boolean sends(Element one) {
        return one.tag().equals("button")
                && !one.attr("type").matches("button|reset")
                && one.closest("form").isPresent();
    }

    /** What shows a password, empties a field or opens its calendar does what keys do in the field itself, or little more. */
    private static boolean besideAField(Element one) {
        List<Element> around = Stream.concat(one.parent().stream(), one.parent().flatMap(Element::parent).stream())
                .filter(above -> !above.matches("body, main, form, fieldset, section, article"))
                .collect(Collectors.toList());
        return around.stream()
                .anyMatch(above -> above.select("input:not([type=hidden]), select, textarea, [contenteditable]")
                        .findAny()
                        .isPresent());
    }
}
