package fr.parcours.checks.seen;

import fr.parcours.checks.Labels;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things of a page that one can press, each with the whole area that answers, and the exceptions of WCAG 2.5.8. */
final class Targets {
    private static final double LEAST = 24;
    /** Less than anybody sees. */
    private static final double HAIR = 0.5;

    private static final String PRESSED =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button],"
                    + " [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=option], [role=menuitem], [onclick]";
    private static final String WORKED = "a[href], button, input, select, textarea, summary, [onclick]";
    /** Their size is the browser's, or nobody presses them. */
    private static final String LEFT_OUT =
            "[disabled], [aria-disabled=true], [inert] *, [inert], fieldset[disabled] *, input[type=range], input[type=color],"
                    + " input[type=file], map *, area, option";

    private final List<Target> all;

    /**
     * One thing.
     *
     * @param area that answers a press: itself, what it holds, its label
     * @param near what a neighbour must keep clear of, each part by itself: a box and its words leave a space between them; not the words
     *     above a field, where a press does no harm
     * @param byBrowser drawn by the browser alone, in a size that nobody chose
     */
    record Target(Element element, Rect area, List<Rect> near, boolean byBrowser) {
        boolean small() {
            return area.width() < LEAST || area.height() < LEAST;
        }
    }

    private Targets(List<Target> all) {
        this.all = all;
    }

    static Targets on(Dom dom) {
        return dom.once(Targets.class, Targets::gathered);
    }

    private static Targets gathered(Dom dom) {
        return new Targets(dom.select(PRESSED)
                .filter(one -> one.visible()
                        && !one.matches(LEFT_OUT)
                        && !one.style("pointer-events").equals("none")
                        && !rolledAway(one)
                        && !untold(one))
                .map(one -> target(dom, one))
                .filter(one -> one.area().width() > 1 && one.area().height() > 1)
                .toList());
    }

    /** Only a role, which is told to nobody, calls it something that one presses. */
    private static boolean untold(Element one) {
        return !one.matches(WORKED)
                && !one.is("focusable")
                && one.closest("[aria-hidden=true]").isPresent();
    }

    List<Target> all() {
        return all;
    }

    /** Rolled out of sight within something that cuts it off: it lies beside nothing that shows. */
    private static boolean rolledAway(Element one) {
        Rect its = one.box();
        double x = its.x() + its.width() / 2;
        double y = its.y() + its.height() / 2;
        return one.ancestors()
                .takeWhile(up -> !up.matches("body"))
                .filter(up -> !up.style("overflow-x").matches("|visible"))
                .map(Element::box)
                .anyMatch(box -> x < box.x() || x > box.right() || y < box.y() || y > box.bottom());
    }

    private static Target target(Dom dom, Element one) {
        Rect area = around(one.box(), one.generatedBox("::after"));
        area = around(area, one.generatedBox("::before"));
        for (Element part : one.select("*").filter(Element::visible).toList()) {
            area = around(area, shown(part, one));
        }
        List<Rect> near = new ArrayList<>(List.of(area));
        if (one.matches("input")) {
            for (Element words : Labels.of(dom, one).filter(Element::visible).toList()) {
                near.add(words.box());
                area = around(area, words.box());
            }
        }
        boolean own = Untouched.is(one, area);
        boolean typed = one.matches("input, select, textarea") && !one.matches("[type=checkbox], [type=radio]");
        return new Target(one, area, typed ? List.of(one.box()) : near, own);
    }

    /** What is left of a part once the boxes around it, up to the whole thing, have cut it off. */
    private static Rect shown(Element part, Element whole) {
        Rect left = part.box();
        boolean lifted = part.style("position").equals("absolute");
        for (Element up : part.ancestors().toList()) {
            boolean placed = !up.style("position").matches("|static");
            if ((placed || !lifted) && !up.style("overflow-x").matches("|visible")) {
                left = common(left, up.box());
            }
            lifted = up.style("position").equals("absolute") || (lifted && !placed);
            if (up.equals(whole)) {
                break;
            }
        }
        return left;
    }

    private static Rect common(Rect one, Rect other) {
        double x = Math.max(one.x(), other.x());
        double y = Math.max(one.y(), other.y());
        return new Rect(
                x,
                y,
                Math.max(0, Math.min(one.right(), other.right()) - x),
                Math.max(0, Math.min(one.bottom(), other.bottom()) - y));
    }

    private static Rect around(Rect one, Rect other) {
        if (other.empty()) {
            return one;
        }
        if (one.empty()) {
            return other;
        }
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rect(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /** Too small, with another target too near, and none of the standard's exceptions. */
    boolean tight(Target one) {
        return one.small() && !framed(one.element()) && !inSentence(one.element()) && !apart(one) && !equivalent(one);
    }

    /** A field that has no edge of its own is pressed, as a person sees it, anywhere in the frame drawn around it. */
    private static boolean framed(Element one) {
        return one.matches("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea")
                && thin(one)
                && one.ancestors()
                        .limit(3)
                        .anyMatch(above -> !thin(above)
                                && above.box().width() >= LEAST
                                && above.box().height() >= LEAST
                                && above.box().height() <= 4 * LEAST);
    }

    private static boolean thin(Element one) {
        return one.style("border-top-width").equals("0px");
    }

    /** A link within a line of text is as high as its line. */
    private static boolean inSentence(Element one) {
        if (!one.style("display").equals("inline")) {
            return false;
        }
        Element at = one;
        while (at.parent()
                .filter(above -> above.style("display").equals("inline"))
                .isPresent()) {
            at = at.parent().orElseThrow();
        }
        return at.parent()
                .filter(above -> above.text()
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        > pressed(above)
                                        .codePoints()
                                        .filter(Character::isLetterOrDigit)
                                        .count()
                                + 2)
                .isPresent();
    }

    /** The words of a line that are all pressed: several links in a row are no sentence. */
    private static String pressed(Element line) {
        return line.select(PRESSED)
                .filter(one -> one.ancestors().takeWhile(up -> !up.equals(line)).noneMatch(up -> up.matches(PRESSED)))
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    /** A circle of 24 pixels on its middle touches no other target, nor the circle of another small one. */
    private boolean apart(Target one) {
        return all.stream()
                .filter(other -> !other.equals(one) && near(one.area(), other))
                .filter(other -> layer(other.element()).equals(layer(one.element())))
                .filter(other ->
                        !other.element().holds(one.element()) && !one.element().holds(other.element()))
                .allMatch(other ->
                        inItsLabel(other.element(), one.element()) || inItsLabel(one.element(), other.element()));
    }

    /** What stays in place on the window and what scrolls under it are beside one another for a moment only; places in a frame are its own. */
    private static String layer(Element one) {
        int frame = one.path().lastIndexOf("/f/");
        return one.path().substring(0, Math.max(0, frame)) + " " + held(one);
    }

    private static String held(Element one) {
        List<Element> held = Stream.concat(Stream.of(one), one.ancestors())
                .filter(up -> up.style("position").matches("fixed|sticky"))
                .toList();
        return held.stream()
                .filter(up -> up.style("position").equals("fixed"))
                .reduce((inner, outer) -> outer)
                .map(Element::path)
                .orElse(held.isEmpty() ? "" : "sticky");
    }

    /** A link within the words that tick the box is the box's business, not a neighbour. */
    private static boolean inItsLabel(Element other, Element one) {
        return one.closest("label")
                .filter(label -> label.holds(other)
                        || (!other.attr("id").isEmpty() && label.attr("for").equals(other.attr("id"))))
                .isPresent();
    }

    private static boolean near(Rect box, Target target) {
        return target.near().stream().anyMatch(other -> near(box, other, target.small()));
    }

    private static boolean near(Rect box, Rect other, boolean small) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        double dx = Math.max(0, Math.max(other.x() - x, x - other.right()));
        double dy = Math.max(0, Math.max(other.y() - y, y - other.bottom()));
        double middles = Math.hypot(other.x() + other.width() / 2 - x, other.y() + other.height() / 2 - y);
        return Math.hypot(dx, dy) < LEAST / 2 - HAIR || (small && middles < LEAST - HAIR);
    }

    /** The same page leads to the same place by something large enough. */
    private boolean equivalent(Target one) {
        String aim = one.element().attr("href");
        return !aim.isBlank()
                && !aim.startsWith("#")
                && all.stream()
                        .anyMatch(other ->
                                !other.small() && other.element().attr("href").equals(aim));
    }
}
