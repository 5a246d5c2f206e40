package fr.parcours.score;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Gate.Asked;
import fr.parcours.score.Gate.Compared;
import fr.parcours.score.Gate.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds journeys against the gate one by one, from several threads at once, so that a long run need not be kept whole. */
public final class Holding {
    private final Asked asked;
    private final boolean sameRules;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Change> changes = new HashMap<>();

    /** @param tool what judged the journeys to come */
    public Holding(RunResult.Tool tool, Asked asked) {
        this.asked = asked;
        Compared compared = asked.compared();
        this.sameRules = compared == null || compared.baseline().sameRules(tool);
    }

    /** Holds one journey, with its figures. */
    public synchronized void hold(JourneyResult journey, DrawnJourney drawn) {
        Compared compared = asked.compared();
        Optional<Change> change = compared == null
                ? Optional.empty()
                : change(KnownJourney.of(journey, drawn), compared)
                        .map(one -> one.settingAside(KnownJourney.suppressed(journey)));
        change.ifPresent(one -> changes.put(journey.id(), one));
        lines.put(journey.id(), new GateLines(journey, drawn, asked, change).all());
    }

    /** What was decided of all of them, in the order in which they were held. */
    public synchronized Gate gate() {
        return gate(List.copyOf(lines.keySet()));
    }

    /**
     * What was decided of all of them.
     *
     * @param order ids of the journeys, as the lines are to follow one another
     */
    public synchronized Gate gate(List<String> order) {
        List<Line> all = new ArrayList<>();
        order.forEach(id -> all.addAll(lines.getOrDefault(id, List.of())));
        Compared compared = asked.compared();
        if (compared != null) {
            all.addAll(ChangeLines.ofRun(compared, sameRules, lines.keySet()));
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
