package fr.parcours.run;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.ScreenResult;
import fr.parcours.run.Answers.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges one journey's frozen evidence: no browser, no clock, no file; the same evidence always gives the same result. */
public final class Judging {
    private final List<Check> checks;
    private final Suppressions suppressions;
    private final LocalDate day;

    public Judging(List<Check> checks) {
        this(checks, Suppressions.NONE, LocalDate.EPOCH);
    }

    /**
     * @param suppressions barriers set aside: marked, and judged as the others are
     * @param day of the run
     */
    public Judging(List<Check> checks, Suppressions suppressions, LocalDate day) {
        this.checks = List.copyOf(checks);
        this.suppressions = suppressions;
        this.day = day;
    }

    public JourneyResult judge(Trail trail) {
        Answers answers = new Answers(trail);
        checks.forEach(answers::ask);
        Places places = new Places(trail.acts());
        Optional<Walk> reference = trail.walk(Trail.REFERENCE);
        Map<Integer, List<Judged>> byScreen = new LinkedHashMap<>();
        for (Answer answer : answers.findings) {
            Judged judged = new Judged(
                    answer.finding(), places.of(answer.finding(), answer.snapshot()), fingerprint(answer), List.of());
            byScreen.computeIfAbsent(answer.screen(), key -> new ArrayList<>()).add(judged);
        }
        Subject subject = trail.subject();
        Aside aside = new Aside(suppressions, day, subject, reference);
        byScreen.replaceAll((screen, found) -> aside.mark(screen, ordered(joined(found))));
        return new JourneyResult(
                subject.id(),
                subject.title(),
                subject.goal(),
                new JourneyResult.Site(
                        subject.siteName(),
                        subject.operator(),
                        subject.licence(),
                        subject.territory(),
                        subject.software(),
                        subject.start()),
                subject.language(),
                subject.bench(),
                outcome(reference),
                reference
                        .map(Walk::trouble)
                        .map(one -> new Sentence(one.french(), one.english()))
                        .orElse(null),
                new People(trail).all(byScreen),
                reference.map(Walk::milestones).orElse(List.of()),
                new States(checks, answers).of(byScreen),
                screens(reference, byScreen),
                byScreen.getOrDefault(0, List.of()),
                answers.passed,
                answers.inapplicable,
                List.copyOf(answers.problems),
                subject.gate());
    }

    private static JourneyResult.Outcome outcome(Optional<Walk> reference) {
        return reference
                .map(walk -> JourneyResult.Outcome.valueOf(walk.ending().name()))
                .orElse(JourneyResult.Outcome.NOT_EVALUATED);
    }

    private static List<ScreenResult> screens(Optional<Walk> reference, Map<Integer, List<Judged>> byScreen) {
        List<ScreenResult> screens = new ArrayList<>();
        for (Snapshot seen : reference.map(Walk::snapshots).orElse(List.of())) {
            Moment moment = seen.moment();
            if (moment.when() != Moment.When.ARRIVAL) {
                continue;
            }
            Optional<Picture> picture = seen.find(Picture.class);
            screens.add(new ScreenResult(
                    moment.screen(),
                    moment.name(),
                    moment.url(),
                    moment.status(),
                    picture.map(Picture::file).orElse(null),
                    picture.map(Picture::width).orElse(0),
                    picture.map(Picture::height).orElse(0),
                    reason(moment),
                    byScreen.getOrDefault(moment.screen(), List.of())));
        }
        return screens;
    }

    private static @Nullable Sentence reason(Moment moment) {
        return moment.obstacle().isEmpty()
                ? null
                : new Sentence(Obstacles.french(moment.obstacle()), Obstacles.english(moment.obstacle()));
    }

    private static String fingerprint(Answer answer) {
        String component = answer.finding().place().map(Where::component).orElse("page");
        String screen = answer.snapshot().map(seen -> seen.moment().name()).orElse("journey");
        return answer.finding().about().id() + " | " + component + " | " + screen;
    }

    /** Findings that share a component and a criterion, or an indicator, say the same thing: one is shown, ours first. */
    private static List<Judged> joined(List<Judged> found) {
        List<Judged> kept = new ArrayList<>();
        List<Judged> ours = new ArrayList<>(found);
        ours.sort(Comparator.comparing((Judged one) -> one.finding().verdict() == Verdict.FAILED ? 0 : 1)
                .thenComparing(one -> one.finding().about().engine().equals("parcours") ? 0 : 1));
        for (Judged one : ours) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = same(kept.get(i).finding(), one.finding()) ? i : -1;
            }
            if (same < 0) {
                kept.add(one);
            } else {
                Judged first = kept.get(same);
                Set<String> also = new TreeSet<>(first.alsoSeenBy());
                if (!one.finding().about().id().equals(first.finding().about().id())) {
                    also.add(one.finding().about().id());
                }
                kept.set(same, new Judged(first.finding(), first.position(), first.fingerprint(), List.copyOf(also)));
            }
        }
        return kept;
    }

    private static boolean same(Finding a, Finding b) {
        if (a.where() == null
                || b.where() == null
                || a.about().id().equals(b.about().id())) {
            return false;
        }
        boolean place = a.where().component().equals(b.where().component());
        boolean subject = (a.indicator() != null && a.indicator().equals(b.indicator()))
                || !Collections.disjoint(rgaa(a), rgaa(b));
        return place && subject;
    }

    private static Set<Criterion> rgaa(Finding finding) {
        Set<Criterion> tests = new TreeSet<>(finding.about().criteria());
        tests.removeIf(one -> !one.standard().startsWith("rgaa"));
        return tests;
    }

    /** Failed before doubtful, the person's way first, the heaviest first, then as the page reads. */
    private static List<Judged> ordered(List<Judged> found) {
        return found.stream()
                .sorted(Comparator.comparing((Judged one) -> one.finding().verdict() == Verdict.FAILED ? 0 : 1)
                        .thenComparing(Judged::position)
                        .thenComparing(one -> -one.finding().severity())
                        .thenComparing(one -> one.finding().about().id())
                        .thenComparing(Judged::fingerprint))
                .toList();
    }
}
