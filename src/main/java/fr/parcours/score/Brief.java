package fr.parcours.score;

import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.Questions;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a comparison keeps of one journey once its own page is written: figures, states and outcomes, but no finding, so that
 * a thousand journeys fit in memory.
 *
 * @param run name of the run's folder, where everything else is
 * @param started UTC time of the run, ISO 8601
 * @param tool what looked and judged
 * @param page address of the journey's own page, from the run's folder
 * @param journey what it gave, without its findings
 * @param drawn its figures, doubts left out of what could be mended
 * @param failed for each check that failed, on how many distinct things
 * @param doubts how many questions a person must answer
 * @param said for each indicator that a finding feeds, what the gravest of them says; those that are sure come first
 * @param stoppedBy for each profile that was stopped, the check that saw it
 */
public record Brief(
        String run,
        String started,
        RunResult.Tool tool,
        String page,
        JourneyResult journey,
        DrawnJourney drawn,
        Map<String, Integer> failed,
        int doubts,
        Map<String, Sentence> said,
        Map<String, String> stoppedBy) {
    public Brief {
        failed = Collections.unmodifiableMap(new TreeMap<>(failed));
        said = Collections.unmodifiableMap(new TreeMap<>(said));
        stoppedBy = Collections.unmodifiableMap(new TreeMap<>(stoppedBy));
    }

    /** By where it comes from, which no other shares: its figures are too many to be read each time that a table is asked. */
    @Override
    public int hashCode() {
        return Objects.hash(run, page, journey.id());
    }

    /** Shortens what one journey of {@code run} gave. */
    public static Brief of(RunResult run, String page, JourneyResult journey, DrawnJourney drawn) {
        Map<String, Integer> failed = new TreeMap<>();
        fresh(journey).forEach(one -> failed.merge(one.about().id(), 1, Integer::sum));
        int doubts = Questions.of(journey).size();
        List<DrawnMend> mends = drawn.worthMost(Integer.MAX_VALUE);
        Map<String, Sentence> said = new TreeMap<>();
        findings(journey)
                .filter(one -> one.finding().indicator() != null)
                .sorted(Comparator.comparing((Judged one) -> one.finding().verdict() == Verdict.FAILED ? 0 : 1)
                        .thenComparing(one ->
                                -one.finding().severity() * one.position().factor()))
                .forEach(one -> said.putIfAbsent(
                        String.valueOf(one.finding().indicator()), one.finding().sentence()));
        return new Brief(
                run.id(),
                run.started(),
                run.tool(),
                page,
                journey.withoutFindings(),
                drawn.with(mends),
                failed,
                doubts,
                said,
                stoppedBy(journey));
    }

    private static Map<String, String> stoppedBy(JourneyResult journey) {
        Map<String, String> stopped = new TreeMap<>();
        journey.personas().stream()
                .filter(one -> one.outcome() == PersonaResult.Outcome.BLOCKED)
                .forEach(one -> journey.stoppedBy(one.profile(), one.screen())
                        .ifPresent(check -> stopped.put(one.profile().id(), check)));
        return stopped;
    }

    /** What a template repeats counts once; what is about no component counts each time. */
    private static List<Finding> fresh(JourneyResult journey) {
        Told told = new Told();
        Set<String> counted = new HashSet<>();
        List<Finding> fresh = new ArrayList<>();
        Stream.concat(journey.screens().stream().map(ScreenResult::findings), Stream.of(journey.findings()))
                .map(Brief::failed)
                .forEach(screen -> {
                    List<Boolean> first = told.fresh(screen);
                    for (int at = 0; at < screen.size(); at++) {
                        Finding finding = screen.get(at).finding();
                        String component = finding.place().map(Where::component).orElse("");
                        if (first.get(at)
                                && (component.isEmpty()
                                        || counted.add(finding.about().id() + " " + component))) {
                            fresh.add(finding);
                        }
                    }
                });
        return fresh;
    }

    private static List<Judged> failed(List<Judged> findings) {
        return findings.stream()
                .filter(one -> one.finding().verdict() == Verdict.FAILED)
                .toList();
    }

    private static Stream<Judged> findings(JourneyResult journey) {
        return Stream.concat(
                journey.screens().stream().flatMap(screen -> screen.findings().stream()), journey.findings().stream());
    }

    /** How many distinct barriers were established. */
    public int barriers() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the procedure itself was seen, to its end or to its stop. */
    public boolean evaluated() {
        return journey.whole() && drawn.measured();
    }
}
