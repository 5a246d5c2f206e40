package fr.parcours.score;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run found, in short: what a next run is compared with.
 *
 * @param run name of the run's folder
 * @param started UTC time, ISO 8601
 * @param rules fingerprint of the rules that judged
 * @param axe version of axe-core that looked
 * @param journeys in the order of the run
 */
public record Baseline(String run, String started, String rules, String axe, List<KnownJourney> journeys) {
    public Baseline {
        journeys = List.copyOf(journeys);
    }

    public static Baseline of(RunResult run) {
        List<KnownJourney> journeys = new ArrayList<>();
        run.journeys().forEach(journey -> journeys.add(known(journey)));
        return of(run, journeys);
    }

    /** The same, its journeys already put in short one by one: {@code run} may have been read without them. */
    public static Baseline of(RunResult run, List<KnownJourney> journeys) {
        return new Baseline(
                run.id(), run.started(), run.tool().rules(), run.tool().axe(), journeys);
    }

    /** One journey in short. */
    public static KnownJourney known(JourneyResult journey) {
        return KnownJourney.of(journey, Score.drawn(journey));
    }

    public Optional<KnownJourney> journey(String id) {
        return journeys.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the same rules, and the same axe-core, found both. */
    public boolean sameRules(Baseline other) {
        return rules.equals(other.rules) && axe.equals(other.axe);
    }

    /** Whether that {@code tool} would judge by the same rules. */
    public boolean sameRules(RunResult.Tool tool) {
        return rules.equals(tool.rules()) && axe.equals(tool.axe());
    }
}
