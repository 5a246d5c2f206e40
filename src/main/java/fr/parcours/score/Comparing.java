package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.score.KnownJourney.Reached;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the barriers of two runs into what is new, known, gone and not comparable. */
final class Comparing {
    private final KnownJourney before;
    private final KnownJourney after;
    private final boolean sameRules;
    private final @Nullable KnownJourney rejudged;
    private final List<Barrier> fresh = new ArrayList<>();
    private final List<Barrier> ours = new ArrayList<>();
    private final List<Barrier> firstSeen = new ArrayList<>();
    private final List<Barrier> gone = new ArrayList<>();
    private final List<Barrier> unseen = new ArrayList<>();
    private int unchanged;

    Comparing(KnownJourney before, KnownJourney after, boolean sameRules, @Nullable KnownJourney rejudged) {
        this.before = before;
        this.after = after;
        this.sameRules = sameRules;
        this.rejudged = rejudged;
    }

    Change change() {
        Map<String, Integer> earlier = counts(before);
        Map<String, Integer> today = rejudged == null ? Map.of() : counts(rejudged);
        Map<String, Integer> now = counts(after);
        before.barriers().forEach(one -> missing(one, one.count() - in(now, one)));
        for (Barrier one : after.barriers()) {
            int known = Math.min(one.count(), in(earlier, one));
            unchanged += known;
            int more = one.count() - known;
            int caused = Math.min(more, Math.max(0, in(today, one) - known));
            add(ours, one, caused);
            add(pile(one), one, more - caused);
        }
        return new Change(before, after, fresh, List.of(), ours, firstSeen, gone, unseen, unchanged);
    }

    private void missing(Barrier one, int less) {
        boolean looked = one.persona() == null
                ? !before.furtherThan(after) || after.screens().contains(one.screen())
                : reached(after, one.persona()).outcome() != Outcome.NOT_EVALUATED;
        add(looked ? gone : unseen, one, less);
    }

    private List<Barrier> pile(Barrier one) {
        KnownJourney asked = rejudged == null ? before : rejudged;
        if (!sameRules && !asked.checks().contains(one.check())) {
            return ours; // nothing that looked at the old evidence could have found it
        }
        return beyond(one) ? firstSeen : fresh;
    }

    /** Whether it stands where the run before did not get. */
    private boolean beyond(Barrier one) {
        String persona = one.persona();
        if (persona == null) {
            return after.furtherThan(before) && !before.screens().contains(one.screen());
        }
        Reached then = reached(before, persona);
        // what stopped somebody hides what stands behind it: mending it must not be held against the site
        boolean freed = gone.stream().anyMatch(other -> persona.equals(other.persona()));
        return then.outcome() == Outcome.NOT_EVALUATED
                || (then.outcome() == Outcome.BLOCKED
                        && (one.number() > then.screen() || (freed && one.number() >= then.screen())));
    }

    private static Reached reached(KnownJourney journey, String persona) {
        return Profile.byId(persona).map(journey::reached).orElse(KnownJourney.NOT_WALKED);
    }

    private static void add(List<Barrier> pile, Barrier one, int times) {
        if (times > 0) {
            pile.add(one.times(times));
        }
    }

    /** How often each barrier was told, by whichever of the checks that told it. */
    private static Map<String, Integer> counts(KnownJourney journey) {
        Map<String, Integer> counts = new HashMap<>();
        for (Barrier one : journey.barriers()) {
            counts.merge(one.key(), one.count(), Integer::sum);
            one.also().forEach(check -> counts.merge(one.key(check), one.count(), Integer::sum));
        }
        return counts;
    }

    private static int in(Map<String, Integer> counts, Barrier one) {
        int most = counts.getOrDefault(one.key(), 0);
        for (String check : one.also()) {
            most = Math.max(most, counts.getOrDefault(one.key(check), 0));
        }
        return most;
    }
}
