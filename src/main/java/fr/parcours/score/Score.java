package fr.parcours.score;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.util.List;

/**
 * The figures drawn from a run: one drawing for each of its journeys, in the same order.
 *
 * @param journeys in the order of {@link RunResult#journeys()}
 */
public record Score(List<DrawnJourney> journeys) {
    public Score {
        journeys = List.copyOf(journeys);
    }

    /** Draws the figures of every journey of {@code run}; the same run always gives the same digits. */
    public static Score of(RunResult run) {
        return new Score(run.journeys().stream().map(Score::drawn).toList());
    }

    /** The figures of one journey alone. */
    public static DrawnJourney drawn(JourneyResult journey) {
        Ledger ledger = DrawnLedger.of(journey);
        Figures figures = Scoring.figures(ledger);
        Letter letter = journey.bench() && journey.whole() ? figures.benchLetter(false) : null;
        boolean evaluated = journey.outcome() != JourneyResult.Outcome.NOT_EVALUATED;
        List<DrawnMend> mends = evaluated ? DrawnMend.all(journey, ledger, figures) : List.of();
        return new DrawnJourney(journey.id(), evaluated, figures, letter, mends);
    }
}
