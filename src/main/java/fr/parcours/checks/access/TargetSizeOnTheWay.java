package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the way asks to press is large enough, or far enough from the rest. See {@code TargetSizeOnTheWay.md}. */
final class TargetSizeOnTheWay implements Check {
    private static final double LEAST = 24;
    private static final About ABOUT = About.journey("target-size-on-the-way", Set.of(Dom.class))
            .feeds("ACC08")
            .criteria(wcag("2.5.8"));
    private static final Sentences SENTENCES = Sentences.of(TargetSizeOnTheWay.class);
    private static final String TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary,"
            + " [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=option], [onclick]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            List<Element> targets =
                    seen.the(Dom.class).select(TARGETS).filter(Element::visible).toList();
            Actions.on(trail, seen).stream()
                    .filter(one -> one.visible() && !one.tag().equals("option"))
                    .forEach(one -> found.putIfAbsent(
                            one.component(),
                            judge(one, targets, seen.the(Dom.class))
                                    .screens(List.of(seen.moment().screen()))));
        }
        return found.values().stream();
    }

    private static Finding judge(Element one, List<Element> targets, Dom dom) {
        Rect box = area(one, dom);
        if ((box.width() >= LEAST && box.height() >= LEAST) || inSentence(one) || apart(one, box, targets, dom)) {
            return Finding.passed(ABOUT, one);
        }
        Object[] said = {
            "name",
            one.called().isBlank() ? one.selector() : one.called(),
            "width",
            Math.round(box.width()),
            "height",
            Math.round(box.height())
        };
        // 13 pixels is the browser's own box, whose size nobody chose: the criterion lets it be
        return one.matches("input[type=checkbox], input[type=radio]") && box.width() == 13 && box.height() == 13
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said))
                : Finding.failed(ABOUT, one, SENTENCES.say("failed", said));
    }

    /** The thing with its label, which can be pressed too. */
    private static Rect area(Element one, Dom dom) {
        Stream<Element> labels = Stream.concat(
                one.closest("label").stream(),
                dom.select("label[for]")
                        .filter(label ->
                                !one.attr("id").isEmpty() && label.attr("for").equals(one.attr("id"))));
        return one.matches("input")
                ? labels.filter(Element::visible).map(Element::box).reduce(one.box(), TargetSizeOnTheWay::around)
                : one.box();
    }

    private static Rect around(Rect one, Rect other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Rect(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /** A link within a line of text is as high as its line. */
    private static boolean inSentence(Element one) {
        return one.style("display").equals("inline")
                && one.parent()
                        .filter(above -> above.text().length() > one.text().length() + 3)
                        .isPresent();
    }

    /** A circle of 24 pixels on its middle touches no other target, nor the circle of another small one. */
    private static boolean apart(Element one, Rect box, List<Element> targets, Dom dom) {
        return targets.stream()
                .filter(other -> !other.holds(one) && !one.holds(other) && !inItsLabel(other, one))
                .map(other -> area(other, dom))
                .noneMatch(other -> near(box, other));
    }

    /** A link within the words that tick the box is the box's business, not a neighbour. */
    private static boolean inItsLabel(Element other, Element one) {
        return one.closest("label").filter(label -> label.holds(other)).isPresent();
    }

    private static boolean near(Rect box, Rect other) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        double dx = Math.max(0, Math.max(other.x() - x, x - other.right()));
        double dy = Math.max(0, Math.max(other.y() - y, y - other.bottom()));
        boolean small = other.width() < LEAST || other.height() < LEAST;
        double middles = Math.hypot(other.x() + other.width() / 2 - x, other.y() + other.height() / 2 - y);
        return Math.hypot(dx, dy) < LEAST / 2 || (small && middles < LEAST);
    }
}
