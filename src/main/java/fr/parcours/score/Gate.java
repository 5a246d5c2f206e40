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
        Holding holding = new Holding(run.tool(), asked);
        for (int at = 0; at < run.journeys().size(); at++) {
            holding.hold(run.journeys().get(at), score.journeys().get(at));
        }
        return holding.gate();
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
