package fr.parcours.checks.keyboard;

import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The keyboard's way over each screen of a journey; what repeats from screen to screen is told once. */
final class Walks {
    /** The browser tells of no more places than that. */
    private static final int MOST = 400;

    private Walks() {}

    /** What is said of one screen. */
    interface Judge {
        Stream<Finding> of(Dom dom, FocusWalk walk);
    }

    static Stream<Finding> judge(Trail trail, Judge judge) {
        return seen(trail, seen -> seen.find(FocusWalk.class).stream()
                .flatMap(walk -> judge.of(seen.the(Dom.class), walk)));
    }

    /** The same for whoever needs more than the walk. */
    static Stream<Finding> seen(Trail trail, Function<Snapshot, Stream<Finding>> judge) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            List<Integer> screen = List.of(seen.moment().screen());
            judge.apply(seen)
                    .forEach(one -> found.merge(
                            one.place()
                                    .map(Where::component)
                                    .orElse(one.sentence().en()),
                            one.screens(screen),
                            Walks::worse));
        }
        return found.values().stream();
    }

    private static Finding worse(Finding one, Finding other) {
        TreeSet<Integer> screens = new TreeSet<>(one.screens());
        if (one.verdict() == other.verdict()) {
            screens.addAll(other.screens());
            return one.screens(List.copyOf(screens));
        }
        boolean second = other.verdict() == Verdict.FAILED || one.verdict() == Verdict.PASSED;
        return second ? other : one;
    }

    /** What scripts wait for on that element itself. */
    static Stream<FocusWalk.Handler> on(FocusWalk walk, Element one) {
        return walk.handlers().stream().filter(handler -> handler.path().equals(one.path()));
    }

    /** What scripts wait for on it or on what it stands in, the page as a whole left out. */
    static Stream<FocusWalk.Handler> above(FocusWalk walk, Element one) {
        String path = one.path() + "/";
        return walk.handlers().stream()
                .filter(handler -> !handler.path().isEmpty() && path.startsWith(handler.path() + "/"));
    }

    /** What a person does by working it; see {@link PageScripts#deeds}. */
    static Stream<String> deeds(Dom dom, FocusWalk walk, Element one) {
        return PageScripts.of(dom).deeds(walk.handlers(), one);
    }

    /** Whether all that waits on the page is known: where it is too much, only its beginning is. */
    static boolean whole(FocusWalk walk) {
        return walk.handlers().size() < MOST;
    }

    static boolean hears(Stream<FocusWalk.Handler> handlers, String... events) {
        return handlers.anyMatch(handler -> Stream.of(events).anyMatch(handler.events()::contains));
    }
}
