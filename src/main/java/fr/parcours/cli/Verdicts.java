package fr.parcours.cli;

import fr.parcours.score.Brief;
import fr.parcours.score.Gate;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import java.util.List;

/** Tells each line of the gate in one sentence on stderr, and what the process says when it ends. */
final class Verdicts {
    private Verdicts() {}

    static Exit of(List<Brief> journeys, Gate gate, boolean cutShort) {
        // what decides comes last, where a terminal shows it
        for (State state : List.of(State.TOLD, State.HELD, State.UNSURE, State.BROKEN)) {
            gate.in(state).forEach(line -> System.err.println(head(state) + said(line)));
        }
        boolean part = cutShort
                || gate.unsure()
                || journeys.isEmpty()
                || !journeys.stream().allMatch(one -> one.journey().whole());
        return gate.broken() ? Exit.GATE : part ? Exit.IN_PART : Exit.FINE;
    }

    private static String head(State state) {
        return switch (state) {
            case HELD -> Voice.say("Seuil tenu : ", "Gate held: ");
            case BROKEN -> Voice.say("Seuil non tenu : ", "Gate broken: ");
            case UNSURE -> Voice.say("À vérifier : ", "To be checked: ");
            case TOLD -> Voice.say("À savoir : ", "Good to know: ");
        };
    }

    private static String said(Line line) {
        String journey = line.journey().isEmpty() ? "" : line.journey() + Voice.say(" : ", ": ");
        return journey + line.sentence().in(Voice.language());
    }
}
