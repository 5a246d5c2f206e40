package fr.parcours.checks.seen;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was looked at in the person's own colours along the way.
 *
 * @param things each component once, in the order in which they were met
 * @param screens where they were
 */
record OwnColoursSeen(List<Element> things, List<Integer> screens) {
    static OwnColoursSeen all(Trail trail, Predicate<States.Forced> which) {
        Map<String, Element> found = new LinkedHashMap<>();
        Set<Integer> screens = new TreeSet<>();
        trail.snapshots().forEach(seen -> of(seen).filter(which)
                .flatMap(one -> seen.the(Dom.class).at(one.path()).stream())
                .forEach(one -> {
                    found.putIfAbsent(one.component(), one);
                    screens.add(seen.moment().screen());
                }));
        return new OwnColoursSeen(List.copyOf(found.values()), List.copyOf(screens));
    }

    static Stream<States.Forced> of(Snapshot seen) {
        return seen.find(States.class).stream().flatMap(states -> states.forced().stream());
    }
}
