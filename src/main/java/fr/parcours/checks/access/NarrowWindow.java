package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A person who enlarges the page loses nothing and reads it in one direction. See {@code NarrowWindow.md}. */
final class NarrowWindow implements Check {
    private static final int REFLOW = 320;
    private static final double SLACK = 8;
    /** A table of data may scroll sideways, whatever its elements. */
    private static final String GRID = "[role=table], [role=grid], [role=treegrid]";

    /** What has lines to be read as they were written, or means by where it stands. */
    private static final String TWO_WAYS =
            "table, pre, code, samp, kbd, textarea, [contenteditable], marquee, [role=table], [role=grid], [role=treegrid], [role=log]";
    /** Fewer words are a label, or the entry of a list. */
    private static final int READ = 12;

    private static final int TOLD = 3;
    /** As many pieces of one line after the other are no running text. */
    private static final int SIGNS = 100;

    private static final About ABOUT = About.journey("narrow-window", Set.of(Dom.class, Reflow.class))
            .feeds("ACC07", "ACC06")
            .severity(0.5)
            .criteria(rgaa("10.11.1"), wcag("1.4.10"));
    private static final About ZOOM = ABOUT.criteria(rgaa("10.4.1"), wcag("1.4.4"));
    private static final Sentences SENTENCES = Sentences.of(NarrowWindow.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return told(trail.snapshots().stream().flatMap(seen -> seen.find(Reflow.class).stream()
                .flatMap(reflow -> reflow.widths().stream())
                .flatMap(width -> judge(width, seen.the(Dom.class), Actions.on(trail, seen)))
                .map(finding -> finding.screens(List.of(seen.moment().screen())))));
    }

    /** A component that a template repeats is told once, at its worst: what fails at 400 % is not told again at 200 %. */
    private static Stream<Finding> told(Stream<Finding> all) {
        Map<String, Finding> found = new LinkedHashMap<>();
        all.forEach(one -> found.merge(
                one.place().map(Where::component).orElse(one.verdict().word() + one.indicator()),
                one,
                (first, other) -> weight(other) > weight(first) ? other : first));
        return found.values().stream();
    }

    private static double weight(Finding one) {
        return (one.verdict() == Verdict.FAILED ? 2 : 0) + one.severity();
    }

    private static Stream<Finding> judge(Reflow.Width width, Dom dom, Set<Element> acted) {
        About about = width.width() == REFLOW ? ABOUT : ZOOM;
        List<Finding> found = new ArrayList<>();
        lost(about, width, dom, acted, found);
        sideways(about, width, dom, found);
        rolled(about, width, dom, found);
        if (width.width() == REFLOW && width.fixedShare() > 0.5) {
            found.add(Finding.cannotTell(
                    about, SENTENCES.say("cannot-tell-fixed", "share", Math.round(width.fixedShare() * 100))));
        }
        if (found.isEmpty()) {
            found.add(Finding.passed(about));
        }
        return found.stream().map(one -> one.indicator(width.width() == REFLOW ? "ACC07" : "ACC06"));
    }

    private static void lost(About about, Reflow.Width width, Dom dom, Set<Element> acted, List<Finding> found) {
        width.lost().stream()
                .flatMap(path -> dom.at(path).stream())
                .filter(Element::visible)
                .map(one -> acted.contains(one)
                        ? Finding.failed(
                                about, one, SENTENCES.say("failed-lost", "name", one.called(), "zoom", zoom(width)))
                        : Finding.cannotTell(
                                about,
                                one,
                                SENTENCES.say("cannot-tell-lost", "name", one.called(), "zoom", zoom(width))))
                .map(one -> one.severity(1))
                .forEach(found::add);
    }

    /** To scroll sideways is what 1.4.10 forbids at 320 pixels; at 200 % it is only a hint that something may be lost. */
    private static void sideways(About about, Reflow.Width width, Dom dom, List<Finding> found) {
        if (width.scrollWidth() <= width.width() + SLACK) {
            return;
        }
        List<Element> culprits = outermost(
                width.wide().stream().flatMap(path -> dom.at(path).stream()).toList());
        if (culprits.isEmpty()) {
            found.add(Finding.cannotTell(about, SENTENCES.say("cannot-tell", "zoom", zoom(width))));
            return;
        }
        culprits.forEach(one -> found.add(
                width.width() == REFLOW
                                && !drawn(one)
                                && !pictured(one)
                                && !aligned(one)
                                && one.closest(GRID).isEmpty()
                        ? Finding.failed(
                                about,
                                one,
                                SENTENCES.say(
                                        block(one) ? "failed-block" : "failed",
                                        "name",
                                        Called.of(one),
                                        "zoom",
                                        zoom(width)))
                        : Finding.cannotTell(
                                about,
                                one,
                                SENTENCES.say("cannot-tell-wide", "name", Called.of(one), "zoom", zoom(width)))));
    }

