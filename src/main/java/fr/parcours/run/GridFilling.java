package fr.parcours.run;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Typography;
import fr.parcours.check.Verdict;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Referential;
import fr.parcours.criteria.Referential.Line;
import fr.parcours.criteria.Referential.Thing;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Outside;
import fr.parcours.result.AuditGrid.Place;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.AuditGrid.Seen;
import fr.parcours.result.AuditGrid.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in a standard's grid from what was seen: what was found, what is nowhere, and where a person must look for the rest. */
public final class GridFilling {
    /** More would fill no table that anybody reads: the total is told. */
    private static final int KEPT = 500;

    private static final int NEIGHBOUR = 50;

    private final Referential standard;
    private final List<Check> checks;
    private final Map<String, Set<Criterion>> answersFor = new HashMap<>();

    public GridFilling(Referential standard, List<Check> checks) {
        this.standard = standard;
        this.checks = List.copyOf(checks);
        checks.forEach(one -> answersFor.put(one.about().id(), one.about().criteria()));
    }

    /**
     * The grid of one journey.
     *
     * @param judged what the checks said of {@code trail}
     */
    public AuditGrid of(Trail trail, JourneyResult judged) {
        Map<String, Found> searched = new HashMap<>();
        List<Snapshot> also = also(trail);
        List<Snapshot> looks =
                Stream.concat(trail.snapshots().stream(), also.stream()).toList();
        List<JourneyResult> all = also.isEmpty() ? List.of(judged) : List.of(judged, judge(trail, also));
        int unseen = unseen(trail);
        List<Row> lines = standard.lines().stream()
                .map(line -> row(
                        line,
                        all,
                        searched.computeIfAbsent(line.thing().id(), unused -> search(looks, line.thing())),
                        unseen == 0))
                .toList();
        int screens = (int)
                looks.stream().mapToInt(one -> one.moment().screen()).distinct().count();
        return new AuditGrid(
                judged.id(),
                judged.title(),
                judged.site().name(),
                standard.standard(),
                standard.version(),
                screens,
                unseen,
                Stream.concat(
                                also.stream()
                                        .map(Snapshot::moment)
                                        .map(one -> new Outside(one.screen(), one.name(), one.url(), null)),
                                trail.missed().stream().map(GridFilling::missed))
                        .toList(),
                lines);
    }

    private static Outside missed(Walk visit) {
        Act.@Nullable Trouble trouble = visit.trouble();
        String url = visit.snapshots().stream()
                .map(seen -> seen.moment().url())
                .findFirst()
                .orElse("");
        Sentence why = trouble == null
                ? new Sentence("Cette page n’a pas été vue.", "This page was not seen.")
                : new Sentence(trouble.french(), trouble.english());
        return new Outside(0, "", url, why);
    }

    /** Pages of the sample outside the way, numbered after the last screen. */
    private static List<Snapshot> also(Trail trail) {
        int last = trail.walk(Trail.REFERENCE).map(Walk::lastScreen).orElse(0);
        List<Snapshot> numbered = new ArrayList<>();
        for (Snapshot seen : trail.also()) {
            Moment was = seen.moment();
            int screen = last + numbered.size() + 1;
            numbered.add(new Snapshot(
                    new Moment(
                            screen,
                            screen,
                            was.name(),
                            was.when(),
                            was.url(),
                            was.title(),
                            was.status(),
                            was.heading(),
                            was.obstacle()),
                    seen.all(),
                    seen.missing()));
        }
        return numbered;
    }

    /** What the same checks say of these pages alone: nothing of it counts for the way. */
    private JourneyResult judge(Trail trail, List<Snapshot> also) {
        Walk visit = new Walk(Trail.REFERENCE, also, List.of(), Walk.Ending.COMPLETED, null, List.of());
        return new Judging(checks.stream().filter(GridFilling::hasLine).toList())
                .judge(new Trail(trail.subject(), List.of(visit)));
    }

    /** The grid has no line for what answers for no criterion, as whatever is asked of a whole procedure. */
    private static boolean hasLine(Check check) {
        return !check.about().criteria().isEmpty();
    }

    /** How many screens were met that nobody could look at as the procedure. */
    private static int unseen(Trail trail) {
        return (int) trail.walk(Trail.REFERENCE).map(Walk::snapshots).orElse(List.of()).stream()
                .map(Snapshot::moment)
                .filter(one -> !one.obstacle().isEmpty())
                .mapToInt(Moment::screen)
                .distinct()
                .count();
    }

