package fr.parcours.cli;

import fr.parcours.check.Suppressions;
import fr.parcours.checks.Checks;
import fr.parcours.evidence.Archive;
import fr.parcours.result.RunResult;
import fr.parcours.run.Judging;
import fr.parcours.score.Baseline;
import fr.parcours.score.Gate;
import fr.parcours.score.KnownJourney;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what an older run saw by today's rules, so that what our own change causes is not held against a site. */
final class Rejudging {
    private Rejudging() {}

    /** {@code compared}, judged again when its rules are not those of {@code run} and its evidence is there. */
    static Gate.@Nullable Compared of(GateOptions.@Nullable Compared compared, RunResult run) {
        if (compared == null) {
            return null;
        }
        Baseline known = compared.baseline();
        boolean same = known.sameRules(run.tool());
        Path folder = compared.folder();
        return new Gate.Compared(known, same || folder == null ? null : again(known, folder, run));
    }

    private static @Nullable Baseline again(Baseline known, Path folder, RunResult run) {
        Judging judging = new Judging(Checks.all(), Suppressions.NONE, SetAside.day(known.started()));
        List<KnownJourney> journeys = new ArrayList<>();
        for (Path one : Archive.journeys(folder)) {
            try {
                journeys.add(Baseline.known(judging.judge(Archive.read(one))));
            } catch (IllegalArgumentException | UncheckedIOException other) {
                System.err.println(Voice.say(
                                "Les preuves « " + one.getFileName()
                                        + " » du passage de comparaison ne peuvent pas être relues : ",
                                "The evidence “" + one.getFileName()
                                        + "” of the run compared with cannot be read again: ")
                        + other.getMessage());
            }
        }
        return journeys.isEmpty()
                ? null
                : new Baseline(known.run(), known.started(), run.tool().rules(), known.axe(), journeys);
    }
}
