package fr.parcours.checks.access;

import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the scripts of a screen wait for a press, and what a press is read to do there; by paths.
 *
 * @param heard where a script waits, and no attribute says so
 * @param working short words whose press leads elsewhere, or opens or says something
 * @param scrolling where a press only brings another part of the page into view
 */
record Presses(Set<String> heard, Set<String> working, Set<String> scrolling) {
    private static final Set<String> PRESSES =
            Set.of("click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend");

    private static final Pattern WITHIN = Pattern.compile("(\\w+) within (.+)");
    private static final int SHORT = 60;

    /**
     * Those of a screen.
     *
     * @param arrival the same screen as it was first met: listeners were looked for then
     */
    static Presses on(Snapshot seen, Optional<Snapshot> arrival) {
        return new Presses(arrival.map(first -> heard(first, seen)).orElse(Set.of()), working(seen), scrolling(seen));
    }

    boolean heard(Element one) {
        return heard.contains(one.path());
    }

    boolean works(Element one) {
        return working.contains(one.path());
    }

    boolean scrolls(Element one) {
        return scrolling.contains(one.path());
    }

    /** What a click unfolds another part of the page from. */
    static Stream<Element> unfolding(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return FocusWalk.heard(seen)
                .filter(one -> one.does().stream().anyMatch(deed -> deed.startsWith("click unfolds")))
                .flatMap(one -> dom.at(one.path()).stream());
    }

    /** Listened for on arrival, and the same thing is still there. */
    private static Set<String> heard(Snapshot arrival, Snapshot seen) {
        Dom before = arrival.the(Dom.class);
        Dom now = seen.the(Dom.class);
        Stream<String> itself = FocusWalk.heard(arrival)
                .filter(one -> one.events().stream().anyMatch(PRESSES::contains))
                .map(FocusWalk.Handler::path);
        Stream<String> within =
                FocusWalk.heard(arrival).flatMap(one -> within(one, before)).map(Element::path);
        return Stream.concat(itself, within)
                .filter(path ->
                        before.at(path).map(Presses::built).equals(now.at(path).map(Presses::built)))
                .collect(Collectors.toSet());
    }

    /** What a script that waits on a whole part of the page, or on all of it, says that a press in it is meant for. */
    private static Stream<Element> within(FocusWalk.Handler handler, Dom dom) {
        return handler.does().stream()
                .map(WITHIN::matcher)
                .filter(Matcher::matches)
                .flatMap(deed -> dom.selectIfRead(deed.group(2)))
                .filter(one -> handler.path().isEmpty() || one.path().startsWith(handler.path() + "/"));
    }

    private static String built(Element one) {
        return one.tag() + "#" + one.attr("id") + "." + one.attr("class");
    }

    /** Whatever their pointer looks like. */
    private static Set<String> working(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Stream<String> listened = FocusWalk.heard(seen)
                .filter(one -> one.does().stream().anyMatch(Presses::leads))
                .map(FocusWalk.Handler::path);
        Stream<String> written = dom.select("[onclick], [ondblclick], [onmousedown], [onpointerdown], [ontouchstart],"
                        + " [onmouseup], [onpointerup], [ontouchend]")
                .filter(one -> PageScripts.of(dom).deeds(one).stream().anyMatch(Presses::leads))
                .map(Element::path);
        return Stream.concat(listened, written)
                .filter(path -> dom.at(path)
                        .filter(one ->
                                one.text().length() <= SHORT && !one.called().isBlank())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** The keys that scroll do as much. */
    private static Set<String> scrolling(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Map<String, List<List<String>>> deeds = new HashMap<>();
        FocusWalk.heard(seen)
                .filter(one -> one.events().stream().anyMatch(PRESSES::contains))
                .forEach(one -> deeds.computeIfAbsent(one.path(), fresh -> new ArrayList<>())
                        .add(one.does()));
        dom.select("[onclick]").forEach(one -> deeds.computeIfAbsent(one.path(), fresh -> new ArrayList<>())
                .add(PageScripts.of(dom).deeds(one)));
        return deeds.entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(List.of("click scrolls")::equals))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean leads(String deed) {
        return deed.matches("(click|dblclick) (leaves|opens|acts|says|shows|folds|pictures|redraws).*"
                + "|(mouse|pointer|touch)(down|up|start|end) (leaves|opens).*");
    }
}
