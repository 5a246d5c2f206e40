package fr.parcours.checks.keyboard;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
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
        List<Element> entered = new ArrayList<>();
        walk.stops().stream()
                .flatMap(stop -> dom.at(stop.path()).stream())
                .filter(one -> numbered(one) && placed(one))
                .filter(one -> entered.isEmpty() || !form(one).equals(form(entered.get(entered.size() - 1))))
                .forEach(entered::add);
        return IntStream.range(2, entered.size())
                .filter(i -> form(entered.get(i)).equals(form(entered.get(i - 2))))
                .mapToObj(i -> entered.get(i - 1))
                .filter(between -> stacked(form(between), form(entered.get(entered.indexOf(between) - 1))))
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
        return one.visible()
                && !one.framed()
                && NUMBERED.matcher(one.attr("tabindex")).matches();
    }

    private static boolean stacked(Element one, Element other) {
        return one.box().bottom() <= other.box().y() + 2
                || other.box().bottom() <= one.box().y() + 2;
    }
}
