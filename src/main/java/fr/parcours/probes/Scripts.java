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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers, element by element, what a page waits for and what it then does: the text of its scripts is not kept. */
final class Scripts {
    /** What a library puts in front of the program that it calls. */
    private static final Pattern HANDED_ON = Pattern.compile("\\.dispatch\\.apply\\(");

    private Scripts() {}

    static List<FocusWalk.Handler> read(List<Handler> handlers) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> does = new TreeMap<>();
        for (Handler one : handlers) {
            events.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(one.event());
            does.computeIfAbsent(one.path(), path -> new TreeSet<>()).addAll(Deeds.read(one.event(), one.source()));
        }
        Map<String, Long> presses = handlers.stream()
                .filter(one -> one.event().equals("click")
                        && !HANDED_ON.matcher(one.source()).find())
                .collect(Collectors.groupingBy(Handler::path, Collectors.counting()));
        // where two wait for one press, what the first folds the second may say
        does.forEach((path, deeds) -> {
            if (presses.getOrDefault(path, 0L) > 1 && deeds.removeIf(deed -> deed.startsWith("click folds"))) {
                deeds.add("click unfolds");
            }
        });
        List<FocusWalk.Handler> read = new ArrayList<>();
        events.forEach((path, all) -> read.add(
                new FocusWalk.Handler(path, List.copyOf(all), List.copyOf(does.getOrDefault(path, Set.of())))));
        return read;
    }
}
