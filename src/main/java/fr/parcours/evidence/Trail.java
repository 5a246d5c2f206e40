package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything seen on one journey: its subject, and each walk of it. */
public record Trail(Subject subject, List<Walk> walks) {
    /** The name of the nominal walk. */
    public static final String REFERENCE = "reference";

    /** The name of the walk of somebody who errs on purpose. */
    public static final String STUMBLE = "stumble";

    /** What a walk's name ends with when it is the second of the same persona, done to know whether the first was an accident. */
    public static final String AGAIN = ".again";

    public Trail {
        walks = List.copyOf(walks);
    }

    /** That persona's walk; the one that got further, when there were two. */
    public Optional<Walk> walk(String persona) {
        Optional<Walk> first = first(persona);
        Optional<Walk> again = again(persona);
        return again.filter(one -> first.isEmpty() || one.furtherThan(first.get()))
                .or(() -> first);
    }

    /** That persona's first walk. */
    public Optional<Walk> first(String persona) {
        return walks.stream().filter(walk -> walk.persona().equals(persona)).findFirst();
    }

    /** That persona's second walk, if there was one. */
    public Optional<Walk> again(String persona) {
        return first(persona + AGAIN).map(walk -> walk.as(persona));
    }

    /** The snapshots of the nominal walk whose screen is the procedure, in order. */
    public List<Snapshot> snapshots() {
        return reference()
                .filter(snapshot -> snapshot.moment().obstacle().isEmpty())
                .toList();
    }

    /** Each screen's snapshots taken on arrival, in order: one a screen. */
    public List<Snapshot> arrivals() {
        return snapshots().stream()
                .filter(snapshot -> snapshot.moment().when() == Moment.When.ARRIVAL)
                .toList();
    }

    /** What the person did on the nominal walk, in order. */
    public List<Act> acts() {
        return walk(REFERENCE).map(Walk::acts).orElse(List.of());
    }

    /** The same journey as if it had been told to stop at that milestone; a walk that never got there is kept as it is. */
    public Trail upTo(String milestone) {
        return new Trail(
                subject, walks.stream().map(walk -> walk.upTo(milestone)).toList());
    }

    private Stream<Snapshot> reference() {
        return walk(REFERENCE).stream().flatMap(walk -> walk.snapshots().stream());
    }
}
