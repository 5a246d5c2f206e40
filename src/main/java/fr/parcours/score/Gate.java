package fr.parcours.score;

import fr.parcours.check.Sentence;
import fr.parcours.result.RunResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was asked of a run holds, line by line, each with its sentence.
 *
 * @param lines in the order of the journeys; those of the run as a whole come last
 * @param changes what changed since the baseline, by id of journey; empty without a baseline
 */
public record Gate(List<Line> lines, Map<String, Change> changes) {
    /** What a line says of the run. */
    public enum State {
        /** Asked, and kept. */
        HELD,
        /** Asked, and not kept. */
        BROKEN,
        /** Nobody can tell, so it must not pass as if it held. */
        UNSURE,
        /** Good to know; it decides nothing. */
        TOLD
    }

    /**
     * One line.
     *
     * @param journey its id, empty for the run as a whole
     * @param rule what it is about: {@code blocked}, {@code new-barriers}, {@code coverage}, {@code index}, {@code flaky},
     *     {@code lost}, {@code rules} or {@code change}
     */
    public record Line(String journey, String rule, State state, Sentence sentence) {}

    /**
     * What is asked beside the journeys' own {@code gate}.
     *
     * @param written whether the journeys' own gates count
     * @param index the least index, 0 to 100; null when not asked
     * @param coverage the least coverage, 0 to 1; null when not asked
     * @param compared the run to compare with; null when there is none
     */
    public record Asked(
            boolean written,
            @Nullable Double index,
            @Nullable Double coverage,
            @Nullable Compared compared) {}

    /**
     * The run to compare with.
     *
     * @param rejudged what today's rules find in what that run saw; null when its evidence is not there
     */
    public record Compared(Baseline baseline, @Nullable Baseline rejudged) {}

    public Gate {
        lines = List.copyOf(lines);
        changes = Map.copyOf(changes);
    }

    /** Nothing asked. */
    public static Gate none() {
        return new Gate(List.of(), Map.of());
    }

    /** Holds {@code run} against what its journeys and {@code asked} ask. */
    public static Gate of(RunResult run, Score score, Asked asked) {
<<<<<<< HEAD
        List<Gate> gates = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int at = 0; at < run.journeys().size(); at++) {
            JourneyResult journey = run.journeys().get(at);
            gates.add(of(run, journey, score.journeys().get(at), asked));
            seen.add(journey.id());
        }
        return joined(run, gates, seen, asked);
    }

    /** Holds one journey of {@code run} against what it and {@code asked} ask; {@link #joined} adds what concerns the run. */
    public static Gate of(RunResult run, JourneyResult journey, DrawnJourney drawn, Asked asked) {
        Compared compared = asked.compared();
        Optional<Change> change = compared == null
                ? Optional.empty()
                : change(KnownJourney.of(journey, drawn), compared, sameRules(run, compared))
                        .map(one -> one.settingAside(KnownJourney.suppressed(journey)));
        return new Gate(
                new GateLines(journey, drawn, asked, change).all(),
                change.map(one -> Map.of(journey.id(), one)).orElse(Map.of()));
    }

    /**
     * The gate of a run from those of its journeys.
     *
     * @param run its own journeys not looked at
     * @param seen ids of its journeys
     */
    public static Gate joined(RunResult run, List<Gate> journeys, Set<String> seen, Asked asked) {
        List<Line> lines = new ArrayList<>();
        Map<String, Change> changes = new HashMap<>();
        for (Gate one : journeys) {
            lines.addAll(one.lines());
            changes.putAll(one.changes());
        }
        Compared compared = asked.compared();
        if (compared != null) {
            lines.addAll(ChangeLines.ofRun(compared, sameRules(run, compared), seen));
        }
        return new Gate(lines, changes);
    }

    private static boolean sameRules(RunResult run, Compared compared) {
        return compared.baseline().sameRules(Baseline.of(run, List.of()));
    }

    private static Optional<Change> change(KnownJourney now, Compared compared, boolean sameRules) {
        Baseline again = compared.rejudged();
        return compared.baseline()
                .journey(now.id())
                .map(then -> Change.between(
                        then,
                        now,
                        sameRules,
                        again == null ? null : again.journey(now.id()).orElse(null)));
=======
        Holding holding = new Holding(run.tool(), asked);
        for (int at = 0; at < run.journeys().size(); at++) {
            holding.hold(run.journeys().get(at), score.journeys().get(at));
        }
        return holding.gate();
>>>>>>> w-gate
    }

    /** The lines in that state. */
    public List<Line> in(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    /** The lines of one journey; those of the run as a whole for an empty id. */
    public List<Line> of(String journey) {
        return lines.stream().filter(line -> line.journey().equals(journey)).toList();
    }

    public boolean broken() {
        return !in(State.BROKEN).isEmpty();
    }

    public boolean unsure() {
        return !in(State.UNSURE).isEmpty();
    }
}