    /** Of what holds several things, only the first words are quoted. */
    private static boolean block(Element one) {
        String name = Called.of(one).fr();
        return one.children().size() > 1
                && name.endsWith("…")
                && one.text().strip().startsWith(name.substring(0, name.length() - 1));
    }

    /** Lines to read that are longer than the box that shows them, on the page as it is: a narrower window makes it no better. */
    private static void rolled(About about, Reflow.Width width, Dom dom, List<Finding> found) {
        if (width.width() != REFLOW) {
            return;
        }
        dom.select("body *")
                .filter(box -> box.visible()
                        && box.style("overflow-x").matches("auto|scroll")
                        && box.closest(TWO_WAYS).isEmpty()
                        && box.select("p, li, dd, blockquote, div, span").anyMatch(text -> longer(text, box)))
                .limit(1)
                .forEach(box ->
                        found.add(Finding.failed(about, box, SENTENCES.say("failed-box", "name", Called.of(box)))));
    }

    private static boolean longer(Element text, Element box) {
        return text.visible()
                && !text.style("white-space").startsWith("pre")
                && text.closest(TWO_WAYS).isEmpty()
                && text.ownText().strip().split("\\s+").length >= READ
                && text.ownLines().stream()
                        .anyMatch(line -> line.width() > box.box().width() + SLACK);
    }

    /** Several things of one row that stick out have one cause, the row that does not wrap. */
    private static List<Element> outermost(List<Element> wide) {
        Map<Element, List<Element>> byHolder = new LinkedHashMap<>();
        wide.forEach(one -> byHolder.computeIfAbsent(one.parent().orElse(one), key -> new ArrayList<>())
                .add(one));
        List<Element> causes = byHolder.entrySet().stream()
                .flatMap(row -> oneCause(row.getKey(), row.getValue())
                        ? Stream.of(row.getKey())
                        : row.getValue().stream().limit(TOLD))
                .distinct()
                .toList();
        List<Element> outer = causes.stream()
                .filter(one -> causes.stream().noneMatch(other -> !other.equals(one) && other.holds(one)))
                .toList();
        // rows of one holder, each too wide, have one cause again
        return outer.size() < wide.size() && outer.size() > 1 ? outermost(outer) : outer;
    }

    /** They stand side by side, or nothing of what holds them is narrow enough: of blocks among others, each is told by itself. */
    private static boolean oneCause(Element holder, List<Element> wide) {
        double top = wide.stream().mapToDouble(one -> one.box().y()).max().orElse(0);
        boolean beside = wide.stream().allMatch(one -> one.box().bottom() > top);
        return wide.size() > 1
                && !holder.matches("html, body")
                && (beside
                        || holder.children().stream()
                                .filter(one -> one.visible() && !one.text().isBlank())
                                .allMatch(wide::contains));
    }

    /** The name that a font of icons turns into a drawing, where that font did not come. */
    private static boolean drawn(Element one) {
        return one.text().strip().matches("[a-z0-9]+(_[a-z0-9]+)+")
                && one.matches("[class*=icon], [class*=material], [class*=symbol], i");
    }

    /** A line of words that a picture in it makes wide, and not its words. */
    private static boolean pictured(Element one) {
        return one.style("display").equals("inline")
                && one.select("img, svg, canvas, video, object")
                        .anyMatch(picture -> picture.visible() && picture.box().width() > REFLOW);
    }

    /** Signs that mean by where they stand: a line that is drawn with them, one of many set under each other. */
    private static boolean aligned(Element one) {
        return (!one.text().isBlank() && one.text().chars().noneMatch(Character::isLetterOrDigit))
                || (one.style("font-family").contains("mono")
                        && one.style("display").equals("inline")
                        && one.parent()
                                .filter(up -> up.children().size() > SIGNS)
                                .isPresent());
    }

    private static String zoom(Reflow.Width width) {
        return width.width() == REFLOW ? "400" : "200";
    }
}
