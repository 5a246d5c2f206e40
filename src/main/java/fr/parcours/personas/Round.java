package fr.parcours.personas;

import fr.parcours.browser.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The stops met on one walk, and whether it now goes round and round. */
final class Round {
    private static final int MARGIN = 8; // a date field or a frame takes several presses without leaving it

    private final Map<String, Node> met = new LinkedHashMap<>();
    private int presses;
    private int lastNew;
    private boolean out;

    void met(Node stop) {
        presses++;
        if (stop.tag().equals("body") || stop.tag().equals("html")) {
            out = true; // beyond the page's last stop: the browser's own bars
        } else if (met.putIfAbsent(stop.path(), stop) == null) {
            lastNew = presses;
        }
    }

    /** Meets stops until one fits, and says which; -1 when none does. */
    int meet(List<Node> stops, Predicate<Node> fits) {
        for (int i = 0; i < stops.size(); i++) {
            met(stops.get(i));
            if (fits.test(stops.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Two rounds, and a little more, brought nothing new; on leaving the page, one is enough. */
    boolean closed() {
        int rounds = out ? 1 : 2;
        return presses - lastNew > rounds * met.size() + MARGIN;
    }

    /** Whether Tab led out of the page's end, which no trap lets happen. */
    boolean leftThePage() {
        return out;
    }

    int presses() {
        return presses;
    }

    List<Node> stops() {
        return new ArrayList<>(met.values());
    }
}
