package fr.parcours.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * What we know about one indicator after a run: measured, to review, not measured, or without object.
 *
 * @param state which of the four
 * @param entries the barriers of which we are sure; only where something was measured
 * @param doubts barriers that a person must still look at, each with the <em>most</em> severe that it can be; only, and
 *     always, when to review
 */
public record IndicatorState(State state, List<Entry> entries, List<Entry> doubts) {

    /** How far an indicator is known. */
    public enum State {
        MEASURED("measured"),
        TO_REVIEW("to-review"),
        NOT_MEASURED("not-measured"),
        NOT_APPLICABLE("not-applicable");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in results: {@code to-review}. */
        public String id() {
            return id;
        }
    }

    /** Refuses barriers on what was not measured, and doubts on what is certain. */
    public IndicatorState {
        entries = List.copyOf(entries);
        doubts = List.copyOf(doubts);
        if ((state == State.TO_REVIEW) == doubts.isEmpty()) {
            throw new IllegalArgumentException("An indicator is to review when, and only when, it has doubts");
        }
        if ((state == State.NOT_MEASURED || state == State.NOT_APPLICABLE) && !entries.isEmpty()) {
            throw new IllegalArgumentException("What is " + state.id() + " has no barrier");
        }
    }

    /** Measured: exactly these barriers, or none. */
    public static IndicatorState measured(List<Entry> entries) {
        return new IndicatorState(State.MEASURED, entries, List.of());
    }

    /** To review: these barriers for sure, and perhaps {@code doubts}, up to the severity that each states. */
    public static IndicatorState toReview(List<Entry> entries, List<Entry> doubts) {
        return new IndicatorState(State.TO_REVIEW, entries, doubts);
    }

    /** Nobody looked, or could look: everything remains possible. */
    public static IndicatorState notMeasured() {
        return new IndicatorState(State.NOT_MEASURED, List.of(), List.of());
    }

    /** It was proved that the procedure has nothing of the kind. */
    public static IndicatorState notApplicable() {
        return new IndicatorState(State.NOT_APPLICABLE, List.of(), List.of());
    }

    /** The same without the barriers and doubts on {@code component}; the last doubt gone, it is measured. */
    IndicatorState without(String component) {
        Predicate<Entry> elsewhere = entry -> !entry.component().equals(component);
        List<Entry> sure = entries.stream().filter(elsewhere).toList();
        List<Entry> unsure = doubts.stream().filter(elsewhere).toList();
        return new IndicatorState(state == State.TO_REVIEW && unsure.isEmpty() ? State.MEASURED : state, sure, unsure);
    }
}