    private Row row(Line line, List<JourneyResult> all, Found found, boolean whole) {
        List<Seen> failed = seen(line, all, Verdict.FAILED);
        List<Seen> doubts = seen(line, all, Verdict.CANNOT_TELL);
        List<String> passed = all.stream()
                .flatMap(judged -> judged.passed().keySet().stream())
                .distinct()
                .filter(id -> answersFor.getOrDefault(id, Set.of()).stream().anyMatch(line::holds))
                .toList();
        boolean none = whole && found.complete && found.total == 0 && !found.elsewhere;
        State state = !failed.isEmpty()
                ? State.ANOMALY
                : none && doubts.isEmpty() ? State.PROPOSED_NOT_APPLICABLE : State.TO_CHECK;
        return new Row(line, state, failed, doubts, found.places, found.total, found.total > 0 && !found.shown, passed);
    }

    private static List<Seen> seen(Line line, List<JourneyResult> results, Verdict verdict) {
        Predicate<Judged> wanted = one -> one.finding().verdict() == verdict
                && one.finding().about().criteria().stream().anyMatch(line::holds);
        List<Seen> all = new ArrayList<>();
        for (JourneyResult judged : results) {
            judged.screens().forEach(screen -> screen.findings().stream()
                    .filter(wanted)
                    .forEach(one -> add(all, new Seen(screen.number(), one.finding()))));
            judged.findings().stream().filter(wanted).forEach(one -> add(all, new Seen(0, one.finding())));
        }
        return all;
    }

    /** What a template repeats on every screen is told once. */
    private static void add(List<Seen> all, Seen next) {
        if (all.stream().noneMatch(one -> same(one.finding(), next.finding()))) {
            all.add(next);
        }
    }

    private static boolean same(Finding one, Finding other) {
        return one.about().id().equals(other.about().id())
                && one.sentence().equals(other.sentence())
                && one.place()
                        .map(where -> where.component())
                        .equals(other.place().map(where -> where.component()));
    }

    /** What a search gave. */
    private static final class Found {
        final List<Place> places = new ArrayList<>();
        int total;
        boolean shown;
        boolean elsewhere;
        /** Whether every part of every screen could be looked into. */
        boolean complete = true;
    }

    private static Found search(List<Snapshot> looks, Thing thing) {
        Found found = new Found();
        Set<String> known = new HashSet<>();
        List<Place> hidden = new ArrayList<>();
        for (Snapshot snapshot : looks) {
            Dom dom = snapshot.find(Dom.class).orElse(null);
            if (dom == null || !dom.unseen().isEmpty()) {
                found.complete = false;
            }
            if (dom == null) {
                continue;
            }
            int screen = snapshot.moment().screen();
            if (thing.everywhere()) {
                if (known.add(String.valueOf(screen))) {
                    found.total++;
                    found.places.add(new Place(screen, snapshot.moment().name(), ""));
                }
                found.shown = true;
                continue;
            }
            found.elsewhere |= !thing.also().isEmpty()
                    && dom.select(thing.also()).findAny().isPresent();
            List<Element> all =
                    thing.css().isEmpty() ? List.of() : dom.select(thing.css()).toList();
            for (Element one : all) {
                boolean shown = one.visible() || !one.role().isEmpty();
                found.shown |= shown;
                if (known.add(one.component() + "|" + one.tag() + (one.name().isEmpty() ? one.path() : ""))) {
                    found.total++;
                    List<Place> kept = shown ? found.places : hidden;
                    if (kept.size() < KEPT) { // where the rest stands is not told
                        kept.add(place(screen, one));
                    }
                }
            }
        }
        found.places.addAll(hidden);
        if (!thing.everywhere() && found.places.size() > KEPT) {
            found.places.subList(KEPT, found.places.size()).clear();
        }
        return found;
    }

    private static Place place(int screen, Element one) {
        String words = one.called();
        return words.isEmpty()
                ? new Place(screen, "<" + one.tag() + ">", beside(one), one.selector())
                : new Place(screen, words, one.selector());
    }

    private static String beside(Element one) {
        return Typography.brief(one.beside().orElse(""), NEIGHBOUR);
    }
}
