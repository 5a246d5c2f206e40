package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks each screen of a journey, and keeps one answer a component: what a template repeats is told once, at its worst. */
final class Once {
    /** What was told of a page, for each check: it is asked again for each stretch of the journey that the page belongs to. */
    private record Told(Map<String, List<Finding>> byCheck) {}

    private Once() {}

    /**
     * Asks each screen by itself.
     *
     * @param who asks, one question each
     * @param asked what depends on nothing but the screen
     */
    static Stream<Finding> each(About who, Trail trail, Function<Snapshot, Stream<Finding>> asked) {
        return each(trail, seen -> seen.find(Dom.class)
                .map(dom -> dom.once(Told.class, page -> new Told(new HashMap<>())))
                .map(told -> told
                        .byCheck()
                        .computeIfAbsent(who.id(), one -> asked.apply(seen).toList())
                        .stream())
                .orElseGet(() -> asked.apply(seen)));
    }

    /** Asks each screen what may depend on the rest of the journey too. */
    static Stream<Finding> each(Trail trail, Function<Snapshot, Stream<Finding>> asked) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            asked.apply(seen)
                    .map(one -> one.screens(List.of(seen.moment().screen())))
                    .forEach(
                            one -> found.merge(one.place().map(Where::component).orElse(""), one, Once::worse));
        }
        return found.values().stream();
    }

    /** Asks it of all that style sheets add before or after elements; the question gets the element and which of the two. */
    static Stream<Finding> added(About who, Trail trail, BiFunction<Element, String, Optional<Finding>> asked) {
        return each(
                who, trail, seen -> seen.the(Dom.class).select("body *").flatMap(one -> Stream.of("::before", "::after")
                        .flatMap(which -> asked.apply(one, which).stream())));
    }

    private static Finding worse(Finding one, Finding other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static double weight(Finding one) {
        double base = one.verdict() == Verdict.FAILED ? 4 : one.verdict() == Verdict.CANNOT_TELL ? 2 : 0;
        return base + one.severity();
    }

    /** The same place, told as one thing wherever the same cause shows. */
    static Where as(String component, Element one) {
        Where where = Where.of(one);
        return new Where(where.selector(), where.role(), where.name(), component, where.path(), where.box());
    }
}
