package fr.parcours.score;

import fr.parcours.check.Verdict;
import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.JourneyResult.Outcome;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.ScreenResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a run found on one journey, in short.
 *
 * @param screens names of the screens that the nominal walk saw, as {@link Barrier#screen()} writes them
 * @param people how far each observed condition got; those that were not evaluated are left out
 * @param index where an open question counts for half, to a tenth; null when nothing of the procedure was measured
 * @param coverage share that was measured, 0 to 1, to a thousandth
 * @param barriers that were found for sure, in the order of their keys; doubts are none
 * @param checks ids of all the checks that had their say, whatever they said
 */
public record KnownJourney(
        String id,
        Outcome outcome,
        List<String> screens,
        Map<Profile, Reached> people,
        @Nullable Double index,
        double coverage,
        List<Barrier> barriers,
        SortedSet<String> checks) {

    /** How far a condition got: its outcome, and the number of the last screen it saw. */
    public record Reached(PersonaResult.Outcome outcome, int screen) {}

    static final Reached NOT_WALKED = new Reached(PersonaResult.Outcome.NOT_EVALUATED, 0);

    public KnownJourney {
        screens = List.copyOf(screens);
        people = Collections.unmodifiableMap(new TreeMap<>(people));
        barriers = List.copyOf(barriers);
        checks = Collections.unmodifiableSortedSet(new TreeSet<>(checks));
    }

    static KnownJourney of(JourneyResult journey, DrawnJourney drawn) {
        Map<Profile, Reached> people = new LinkedHashMap<>();
        journey.personas().stream()
                .filter(one -> one.profile().observed() && one.outcome() != PersonaResult.Outcome.NOT_EVALUATED)
                .forEach(one -> people.put(one.profile(), new Reached(one.outcome(), one.screen())));
        return new KnownJourney(
                journey.id(),
                journey.outcome(),
                journey.screens().stream()
                        .map(screen -> Barrier.screen(screen.name()))
                        .distinct()
                        .toList(),
                people,
                drawn.measured() ? Math.round(drawn.figures().index().value() * 10) / 10.0 : null,
                Math.round(drawn.figures().coverage() * 1000) / 1000.0,
                barriers(journey),
                checks(journey));
    }

    /** How far a condition got; not evaluated when nothing is known of it. */
    public Reached reached(Profile profile) {
        return people.getOrDefault(profile, NOT_WALKED);
    }

    /** Whether the nominal walk went further than that of {@code other}. */
    boolean furtherThan(KnownJourney other) {
        List<Outcome> order = List.of(Outcome.NOT_EVALUATED, Outcome.BROKEN, Outcome.STOPPED, Outcome.COMPLETED);
        return order.indexOf(outcome) > order.indexOf(other.outcome);
    }

    /** How many of the journey's barriers somebody set aside, by their keys. */
    static Map<String, Integer> suppressed(JourneyResult journey) {
        Map<String, Integer> keys = new TreeMap<>();
        journey.screens().forEach(screen -> suppressed(screen.findings(), screen.name(), screen.number(), keys));
        suppressed(journey.findings(), Barrier.JOURNEY, 0, keys);
        return keys;
    }

    private static void suppressed(List<Judged> found, String screen, int number, Map<String, Integer> keys) {
        found.stream()
                .filter(one -> one.suppressed() != null && one.finding().verdict() == Verdict.FAILED)
                .forEach(one -> keys.merge(Barrier.of(one, screen, number).key(), 1, Integer::sum));
    }

    private static List<Barrier> barriers(JourneyResult journey) {
        SortedMap<String, Barrier> known = new TreeMap<>();
        for (ScreenResult screen : journey.screens()) {
            count(screen.findings(), screen.name(), screen.number(), known);
        }
        count(journey.findings(), Barrier.JOURNEY, 0, known);
        return new ArrayList<>(known.values());
    }

    private static void count(
            Collection<Judged> findings, String screen, int number, SortedMap<String, Barrier> known) {
        for (Judged judged : findings) {
            if (judged.finding().verdict() == Verdict.FAILED) {
                Barrier one = Barrier.of(judged, screen, number);
                known.merge(one.key(), one, (first, again) -> first.times(first.count() + 1));
            }
        }
    }

    private static SortedSet<String> checks(JourneyResult journey) {
        SortedSet<String> checks = new TreeSet<>(journey.passed().keySet());
        checks.addAll(journey.inapplicable());
        List<Judged> all = new ArrayList<>(journey.findings());
        journey.screens().forEach(screen -> all.addAll(screen.findings()));
        for (Judged judged : all) {
            checks.add(judged.finding().about().id());
            checks.addAll(judged.alsoSeenBy());
        }
        return checks;
    }
}
