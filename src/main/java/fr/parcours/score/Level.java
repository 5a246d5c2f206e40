package fr.parcours.score;

import fr.parcours.result.Ground;
import fr.parcours.result.JourneyResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far several sites of one goal went together: each one's ground at a point where all had passed the same milestones. */
record Level(String milestone, List<Ground> grounds) {

    /**
     * Every level that these journeys share, nearest first. Where one asks for an identity before the price and another after,
     * neither is cut in between: the level is the point where all have passed both.
     */
    static List<Level> of(List<JourneyResult> journeys) {
        int least =
                journeys.stream().mapToInt(one -> one.grounds().size()).min().orElse(0);
        List<Level> levels = new ArrayList<>();
        for (int k = 1; k <= least; k++) {
            Set<Set<String>> passed = new HashSet<>();
            List<Ground> grounds = new ArrayList<>();
            for (JourneyResult journey : journeys) {
                Set<String> names = new HashSet<>();
                journey.grounds().subList(0, k).forEach(one -> names.add(one.milestone()));
                passed.add(names);
                grounds.add(journey.grounds().get(k - 1));
            }
            if (passed.size() == 1) {
                levels.add(new Level(grounds.get(0).milestone(), List.copyOf(grounds)));
            }
        }
        return levels;
    }
}
