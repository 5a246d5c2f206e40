package fr.parcours.checks.keyboard;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Forms one above the other whose stops are numbered so that the keyboard leaves one unfinished, and comes back to it. */
final class CrossedForms {
    private static final Pattern NUMBERED = Pattern.compile("\\s*[1-9]\\d*\\s*");

    private CrossedForms() {}

    /** The first stop of the form that comes between. */
    static Optional<Element> in(Dom dom, FocusWalk walk) {
        List<Element> stops = walk.stops().stream()
                .flatMap(stop -> dom.at(stop.path()).stream())
                .filter(one -> one.visible() && !one.framed())
                .toList();
        List<Element> entered = new ArrayList<>();
        FromTheTop.of(dom, walk, stops).stream()
                .filter(one -> numbered(one) && placed(one))
                .filter(one -> entered.isEmpty() || !form(one).equals(form(entered.get(entered.size() - 1))))
                .forEach(entered::add);
        return IntStream.range(2, entered.size())
                .filter(i -> form(entered.get(i)).equals(form(entered.get(i - 2))))
                .filter(i -> stacked(form(entered.get(i - 1)), form(entered.get(i))))
                .mapToObj(i -> entered.get(i - 1))
                .findFirst();
    }

    private static Element form(Element one) {
        return one.closest("form").orElse(one);
    }

    /** In a form that has no place of its own, over the rest. */
    private static boolean placed(Element one) {
        return one.closest("form").isPresent()
                && one.ancestors().noneMatch(above -> above.style("position").matches("fixed|sticky|absolute"));
    }

    private static boolean numbered(Element one) {
        return NUMBERED.matcher(one.attr("tabindex")).matches();
    }

    /** One under the other, as far as they take up room themselves: one that holds only floats has no height. */
    private static boolean stacked(Element one, Element other) {
        Rect first = one.box();
        Rect second = other.box();
        return first.height() > 0
                && second.height() > 0
                && (first.bottom() <= second.y() + 2 || second.bottom() <= first.y() + 2);
    }
}
