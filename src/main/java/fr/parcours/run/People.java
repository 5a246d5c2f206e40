package fr.parcours.run;

import fr.parcours.check.Sentence;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.Steadiness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how far each of the nine people got: the observed from their walks, the estimated from what hinders them most. */
final class People {
    /** What befalls our tool, not the person: it never counts as a blocked walk. */
    private static final Set<String> OURS = Set.of(
            "BROWSER_GONE",
            "UNREACHABLE",
            "ENDLESS",
            "INTERRUPTED",
            "AMBIGUOUS",
            "OUTSIDE",
            "OBSTACLE",
            Walk.IDLED,
            Prelude.KIND);

    private static final Sentence NOT_WALKED =
            new Sentence("Cette condition n’a pas été parcourue.", "This condition was not tested.");
    private static final Sentence CAPTURED = new Sentence(
            "Une personne a fait cette démarche une fois sous nos yeux (capture) : cette condition n’a pas été évaluée.",
            "A person did this procedure once while we watched (captured): this condition was not evaluated.");
    private static final Sentence NO_REFERENCE = new Sentence(
            "Le parcours nominal n’est pas allé au bout : on ne peut rien dire de cette condition.",
            "The nominal walk did not get to its end: nothing can be said of this condition.");

    private final Trail trail;

    People(Trail trail) {
        this.trail = trail;
    }

    List<PersonaResult> all(Map<Integer, List<Judged>> found) {
        List<PersonaResult> people = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            people.add(profile.observed() ? steady(profile) : estimated(profile, found));
        }
        return people;
    }

    /** An observed condition, and whether it ended twice the same way; what differed is told after its own reason. */
    private PersonaResult steady(Profile profile) {
        PersonaResult one = observed(profile);
        Steadiness steadiness =
                one.outcome() == Outcome.NOT_EVALUATED ? Steadiness.ONCE : Twice.of(trail, profile.id());
        if (steadiness != Steadiness.FLAKY) {
            return one.steadiness(steadiness);
        }
        Sentence differed = Twice.said(trail, profile.id());
        Sentence why = one.reason();
        Sentence both =
                why == null ? differed : new Sentence(why.fr() + " " + differed.fr(), why.en() + " " + differed.en());
        return new PersonaResult(
                profile,
                one.outcome(),
                one.screen(),
                both,
                one.where(),
                one.picture(),
                one.difficulties(),
                Steadiness.FLAKY);
    }

    private PersonaResult observed(Profile profile) {
        Optional<Walk> walked = trail.walk(profile.id());
        if (walked.isEmpty()) {
            return person(profile, Outcome.NOT_EVALUATED, 0, captured() ? CAPTURED : NOT_WALKED, null, null, List.of());
        }
        Walk walk = walked.get();
        List<Sentence> hard = walk.acts().stream()
                .map(Act::trouble)
                .filter(Objects::nonNull)
                .filter(one -> one.kind().equals("DIFFICULTY"))
                .map(one -> new Sentence(one.french(), one.english()))
                .distinct()
                .toList();
        Act.@Nullable Trouble trouble = walk.trouble();
        if (walk.whole() || trouble == null) {
            Outcome outcome = hard.isEmpty() ? Outcome.COMPLETED : Outcome.HINDERED;
            return person(profile, outcome, walk.lastScreen(), hard.isEmpty() ? null : hard.get(0), null, null, hard);
        }
        Sentence why = new Sentence(trouble.french(), trouble.english());
        boolean reference = trail.walk(Trail.REFERENCE).filter(Walk::whole).isPresent();
        if (OURS.contains(trouble.kind()) || !reference) {
            return person(
                    profile,
                    Outcome.NOT_EVALUATED,
                    walk.lastScreen(),
                    reference ? why : NO_REFERENCE,
                    null,
                    null,
                    hard);
        }
        if (PutAway.is(trail, walk, trouble)) {
            return person(
                    profile, Outcome.NOT_EVALUATED, walk.lastScreen(), PutAway.said(trail, walk), null, null, hard);
        }
        return person(profile, Outcome.BLOCKED, walk.lastScreen(), why, blocker(walk, trouble), picture(walk), hard);
    }

    private boolean captured() {
        return trail.walk(Trail.REFERENCE)
                .filter(walk -> walk.ending() == Walk.Ending.CAPTURED)
                .isPresent();
    }

    private static Where blocker(Walk walk, Act.Trouble trouble) {
        Act last = walk.acts().get(walk.acts().size() - 1);
        String name = last.name().isEmpty() ? trouble.element() : last.name();
        Rect box = walk.snapshots().isEmpty()
                ? Rect.NONE
                : walk.snapshots()
                        .get(walk.snapshots().size() - 1)
                        .find(Dom.class)
                        .flatMap(dom -> dom.at(last.path()))
                        .map(Element::box)
                        .orElse(Rect.NONE);
        return new Where("", last.role(), name, last.role() + " « " + name + " »", last.path(), box);
    }

    private static @Nullable String picture(Walk walk) {
        List<Snapshot> seen = walk.snapshots();
        return seen.isEmpty()
                ? null
                : seen.get(seen.size() - 1)
                        .find(Picture.class)
                        .map(Picture::file)
                        .orElse(null);
    }

    /** Likely obstacles only: what is failed for sure and weighs most for this person, one of each kind. */
    private PersonaResult estimated(Profile profile, Map<Integer, List<Judged>> found) {
        Optional<Walk> reference = trail.walk(Trail.REFERENCE);
        if (reference.isEmpty() || trail.snapshots().isEmpty()) {
            return person(profile, Outcome.NOT_EVALUATED, 0, NO_REFERENCE, null, null, List.of());
        }
        Map<String, Sentence> kinds = new LinkedHashMap<>();
        found.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.finding().verdict() == Verdict.FAILED
                        && one.finding().persona() == null)
                .filter(one -> one.finding().severity() * one.position().factor() >= 0.5)
                .filter(one -> weight(one, profile) >= 3)
                .sorted((a, b) -> weight(b, profile) - weight(a, profile))
                .forEach(one -> kinds.putIfAbsent(
                        String.valueOf(one.finding().indicator()), one.finding().sentence()));
        List<Sentence> obstacles = kinds.values().stream().limit(5).toList();
        int screen = reference.get().lastScreen();
        return obstacles.isEmpty()
                ? person(profile, Outcome.COMPLETED, screen, null, null, null, List.of())
                : person(profile, Outcome.HINDERED, screen, obstacles.get(0), null, null, obstacles);
    }

    private static int weight(Judged one, Profile profile) {
        String id = one.finding().indicator();
        return id == null
                ? 0
                : Indicators.byId(id).map(found -> found.hindrance(profile)).orElse(0);
    }

    private static PersonaResult person(
            Profile profile,
            Outcome outcome,
            int screen,
            @Nullable Sentence reason,
            @Nullable Where where,
            @Nullable String picture,
            List<Sentence> hard) {
        return new PersonaResult(profile, outcome, screen, reason, where, picture, hard);
    }
}
