package fr.parcours.run;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Scope;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what is known of each of the score's indicators. */
final class States {
    private final Map<String, List<Check>> feeders = new HashMap<>();
    private final Answers answers;
    private final Unseen unseen;

    States(List<Check> checks, Answers answers, Unseen unseen) {
        this.answers = answers;
        this.unseen = unseen;
        checks.forEach(
                check -> check.about().indicators().forEach(id -> feeders.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(check)));
    }

    List<IndicatorResult> of(Map<Integer, List<Judged>> byScreen) {
        Map<String, List<Judged>> found = new HashMap<>();
        byScreen.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.finding().indicator() != null)
                .forEach(one -> found.computeIfAbsent(
                                String.valueOf(one.finding().indicator()), key -> new ArrayList<>())
                        .add(one));
        return Indicators.all().stream()
                .map(indicator -> state(indicator, found.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    private IndicatorResult state(Indicator indicator, List<Judged> found) {
        Optional<Measure> measure = answers.measures.stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .max(Comparator.comparingDouble(Measure::severity));
        List<Occurrence> occurrences = new ArrayList<>(occurrences(indicator, found));
        measure.filter(one -> one.severity() > 0)
                .ifPresent(one ->
                        occurrences.add(new Occurrence("journey", one.severity(), Position.CRITICAL, false, false)));
        boolean doubtful = occurrences.stream().anyMatch(Occurrence::doubtful);
        boolean known = measure.isPresent() || !found.isEmpty() || answers.judged.contains(indicator.id());
        if (known) {
            return result(
                    indicator, doubtful ? State.TO_REVIEW : State.MEASURED, measure.orElse(null), occurrences, "");
        }
        List<Check> asked = feeders.getOrDefault(indicator.id(), List.of());
        List<String> unheard = asked.stream()
                .map(check -> answers.silent.get(check.about().id()))
                .filter(cause -> cause != null)
                .toList();
        if (asked.isEmpty() || unheard.size() == asked.size()) {
            String cause = asked.isEmpty() ? "" : unheard.get(0);
            return result(indicator, State.NOT_MEASURED, null, List.of(), cause);
        }
        return unseen.hides(indicator)
                ? result(indicator, State.NOT_MEASURED, null, List.of(), unseen.cause())
                : result(indicator, State.NOT_APPLICABLE, null, List.of(), "");
    }

    private static IndicatorResult result(
            Indicator indicator, State state, @Nullable Measure measure, List<Occurrence> occurrences, String cause) {
        return new IndicatorResult(indicator, state, measure, occurrences, cause);
    }

    /** One occurrence for each distinct component, the worst of its sightings; one in all where a screen or the journey counts. */
    private static List<Occurrence> occurrences(Indicator indicator, List<Judged> found) {
        Map<String, Occurrence> worst = new LinkedHashMap<>();
        for (Judged one : found) {
            Finding finding = one.finding();
            boolean whole = indicator.scope() != Scope.INSTANCE;
            String component = whole
                    ? "journey"
                    : finding.place()
                            .map(Where::component)
                            .orElse(finding.about().id());
            Occurrence occurrence = new Occurrence(
                    component,
                    finding.severity(),
                    whole ? Position.CRITICAL : one.position(),
                    finding.persona() != null && finding.verdict() == Verdict.FAILED,
                    finding.verdict() == Verdict.CANNOT_TELL);
            worst.merge(component + (occurrence.doubtful() ? "?" : ""), occurrence, States::worse);
        }
        // a doubt about what is known to be as bad adds nothing
        worst.values()
                .removeIf(one -> one.doubtful()
                        && Optional.ofNullable(worst.get(one.component()))
                                .filter(sure -> weight(sure) >= weight(one))
                                .isPresent());
        return worst.values().stream()
                .sorted(Comparator.comparingDouble(States::weight).reversed().thenComparing(Occurrence::component))
                .toList();
    }

    private static Occurrence worse(Occurrence a, Occurrence b) {
        Occurrence heavier = weight(b) > weight(a) ? b : a;
        return new Occurrence(
                heavier.component(), heavier.severity(), heavier.position(), a.seen() || b.seen(), heavier.doubtful());
    }

    private static double weight(Occurrence one) {
        return one.severity() * one.position().factor();
    }
}
