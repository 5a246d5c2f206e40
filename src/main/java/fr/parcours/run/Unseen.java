package fr.parcours.run;

import fr.parcours.criteria.Indicator;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a journey leaves in the dark: what nobody found there may well be there.
 *
 * @param blind whether a screen of the nominal walk could not be evaluated
 * @param given whether something was given in forms
 * @param unerred whether no form of them was seen to answer a mistake made on purpose
 */
record Unseen(boolean blind, boolean given, boolean unerred) {
    private static final String WALLED = "a screen was not evaluated";
    /** What a form does when somebody errs: only somebody who errs can tell. */
    private static final Set<String> PROVOKED = Set.of("ERR01", "ERR02", "ERR03", "ERR04");

    /** What a form still holds when somebody comes back: only somebody who goes back can tell. */
    private static final String RETURNED = "NAV05";

    private static final Set<String> GIVEN = Set.of("fill", "choose", "check", "uncheck", "upload");

    static Unseen of(Trail trail) {
        boolean blind = trail.walk(Trail.REFERENCE).map(Walk::snapshots).orElse(List.of()).stream()
                .anyMatch(seen -> !seen.moment().obstacle().isEmpty());
        boolean given = trail.acts().stream().anyMatch(act -> GIVEN.contains(act.word()));
        return new Unseen(blind, given, given && trail.snapshots().stream().noneMatch(Unseen::answered));
    }

    private static boolean answered(Snapshot seen) {
        return seen.find(Slips.class).stream()
                .flatMap(Unseen::mistakes)
                .anyMatch(slip -> slip.end() == End.REFUSED || slip.end() == End.BROWSER);
    }

    private static Stream<Slip> mistakes(Slips slips) {
        return slips.slips().stream().filter(slip -> slip.how().mistake());
    }

    /** Whether what no check found of it may be there all the same. */
    boolean hides(Indicator indicator) {
        return blind
                || (unerred && PROVOKED.contains(indicator.id()))
                || (given && indicator.id().equals(RETURNED));
    }

    /** Why, empty where nobody erred: the report says who walked. */
    String cause() {
        return blind ? WALLED : "";
    }
}
