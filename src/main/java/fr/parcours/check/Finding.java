package fr.parcours.check;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One verdict on one target, with its sentence.
 *
 * @param where what it is about; null for the page or the journey
 * @param severity 0 to 1 when failed; when the check cannot tell, the most it could be
 * @param indicator of the score it feeds, null for none
 * @param persona the observed condition under which it was seen, null when anybody meets it
 * @param screens numbers of the screens it rests on, when it is the journey's; empty for the screen being judged
 */
public record Finding(
        About about,
        Verdict verdict,
        @Nullable Where where,
        Sentence sentence,
        double severity,
        @Nullable String indicator,
        @Nullable String persona,
        List<Integer> screens) {

    private static final Sentence NOTHING = new Sentence("Rien à signaler.", "Nothing to report.");

    public Finding {
        screens = List.copyOf(screens);
        if (severity < 0 || severity > 1) {
            throw new IllegalArgumentException("a severity is between 0 and 1: " + severity);
        }
    }

    public static Finding passed(About about, Element element) {
        return of(about, Verdict.PASSED, Where.of(element), NOTHING);
    }

    public static Finding passed(About about) {
        return of(about, Verdict.PASSED, null, NOTHING);
    }

    public static Finding failed(About about, Element element, Sentence sentence) {
        return of(about, Verdict.FAILED, Where.of(element), sentence);
    }

    /** The page or the journey as a whole fails. */
    public static Finding failed(About about, Sentence sentence) {
        return of(about, Verdict.FAILED, null, sentence);
    }

    public static Finding cannotTell(About about, Element element, Sentence sentence) {
        return of(about, Verdict.CANNOT_TELL, Where.of(element), sentence);
    }

    public static Finding cannotTell(About about, Sentence sentence) {
        return of(about, Verdict.CANNOT_TELL, null, sentence);
    }

    private static Finding of(About about, Verdict verdict, @Nullable Where where, Sentence sentence) {
        String first = about.indicators().stream().findFirst().orElse(null);
        return new Finding(about, verdict, where, sentence, about.severity(), first, null, List.of());
    }

    /** The same, said otherwise by somebody. */
    public Finding verdict(Verdict said) {
        return new Finding(about, said, where, sentence, severity, indicator, persona, screens);
    }

    /** The same, told in place of another that says as much: it answers for the ACT rules of both. */
    public Finding insteadOf(Finding other) {
        if (verdict != other.verdict || about.act().containsAll(other.about.act())) {
            return this;
        }
        Set<String> rules = new TreeSet<>(about.act());
        rules.addAll(other.about.act());
        About both = about.act(rules.toArray(String[]::new));
        return new Finding(both, verdict, where, sentence, severity, indicator, persona, screens);
    }

    public Finding severity(double value) {
        return new Finding(about, verdict, where, sentence, value, indicator, persona, screens);
    }

    public Finding indicator(String id) {
        return new Finding(about, verdict, where, sentence, severity, id, persona, screens);
    }

    public Finding persona(String id) {
        return new Finding(about, verdict, where, sentence, severity, indicator, id, screens);
    }

    public Finding screens(List<Integer> numbers) {
        return new Finding(about, verdict, where, sentence, severity, indicator, persona, numbers);
    }

    public Finding where(Where place) {
        return new Finding(about, verdict, place, sentence, severity, indicator, persona, screens);
    }

    public Optional<Where> place() {
        return Optional.ofNullable(where);
    }
}
