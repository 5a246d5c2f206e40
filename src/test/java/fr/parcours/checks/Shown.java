package fr.parcours.checks;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the fixtures show that a check can say, and of which criteria: some checks speak of one criterion here, of another there. */
public record Shown(About about, Verdict verdict) {

    /** Every different thing that a check says of its fixtures, good pages aside. */
    public static List<Shown> of(Check check) {
        return Fixture.of(check).stream()
                .flatMap(fixture -> said(check, fixture))
                .filter(one -> one.verdict() != Verdict.PASSED)
                .distinct()
                .toList();
    }

    private static Stream<Shown> said(Check check, Fixture fixture) {
        try {
            List<Snapshot> snapshots = Frozen.snapshots(fixture);
            Trail trail = Frozen.trail(fixture, snapshots);
            List<Finding> found = new ArrayList<>();
            snapshots.forEach(seen -> check.judge(seen).forEach(found::add));
            check.judge(trail).forEach(found::add);
            Stream<Shown> measured = check.measure(trail)
                    .filter(one -> one.severity() > 0)
                    .map(one -> new Shown(check.about(), Verdict.FAILED));
            return Stream.concat(found.stream().map(one -> new Shown(one.about(), one.verdict())), measured);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
