package fr.parcours.cli;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether the gate holds, and with it the exit code; each broken gate is said in one sentence on stderr. */
final class Verdicts {
    private Verdicts() {}

    /** The gates of one journey that are broken, a sentence each. */
    record Held(List<String> broken) {}

    /** Looks at one journey while all of it is at hand. */
    static Held held(JourneyResult journey, DrawnJourney drawn, @Nullable Double failUnder, boolean gate) {
        List<String> broken = new ArrayList<>();
        double index = drawn.figures().index().value();
        if (failUnder != null && index < failUnder) {
            broken.add(journey.id() + Voice.say(" : indice ", ": index ") + tenth(index) + " < " + tenth(failUnder));
        }
        if (gate) {
            held(journey, index, drawn.figures().coverage(), broken);
        }
        return new Held(broken);
    }

    static Exit of(List<Brief> journeys, List<Held> held, boolean cutShort) {
        List<String> broken =
                held.stream().flatMap(one -> one.broken().stream()).toList();
        boolean part = cutShort
                || journeys.isEmpty()
                || journeys.stream().anyMatch(one -> !one.journey().whole());
        broken.forEach(one -> System.err.println(Voice.say("Seuil non tenu : ", "Gate broken: ") + one));
        return !broken.isEmpty() ? Exit.GATE : part ? Exit.IN_PART : Exit.FINE;
    }

    private static void held(JourneyResult journey, double index, double coverage, List<String> broken) {
        String blocked = journey.gate().get("blocked");
        if (blocked != null) {
            List<String> tolerated =
                    Arrays.stream(blocked.split(",", -1)).map(String::strip).toList();
            journey.personas().stream()
                    .filter(one -> one.outcome() == PersonaResult.Outcome.BLOCKED)
                    .filter(one -> !tolerated.contains(one.profile().id()))
                    .forEach(one -> broken.add(journey.id() + " : "
                            + Voice.say(
                                    one.profile().french() + " n’arrive pas au bout",
                                    one.profile().english() + " is blocked")));
        }
        under(journey, "index", index, broken);
        under(journey, "coverage", coverage, broken);
    }

    private static void under(JourneyResult journey, String name, double value, List<String> broken) {
        String asked = journey.gate().get(name);
        if (asked != null && value < Double.parseDouble(asked)) {
            broken.add(journey.id() + " : " + name + " " + String.format(Locale.ROOT, "%.2f", value) + " < " + asked);
        }
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
