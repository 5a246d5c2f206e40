package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.OptionalInt;

/** What a recording waits for: something to be there, or to be there no more. */
final class ChromeWait {
    private final Draft draft;
    private final Acts acts;

    ChromeWait(Draft draft, Acts acts) {
        this.draft = draft;
        this.acts = acts;
    }

    void carry(Spot at, Json step) {
        Found found = ChromeSelectors.read(step.at("selectors"));
        OptionalInt count = step.number("count");
        String operator = step.text("operator");
        boolean none = count.isPresent() && count.getAsInt() == 0 && !operator.equals(">=");
        if (none || step.text("visible").equals("false")) {
            acts.absent(at, found);
        } else {
            acts.present(at, found, seconds(step.number("timeout")));
        }
        if (count.orElse(1) > 1 || (operator.equals("<=") && !none)) {
            draft.say(
                    Said.Kind.CHANGED,
                    at,
                    "le nombre attendu n’est pas repris\u00a0: un seul suffit.",
                    "the number expected is not carried over: one is enough.");
        }
        if (step.at("attributes").there() || step.at("properties").there()) {
            draft.lost(
                    at,
                    "les attributs et propriétés attendus ne sont pas repris\u00a0: personne ne les voit.",
                    "the attributes and properties expected are not carried over: nobody sees them.");
        }
    }

    private static int seconds(OptionalInt millis) {
        return millis.isPresent() ? Math.min(9999, Math.max(1, (millis.getAsInt() + 999) / 1000)) : 0;
    }
}
