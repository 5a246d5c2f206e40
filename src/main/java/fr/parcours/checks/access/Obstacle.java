package fr.parcours.checks.access;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stopped somebody who walks under a constraint.
 *
 * @param trouble as the walk told it
 * @param where the thing in the way
 * @param screen its number
 */
record Obstacle(String persona, Act.Trouble trouble, Where where, int screen) {
    /** What befell our tool or the line says nothing of the site. */
    private static final Set<String> OURS = Set.of(
            "BROWSER_GONE", "UNREACHABLE", "ENDLESS", "INTERRUPTED", "AMBIGUOUS", "OUTSIDE", "OBSTACLE", Walk.IDLED);

    /** What ended that persona's walk early; empty when they got to the end, did not walk, or our tool failed. */
    static Optional<Obstacle> of(Trail trail, String persona) {
        return trail.walk(persona)
                .filter(walk -> walk.ending() == Walk.Ending.BROKEN)
                .flatMap(walk -> {
                    Act.Trouble trouble = walk.trouble();
                    return trouble == null || OURS.contains(trouble.kind())
                            ? Optional.empty()
                            : Optional.of(new Obstacle(
                                    persona, trouble, where(trail, walk, trouble.element()), walk.lastScreen()));
                });
    }

    /** One "passed" for each act that this persona did without being stopped. */
    static Stream<Finding> done(About about, Trail trail, String persona) {
        return trail.walk(persona).filter(walk -> walk.ending() != Walk.Ending.NOT_EVALUATED).stream()
                .flatMap(walk -> walk.acts().stream())
                .filter(act -> !act.role().isEmpty() && !stopped(act))
                .map(act -> Finding.passed(about).persona(persona).screens(List.of(act.screen())));
    }

    private static boolean stopped(Act act) {
        Act.Trouble trouble = act.trouble();
        return trouble != null && !trouble.kind().equals("DIFFICULTY");
    }

    private static Where where(Trail trail, Walk walk, String told) {
        List<Snapshot> seen = Stream.concat(
                        walk.snapshots().stream(),
                        trail.snapshots().stream().filter(one -> one.moment().screen() == walk.lastScreen()))
                .filter(one -> one.moment().screen() == walk.lastScreen())
                .toList();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Optional<Element> found = seen.get(i).find(Dom.class).flatMap(dom -> dom.select("body *")
                    .filter(Element::visible)
                    .filter(one -> called(one).contains(told))
                    .findFirst());
            if (found.isPresent()) {
                return Where.of(found.get());
            }
        }
        return Where.component(told.isEmpty() ? "screen " + walk.lastScreen() : told);
    }

    /** What a walk may call it: by role and name, or by tag and words where assistive technology hears of neither. */
    private static Set<String> called(Element one) {
        String role = one.role().isEmpty() ? one.tag() : one.role();
        return Stream.of(role + " « " + one.name() + " »", one.tag() + " « " + one.text() + " »")
                .collect(Collectors.toSet());
    }

    /** Whether the keyboard was caught, rather than unable to get there. */
    boolean trap() {
        String told = trouble.english().toLowerCase(Locale.ROOT);
        return trouble.kind().equals("TRAP") || told.contains("is caught") || told.contains("holds the focus");
    }

    /** Whether what stopped is a thing without a name. */
    boolean mute() {
        return trouble.english().toLowerCase(Locale.ROOT).contains("has no name");
    }

    /** Certain when the thing was there and could not be worked; else the walk may have met another page. */
    Finding finding(About about) {
        Sentence sentence = new Sentence(trouble.french(), trouble.english());
        Finding finding = trouble.kind().equals("NOT_WORKABLE") || trap()
                ? Finding.failed(about, sentence)
                : Finding.cannotTell(about, sentence);
        return finding.where(where).persona(persona).severity(1).screens(List.of(screen));
    }
}
