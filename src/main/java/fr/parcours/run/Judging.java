package fr.parcours.run;

import fr.parcours.check.Check;
import fr.parcours.check.Reviews;
import fr.parcours.check.Sentence;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Passed;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Steadiness;
import fr.parcours.run.Answers.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one journey's frozen evidence: no browser, no clock, no file; the same evidence always gives the same result. */
public final class Judging {
    private final List<Check> checks;
    private final Suppressions suppressions;
    private final LocalDate day;
    private final Reviews reviews;

    public Judging(List<Check> checks) {
        this(checks, Suppressions.NONE, LocalDate.EPOCH);
    }

    /** Where nobody answered anything. */
    public Judging(List<Check> checks, Suppressions suppressions, LocalDate day) {
        this(checks, suppressions, day, Reviews.NONE);
    }

    /**
     * @param suppressions barriers set aside: marked, and judged as the others are
     * @param day of the run
     * @param reviews what people answered in the place of checks
     */
    public Judging(List<Check> checks, Suppressions suppressions, LocalDate day, Reviews reviews) {
        this.checks = List.copyOf(checks);
        this.suppressions = suppressions;
        this.day = day;
        this.reviews = reviews;
    }

    /** All that one journey gave, and what was known of it at each milestone. */
    public JourneyResult judge(Trail seen) {
        Trail trail = seen.on(day);
        Heard heard = new Heard();
        Answers answers = answers(trail, heard);
        Optional<Walk> reference = trail.walk(Trail.REFERENCE);
        ScreenNames names = new ScreenNames(reference);
        Reviewing.Changed changed = new Reviewing(reviews, trail.subject(), names).apply(answers);
        Map<Integer, List<Judged>> byScreen = byScreen(trail, answers, changed);
        List<Passed> milestones = reference.map(Walk::milestones).orElse(List.of());
        Subject subject = trail.subject();
        Aside aside = new Aside(suppressions, day, subject, names);
        byScreen.replaceAll(aside::mark);
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
                        subject.population(),
                        subject.start()),
                subject.language(),
                subject.bench(),
                outcome(reference),
                reason(trail, reference),
                new People(trail).all(byScreen),
                milestones.stream().map(Passed::name).distinct().toList(),
                new States(checks, answers, Unseen.of(trail)).of(byScreen),
                milestones.stream()
                        .map(Passed::name)
                        .distinct()
                        .map(name -> ground(trail, name, heard))
                        .toList(),
                screens(reference, byScreen),
                byScreen.getOrDefault(0, List.of()),
                answers.passed,
                answers.inapplicable,
                List.copyOf(answers.problems),
                subject.gate(),
                Twice.of(trail, Trail.REFERENCE),
                changed.all);
    }

    /** Why the nominal walk did not get to its end, or did so only one time out of two. */
    private static @Nullable Sentence reason(Trail trail, Optional<Walk> reference) {
        Act.@Nullable Trouble trouble = reference.map(Walk::trouble).orElse(null);
        if (trouble != null) {
            return where(trail, reference.get(), trouble);
        }
        return Twice.of(trail, Trail.REFERENCE) == Steadiness.FLAKY ? Twice.said(trail, Trail.REFERENCE) : null;
    }

    /** What went wrong, after the place where it did: screen, step, and what was being done. */
    private static Sentence where(Trail trail, Walk walk, Act.Trouble trouble) {
        Act last = walk.acts().isEmpty() ? null : walk.acts().get(walk.acts().size() - 1);
        if (last == null || !trouble.equals(last.trouble())) {
            return new Sentence(trouble.french(), trouble.english());
        }
        int steps = trail.subject().steps().size();
        return new Sentence(
                "À l’écran " + last.screen() + ", étape " + last.step() + " sur " + steps + " («\u00a0" + last.told()
                        + "\u00a0»)\u00a0: " + trouble.french(),
                "On screen " + last.screen() + ", step " + last.step() + " of " + steps + " (“" + last.told() + "”): "
                        + trouble.english());
    }

    private Answers answers(Trail trail, Heard heard) {
        Answers answers = new Answers(trail, heard);
        checks.forEach(answers::ask);
        return answers;
    }

    private static Map<Integer, List<Judged>> byScreen(Trail trail, Answers answers, Reviewing.Changed changed) {
        Places places = new Places(trail.acts());
        Shown shown = new Shown(trail);
        Map<Integer, List<Judged>> byScreen = new LinkedHashMap<>();
        for (Answer answer : answers.findings) {
            Judged judged = new Judged(
                            answer.finding(),
                            places.of(answer.finding(), answer.snapshot()),
                            fingerprint(answer),
                            List.of())
                    .reviewed(changed.of(answer.finding()))
                    .picture(shown.by(answer.finding(), answer.snapshot()).orElse(null));
            byScreen.computeIfAbsent(answer.screen(), key -> new ArrayList<>()).add(judged);
        }
        byScreen.replaceAll((screen, found) -> ordered(Alike.joined(found)));
        return byScreen;
    }

    /** The journey judged as if it had been told to stop at {@code milestone}. */
    private Ground ground(Trail whole, String milestone, Heard heard) {
        Trail trail = whole.upTo(milestone);
        Answers answers = answers(trail, heard);
        ScreenNames names = new ScreenNames(trail.walk(Trail.REFERENCE));
        Reviewing.Changed changed = new Reviewing(reviews, trail.subject(), names).apply(answers);
        Map<Integer, List<Judged>> byScreen = byScreen(trail, answers, changed);
        List<PersonaResult> walked = new People(trail)
                .all(byScreen).stream()
                        .filter(one -> one.profile().observed() && one.outcome() != PersonaResult.Outcome.NOT_EVALUATED)
                        .toList();
        return new Ground(
                milestone,
                trail.walk(Trail.REFERENCE).map(Walk::lastScreen).orElse(0),
                new States(checks, answers, Unseen.of(trail))
                        .of(byScreen).stream()
                                .map(one ->
                                        new IndicatorResult(one.indicator(), one.state(), null, one.occurrences(), ""))
                                .toList(),
                walked.stream().map(PersonaResult::profile).toList(),
                walked.stream()
                        .filter(one -> one.outcome() == PersonaResult.Outcome.BLOCKED)
                        .map(PersonaResult::profile)
                        .toList());
    }

    private static JourneyResult.Outcome outcome(Optional<Walk> reference) {
        return reference
                .map(Walk::ending)
                .map(end -> end == Walk.Ending.CAPTURED ? Walk.Ending.COMPLETED : end)
                .map(end -> JourneyResult.Outcome.valueOf(end.name()))
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
