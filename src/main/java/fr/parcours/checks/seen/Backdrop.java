package fr.parcours.checks.seen;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The flat colour that a person sees behind something, where computed styles alone let us know it. */
final class Backdrop {
    private Backdrop() {}

    /** Empty where a picture, a see-through group, or a thing laid over another one leaves it unknown. */
    static Optional<Tint> of(Element one) {
        List<Tint> layers = new ArrayList<>();
        Optional<Element> at = Optional.of(one);
        while (at.isPresent()) {
            Element here = at.get();
            String image = here.style("background-image");
            if ((!image.isEmpty() && !image.equals("none")) || faint(here)) {
                return Optional.empty();
            }
            Optional<Tint> colour = Tint.read(here.style("background-color"));
            if (colour.isEmpty() && !here.style("background-color").isEmpty()) {
                return Optional.empty(); // told in another colour space
            }
            colour.filter(ground -> ground.alpha() > 0).ifPresent(layers::add);
            if (colour.filter(ground -> ground.alpha() >= 1).isPresent()) {
                return Optional.of(flat(layers));
            }
            if (lifted(here)) {
                return Optional.empty(); // what it lies over is not what it stands in
            }
            at = here.parent();
        }
        layers.add(Tint.WHITE);
        return Optional.of(flat(layers));
    }

    /** A picture stands somewhere behind it: it may have come after what was measured. */
    static boolean overPicture(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors())
                .anyMatch(here -> here.style("background-image").contains("url("));
    }

    /** A sign that a style sheet adds may tell as well as the colour. */
    static boolean drawn(Element one) {
        return !one.generated("::before").isEmpty()
                || !one.generated("::after").isEmpty()
                || !one.style("background-image").matches("(none)?");
    }

    private static boolean faint(Element one) {
        String opacity = one.style("opacity");
        return !opacity.isEmpty() && !opacity.equals("1");
    }

    private static boolean lifted(Element one) {
        String position = one.style("position");
        return position.equals("absolute") || position.equals("fixed") || position.equals("sticky");
    }

    private static Tint flat(List<Tint> nearestFirst) {
        Tint seen = nearestFirst.get(nearestFirst.size() - 1);
        for (int i = nearestFirst.size() - 2; i >= 0; i--) {
            seen = nearestFirst.get(i).over(seen);
        }
        return seen;
    }

    /** Something opaque that comes later is laid over the whole of it: nobody sees its words, nor what is behind them. */
    static boolean covered(Element one, Dom dom) {
        Rect its = one.box();
        return dom.once(Lids.class, Lids::of).all().stream()
                .filter(lid -> holds(lid.box(), its)
                        && !lid.equals(one)
                        && !lid.holds(one)
                        && !one.holds(lid)
                        && above(lid, one))
                .findAny()
                .isPresent();
    }

    private static boolean holds(Rect lid, Rect its) {
        return lid.x() <= its.x() && lid.y() <= its.y() && lid.right() >= its.right() && lid.bottom() >= its.bottom();
    }

    /** Both placed in one holder, without an order of their own: the later lies above. */
    private static boolean above(Element lid, Element one) {
        return lid.parent().equals(one.parent())
                && lid.style("z-index").matches("|auto|0")
                && one.style("z-index").matches("|auto|0")
                && lid.parent().stream().map(Element::children).anyMatch(row -> row.indexOf(lid) > row.indexOf(one));
    }

    /** What is laid over the page and lets nothing through. */
    private record Lids(List<Element> all) {
        static Lids of(Dom dom) {
            return new Lids(dom.select("body *")
                    .filter(one -> lifted(one)
                            && one.visible()
                            && !faint(one)
                            && Tint.read(one.style("background-color"))
                                    .filter(colour -> colour.alpha() >= 1)
                                    .isPresent())
                    .toList());
        }
    }

    /** Rolled out of a part that scrolls: what was measured there is behind that part, not behind the words. */
    static boolean rolledAway(Element one) {
        Rect its = one.box();
        return one.ancestors()
                .takeWhile(up -> !up.matches("body"))
                .filter(up -> !(up.style("overflow-x") + up.style("overflow-y")).matches("(visible)*"))
                .map(Element::box)
                .anyMatch(box -> its.y() < box.y() - 1
                        || its.bottom() > box.bottom() + 1
                        || its.x() < box.x() - 1
                        || its.right() > box.right() + 1);
    }
}
