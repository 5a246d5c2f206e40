package fr.parcours.reports;

import fr.parcours.check.Verdict;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.score.Barrier;
import fr.parcours.score.Change;
import fr.parcours.score.Gate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each finding of a journey with its screen, and whether it is new since the baseline. */
final class Novelty {
    /**
     * One finding.
     *
     * @param number of the screen, 0 for the journey as a whole
     * @param key what makes it the same next week, twins told apart by their order
     */
    record Placed(Judged judged, String screen, int number, String key, int twin, boolean fresh) {
        boolean failed() {
            return judged.finding().verdict() == Verdict.FAILED;
        }

        String check() {
            return judged.finding().about().id();
        }
    }

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final List<Placed> all = new ArrayList<>();
    private final boolean compared;

    Novelty(JourneyResult journey, Gate gate) {
        Change change = gate.changes().get(journey.id());
        compared = change != null;
        count(change);
        journey.screens().forEach(screen -> place(screen.findings(), screen.name(), screen.number()));
        place(journey.findings(), Barrier.JOURNEY, 0);
    }

    /** In the order of the screens; those of the journey as a whole come last. */
    List<Placed> all() {
        return all;
    }

    /** Whether there was something to compare with. */
    boolean compared() {
        return compared;
    }

    /** Of so many twins, as many as before are held to be the old ones. */
    private void count(@Nullable Change change) {
        if (change != null) {
            change.after().barriers().forEach(one -> known.put(one.key(), one.count()));
            change.fresh().forEach(one -> known.merge(one.key(), -one.count(), Integer::sum));
        }
    }

    private void place(Collection<Judged> findings, String screen, int number) {
        for (Judged judged : findings) {
            Barrier one = Barrier.of(judged, screen, number);
            String key = one.key() + (judged.finding().verdict() == Verdict.FAILED ? "" : " | doubt");
            int twin = met.merge(key, 1, Integer::sum);
            boolean fresh = compared && twin > known.getOrDefault(key, Integer.MAX_VALUE);
            all.add(new Placed(judged, screen, number, key, twin, fresh));
        }
    }
}
