package fr.parcours.checks.keyboard;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the page puts the keyboard in a field from the start, the keys come round to what stands before it: that is no going back. */
final class FromTheTop {
    private static final String POSITIVE = "[1-9]\\d{0,8}";

    private FromTheTop() {}

    /** The stops as somebody meets them who begins with the first. */
    static List<Element> of(Dom dom, FocusWalk walk, List<Element> stops) {
        return first(dom, walk, stops)
                .map(top -> {
                    List<Element> round = new ArrayList<>(stops);
                    Collections.rotate(round, -stops.indexOf(top));
                    return round;
                })
                .orElse(stops);
    }

    /** That of the smallest number where there are any, if the keys went all the way round; else the first of the code. */
    private static Optional<Element> first(Dom dom, FocusWalk walk, List<Element> stops) {
        List<Element> numbered =
                stops.stream().filter(one -> number(one).matches(POSITIVE)).toList();
        if (!numbered.isEmpty()) {
            Comparator<Element> byNumber = Comparator.comparingInt(one -> Integer.parseInt(number(one)));
            return numbered.stream()
                    .filter(one -> walk.complete())
                    .reduce((top, one) ->
                            byNumber.compare(one, top) < 0 || (byNumber.compare(one, top) == 0 && one.precedes(top))
                                    ? one
                                    : top);
        }
        boolean started = dom.select("[autofocus]").anyMatch(Element::visible) || comesRound(stops);
        return stops.stream().filter(one -> started).reduce((top, one) -> one.precedes(top) ? one : top);
    }

    private static String number(Element one) {
        return one.attr("tabindex").strip();
    }

    /** In the order of the code but for one place, where the keys came round to the top: a script put them in a field. */
    private static boolean comesRound(List<Element> stops) {
        long turns = IntStream.range(1, stops.size())
                .filter(i -> stops.get(i).precedes(stops.get(i - 1)))
                .count();
        return turns == 1 && stops.get(stops.size() - 1).precedes(stops.get(0));
    }
}
