package fr.parcours.checks.steps;

import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something met again on a later screen of the same site, beside what was first met under the same key.
 *
 * @param before screen where it was first met
 * @param screen where it is met now
 */
record Again<T>(Snapshot before, T first, Snapshot screen, T now) {

    /** Numbers of both screens. */
    List<Integer> screens() {
        return List.of(before.moment().screen(), screen.moment().screen());
    }

    /**
     * All that comes again, each pair of key and value once.
     *
     * @param things of a screen
     * @param key what makes two things the same
     * @param value what should then be the same too; where a screen gives it two values already, nobody could tell which is meant
     */
    static <T> Stream<Again<T>> in(
            Trail trail, Function<Snapshot, List<T>> things, Function<T, String> key, Function<T, String> value) {
        Map<String, Again<T>> known = new HashMap<>();
        Set<String> told = new HashSet<>();
        Stream.Builder<Again<T>> found = Stream.builder();
        for (Snapshot screen : trail.arrivals()) {
            for (T one : clear(things.apply(screen), key, value)) {
                Again<T> here = new Again<>(screen, one, screen, one);
                Again<T> first = known.putIfAbsent(key.apply(one), here);
                if (first != null
                        && first.before().moment().screen() != screen.moment().screen()
                        && Links.sameSite(first.before(), screen)
                        && told.add(key.apply(one) + "\n" + value.apply(one))) {
                    found.add(new Again<>(first.before(), first.first(), screen, one));
                }
            }
        }
        return found.build();
    }

    private static <T> List<T> clear(List<T> all, Function<T, String> key, Function<T, String> value) {
        return all.stream()
                .filter(one -> all.stream()
                        .filter(other -> key.apply(other).equals(key.apply(one)))
                        .allMatch(other -> value.apply(other).equals(value.apply(one))))
                .toList();
    }
}
