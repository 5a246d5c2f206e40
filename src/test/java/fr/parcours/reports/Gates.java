package fr.parcours.reports;

import fr.parcours.result.RunResult;
import fr.parcours.score.Barrier;
import fr.parcours.score.Baseline;
import fr.parcours.score.Gate;
import fr.parcours.score.KnownJourney;
import fr.parcours.score.Score;
import java.util.List;

/** Decisions against a run before that lacked a few barriers. */
final class Gates {
    private Gates() {}

    /** Against a run where the ticked option was not there yet, and one contrast fewer, and a journey more. */
    static Gate compared(RunResult run) {
        Baseline whole = Baseline.of(run);
        List<KnownJourney> journeys =
                whole.journeys().stream().map(Gates::poorer).toList();
        Baseline before = new Baseline("20261101T090000Z-avant", whole.started(), whole.rules(), whole.axe(), journeys);
        return Gate.of(run, Score.of(run), new Gate.Asked(true, null, null, new Gate.Compared(before, null)));
    }

    private static KnownJourney poorer(KnownJourney one) {
        List<Barrier> fewer = one.barriers().stream()
                .filter(barrier -> !barrier.check().equals("ticked-option"))
                .filter(barrier -> !barrier.component().startsWith("textbox:Nom/"))
                .toList();
        return new KnownJourney(
                one.id(), one.outcome(), one.screens(), one.people(), one.index(), one.coverage(), fewer, one.checks());
    }
}
