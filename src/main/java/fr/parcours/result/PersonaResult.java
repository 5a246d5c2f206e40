package fr.parcours.result;

import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one person got.
 *
 * @param screen where they were stopped, or the last one they saw; 0 when they did not walk
 * @param reason why they were stopped, hindered or did not walk; null when all went well
 * @param where what stopped them, null when nothing did
 * @param picture of where they were stopped, a file in the run's folder; null when there is none
 * @param difficulties what made it hard, one sentence each
 * @param steadiness whether a walk that was stopped was walked again, and ended the same way
 */
public record PersonaResult(
        Profile profile,
        Outcome outcome,
        int screen,
        @Nullable Sentence reason,
        @Nullable Where where,
        @Nullable String picture,
        List<Sentence> difficulties,
        Steadiness steadiness) {

    /** How far one person got. */
    public enum Outcome {
        COMPLETED,
        HINDERED,
        BLOCKED,
        NOT_EVALUATED
    }

    /** Of a single walk. */
    public PersonaResult(
            Profile profile,
            Outcome outcome,
            int screen,
            @Nullable Sentence reason,
            @Nullable Where where,
            @Nullable String picture,
            List<Sentence> difficulties) {
        this(profile, outcome, screen, reason, where, picture, difficulties, Steadiness.ONCE);
    }

    public PersonaResult {
        difficulties = List.copyOf(difficulties);
        if (outcome == Outcome.BLOCKED && !profile.observed()) {
            throw new IllegalArgumentException("only an observed condition can be blocked, not " + profile.id());
        }
    }

    /** The same, known to have been walked twice or not. */
    public PersonaResult steadiness(Steadiness value) {
        return new PersonaResult(profile, outcome, screen, reason, where, picture, difficulties, value);
    }
}
