package fr.parcours.probes;

import fr.parcours.browser.Handler;
import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.FocusWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers, element by element, what a page waits for and what it then does: the text of its scripts is not kept. */
final class Scripts {
    private Scripts() {}

    static List<FocusWalk.Handler> read(List<Handler> handlers) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> does = new TreeMap<>();
        for (Handler one : handlers) {
            events.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(one.event());
            does.computeIfAbsent(one.path(), path -> new TreeSet<>()).addAll(Deeds.read(one.event(), one.source()));
        }
        List<FocusWalk.Handler> read = new ArrayList<>();
        events.forEach((path, all) -> read.add(
                new FocusWalk.Handler(path, List.copyOf(all), List.copyOf(does.getOrDefault(path, Set.of())))));
        return read;
    }
}
