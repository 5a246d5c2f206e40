package fr.parcours.score;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Gate.Asked;
import fr.parcours.score.Gate.Compared;
import fr.parcours.score.Gate.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds journeys against the gate one by one, so that a long run need not be kept whole. */
public final class Holding {
    private final Asked asked;
    private final boolean sameRules;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Change> changes = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** @param tool what judged the journeys to come */
    public Holding(RunResult.Tool tool, Asked asked) {
        this.asked = asked;
        Compared compared = asked.compared();
        this.sameRules = compared == null || compared.baseline().sameRules(tool);
    }

    /** Holds one journey, with its figures. */
    public void hold(JourneyResult journey, DrawnJourney drawn) {
        Compared compared = asked.compared();
        Optional<Change> change =
                compared == null ? Optional.empty() : change(KnownJourney.of(journey, drawn), compared);
        change.ifPresent(one -> changes.put(journey.id(), one));
        lines.addAll(new GateLines(journey, drawn, asked, change).all());
        seen.add(journey.id());
    }

    /** What was decided of all of them. */
    public Gate gate() {
        List<Line> all = new ArrayList<>(lines);
        Compared compared = asked.compared();
        if (compared != null) {
            all.addAll(ChangeLines.ofRun(compared, sameRules, seen));
        }
        return new Gate(all, changes);
    }

    private Optional<Change> change(KnownJourney now, Compared compared) {
        Baseline again = compared.rejudged();
        return compared.baseline()
                .journey(now.id())
                .map(then -> Change.between(
                        then,
                        now,
                        sameRules,
                        again == null ? null : again.journey(now.id()).orElse(null)));
    }
}
