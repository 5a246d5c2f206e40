package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Sight;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How one knows that a form was taken: it leads somewhere else, or it says so where it stands.
 *
 * @param leads whether a place is where it leads when all is right
 * @param says what it wrote in place when it was taken on the nominal walk; empty where it leads elsewhere
 */
record Taken(Predicate<Location> leads, Set<String> says) {
    Taken {
        says = Set.copyOf(says);
    }

    /** By a place alone. */
    static Taken leading(Predicate<Location> leads) {
        return new Taken(leads, Set.of());
    }

    boolean inPlace() {
        return !says.isEmpty();
    }

    /** Whether it says so now, and did not before it was sent. */
    boolean said(Sight sent, Sight now) {
        return inPlace() && says.stream().anyMatch(words -> holds(now, words) && !holds(sent, words));
    }

    private static boolean holds(Sight seen, String words) {
        return plain(seen.texts().stream().map(Sight.Text::text).collect(Collectors.joining(" | ")))
                .contains(words);
    }

    /** What only counts differently is the same text. */
    static String plain(String text) {
        return text.strip().replaceAll("\\d+", "0");
    }
}
