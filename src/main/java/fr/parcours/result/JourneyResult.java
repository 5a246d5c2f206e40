package fr.parcours.result;

import fr.parcours.check.Sentence;
import fr.parcours.check.Verdict;
import fr.parcours.criteria.Profile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one journey gave.
 *
 * @param reason why it is broken or not evaluated, null when it is whole
 * @param bench a demonstration or a bench: the only ones that may bear a letter
 * @param milestones those that the nominal walk passed, in order
 * @param grounds what was known at each of them
 * @param findings those of the journey as a whole, with the screens they rest on
 * @param passed how many times each check passed
 * @param inapplicable checks that found nothing to judge
 * @param problems what we could not do, and why
 * @param gate what the author asked for
 * @param steadiness whether a nominal walk that broke was walked again, and ended the same way
 * @param reviewed doubts that a person answered: those that became barriers are among the findings too
 */
public record JourneyResult(
        String id,
        String title,
        String goal,
        Site site,
        String language,
        boolean bench,
        Outcome outcome,
        @Nullable Sentence reason,
        List<PersonaResult> personas,
        List<String> milestones,
        List<IndicatorResult> indicators,
        List<Ground> grounds,
        List<ScreenResult> screens,
        List<Judged> findings,
        Map<String, Integer> passed,
        List<String> inapplicable,
        List<String> problems,
        Map<String, String> gate,
        Steadiness steadiness,
        List<Reviewed> reviewed) {

    /** By its id alone: what is below it is too much to be read each time that a table is asked. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** How the nominal walk ended. */
    public enum Outcome {
        COMPLETED,
        STOPPED,
        BROKEN,
        NOT_EVALUATED
    }

    /** Who answers for the procedure; {@code population} of the territory as the author wrote it. */
    public record Site(
            String name,
            String operator,
            String licence,
            String territory,
            String software,
            String population,
            String start) {}

    /** Of a single nominal walk. */
    public JourneyResult(
            String id,
            String title,
            String goal,
            Site site,
            String language,
            boolean bench,
            Outcome outcome,
            @Nullable Sentence reason,
            List<PersonaResult> personas,
            List<String> milestones,
            List<IndicatorResult> indicators,
            List<Ground> grounds,
            List<ScreenResult> screens,
            List<Judged> findings,
            Map<String, Integer> passed,
            List<String> inapplicable,
            List<String> problems,
            Map<String, String> gate) {
        this(
                id,
                title,
                goal,
                site,
                language,
                bench,
                outcome,
                reason,
                personas,
                milestones,
                indicators,
                grounds,
                screens,
                findings,
                passed,
                inapplicable,
                problems,
                gate,
                Steadiness.ONCE,
                List.of());
    }

    /** Where nobody answered anything in the place of a check. */
    public JourneyResult(
            String id,
            String title,
            String goal,
            Site site,
            String language,
            boolean bench,
            Outcome outcome,
            @Nullable Sentence reason,
            List<PersonaResult> personas,
            List<String> milestones,
            List<IndicatorResult> indicators,
            List<Ground> grounds,
            List<ScreenResult> screens,
            List<Judged> findings,
            Map<String, Integer> passed,
            List<String> inapplicable,
            List<String> problems,
            Map<String, String> gate,
            Steadiness steadiness) {
        this(
                id,
                title,
                goal,
                site,
                language,
                bench,
                outcome,
                reason,
                personas,
                milestones,
                indicators,
                grounds,
                screens,
                findings,
                passed,
                inapplicable,
                problems,
                gate,
                steadiness,
                List.of());
    }

    public JourneyResult {
        personas = List.copyOf(personas);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        grounds = List.copyOf(grounds);
        screens = List.copyOf(screens);
        findings = List.copyOf(findings);
        passed = Collections.unmodifiableMap(new TreeMap<>(passed));
        inapplicable = List.copyOf(inapplicable);
        problems = List.copyOf(problems);
        reviewed = List.copyOf(reviewed);
        gate = Collections.unmodifiableMap(new TreeMap<>(gate));
    }

    /**
     * The check that saw somebody stopped.
     *
     * @param screen its number
     */
    public Optional<String> stoppedBy(Profile who, int screen) {
        return Stream.concat(
                        findings.stream().filter(one -> one.finding().screens().contains(screen)),
                        screens.stream().filter(one -> one.number() == screen).flatMap(one -> one.findings().stream()))
                .map(Judged::finding)
                .filter(one -> one.verdict() == Verdict.FAILED && who.id().equals(one.persona()))
                .findFirst()
                .map(one -> one.about().id());
    }

    /** The same without its findings: for comparisons, which count and do not quote. */
    public JourneyResult withoutFindings() {
        return new JourneyResult(
                id,
                title,
                goal,
                site,
                language,
                bench,
                outcome,
                reason,
                personas,
                milestones,
                indicators,
                grounds,
                screens.stream().map(ScreenResult::withoutFindings).toList(),
                List.of(),
                passed,
                inapplicable,
                problems,
                gate,
                steadiness,
                List.of());
    }

    /** Whether the nominal walk got to its end or its stop. */
    public boolean whole() {
        return outcome == Outcome.COMPLETED || outcome == Outcome.STOPPED;
    }
}
