package fr.parcours.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything seen on one journey: its subject, and each walk of it.
 *
 * @param day of the run, by which what is published is in date or not; {@link LocalDate#EPOCH} when nobody told
 */
public record Trail(Subject subject, List<Walk> walks, LocalDate day) {
    /** The name of the nominal walk. */
    public static final String REFERENCE = "reference";

    /** The name of the walk of somebody who errs on purpose. */
    public static final String STUMBLE = "stumble";

    /** The name under which is kept what became of a screen that the nominal walk left alone for a while. */
    public static final String IDLE = "idle";

    /** What a walk's name ends with when it is the second of the same persona, done to know whether the first was an accident. */
    public static final String AGAIN = ".again";

    /** What the name of a visit to a page of the sample outside the way begins with; its place in the list follows. */
    public static final String ALSO = "also-";

    /** What the name of a visit to a page that the site publishes on accessibility begins with, where a link of the way led there. */
    public static final String LINKED = "linked-";

    /** What the name of the way in another language begins with; the language's code follows. */
    public static final String LANGUAGE = "language-";

    public Trail {
        walks = List.copyOf(walks);
    }

    /** One of a day that nobody told. */
    public Trail(Subject subject, List<Walk> walks) {
        this(subject, walks, LocalDate.EPOCH);
    }

    /** The same, seen that day. */
    public Trail on(LocalDate seen) {
        return new Trail(subject, walks, seen);
    }

    /** That persona's walk; the one that got further, when there were two, or that was not held up by a wait that we had asked for. */
    public Optional<Walk> walk(String persona) {
        Optional<Walk> first = first(persona);
        Optional<Walk> again = again(persona);
        return again.filter(one -> first.isEmpty() || first.get().idled() || one.furtherThan(first.get()))
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

    /** Pages of the sample outside the way, those that could be looked at, in the order in which the journey names them. */
    public List<Snapshot> also() {
        return visits().flatMap(walk -> walk.snapshots().stream().limit(1))
                .filter(seen -> seen.moment().obstacle().isEmpty())
                .toList();
    }

    /** What every page of the sample outside the way showed, an error page too. */
    public List<Snapshot> visited() {
        return visits().flatMap(walk -> walk.snapshots().stream().limit(1)).toList();
    }

    /** What showed where a link led to what the site publishes, an error page too; empty where nobody followed it. */
    public Optional<Snapshot> linked(Published what) {
        return first(what.walk()).flatMap(walk -> walk.snapshots().stream().findFirst());
    }

    /** The PDF that came where a link led to what the site publishes; empty where a page came, or nothing. */
    public Optional<Handed> paper(Published what) {
        return first(what.walk()).flatMap(walk -> walk.handed().stream()
                .filter(one -> one.type().equals("pdf"))
                .findFirst());
    }

    /** Visits that led to no page of the sample, each with what went wrong. */
    public List<Walk> missed() {
        return visits().filter(walk -> walk.snapshots().stream()
                        .limit(1)
                        .noneMatch(seen -> seen.moment().obstacle().isEmpty()))
                .toList();
    }

    private Stream<Walk> visits() {
        return walks.stream()
                .filter(walk -> walk.persona().matches(ALSO + "\\d+"))
                .sorted(Comparator.comparingInt(
                        walk -> Integer.parseInt(walk.persona().substring(ALSO.length()))));
    }

    /** The way in other languages, by the language's code. */
    public Map<String, Walk> languages() {
        Map<String, Walk> found = new TreeMap<>();
        walks.stream()
                .filter(walk ->
                        walk.persona().startsWith(LANGUAGE) && !walk.persona().endsWith(AGAIN))
                .forEach(walk -> found.put(walk.persona().substring(LANGUAGE.length()), walk));
        return found;
    }

    /** What the person did on the nominal walk, in order. */
    public List<Act> acts() {
        return walk(REFERENCE).map(Walk::acts).orElse(List.of());
    }

    /** The same journey as if it had been told to stop at that milestone; a walk that never got there is kept as it is. */
    public Trail upTo(String milestone) {
        return new Trail(
                subject, walks.stream().map(walk -> walk.upTo(milestone)).toList(), day);
    }

    private Stream<Snapshot> reference() {
        return walk(REFERENCE).stream().flatMap(walk -> walk.snapshots().stream());
    }
}
