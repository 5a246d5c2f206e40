package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.PersonaResult.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What changed on one journey between two runs.
 *
 * @param fresh barriers that the site added
 * @param aside those that it added and that somebody set aside, with a reason and a date
 * @param ours barriers that our own change of rules brought to light
 * @param firstSeen barriers where the run before did not get: nobody knows since when they are there
 * @param gone barriers that were looked for again and not found
 * @param unseen barriers that this run did not get to look at again
 * @param unchanged how many barriers both runs found
 */
public record Change(
        KnownJourney before,
        KnownJourney after,
        List<Barrier> fresh,
        List<Barrier> aside,
        List<Barrier> ours,
        List<Barrier> firstSeen,
        List<Barrier> gone,
        List<Barrier> unseen,
        int unchanged) {
    private static final Outcome NOT = Outcome.NOT_EVALUATED;

    public Change {
        fresh = List.copyOf(fresh);
        aside = List.copyOf(aside);
        ours = List.copyOf(ours);
        firstSeen = List.copyOf(firstSeen);
        gone = List.copyOf(gone);
        unseen = List.copyOf(unseen);
    }

    /**
     * Compares.
     *
     * @param sameRules whether the same rules judged both
     * @param rejudged what today's rules find in what was seen {@code before}; null when that is not known
     */
    public static Change between(
            KnownJourney before, KnownJourney after, boolean sameRules, @Nullable KnownJourney rejudged) {
        return new Comparing(before, after, sameRules, rejudged).change();
    }

    /**
     * The same, what somebody set aside no longer counted as new.
     *
     * @param suppressed how many barriers of each key bear a suppression that still holds
     */
    Change settingAside(Map<String, Integer> suppressed) {
        List<Barrier> counted = new ArrayList<>();
        List<Barrier> excused = new ArrayList<>(aside);
        for (Barrier one : fresh) {
            int excusable = Math.min(one.count(), suppressed.getOrDefault(one.key(), 0));
            if (excusable > 0) {
                excused.add(one.times(excusable));
            }
            if (one.count() > excusable) {
                counted.add(one.times(one.count() - excusable));
            }
        }
        return new Change(before, after, counted, excused, ours, firstSeen, gone, unseen, unchanged);
    }

    /** Conditions that were stopped and no longer are. */
    public List<Profile> freed() {
        return people(one -> was(one) == Outcome.BLOCKED && is(one) != Outcome.BLOCKED && is(one) != NOT);
    }

    /** Conditions that got to the end and are stopped now. */
    public List<Profile> stopped() {
        return people(one -> is(one) == Outcome.BLOCKED && was(one) != Outcome.BLOCKED && was(one) != NOT);
    }

    /** Conditions that the run before evaluated and this one did not. */
    public List<Profile> lost() {
        return people(one -> is(one) == NOT && was(one) != NOT);
    }

    private Outcome was(Profile profile) {
        return before.reached(profile).outcome();
    }

    private Outcome is(Profile profile) {
        return after.reached(profile).outcome();
    }

    private static List<Profile> people(Predicate<Profile> wanted) {
        return Arrays.stream(Profile.values())
                .filter(Profile::observed)
                .filter(wanted)
                .toList();
    }
}
