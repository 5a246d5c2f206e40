package fr.parcours.run;

import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which picture shows the thing that a finding is about. A page moves while somebody walks: only the picture of the moment at
 * which the thing stood just there will do, never another one of the same screen.
 */
final class Shown {
    /** The box of what stands in a frame is told from the frame's corner, not from the page's. */
    private static final String FRAMED = "/f/";

    private final Trail trail;

    Shown(Trail trail) {
        this.trail = trail;
    }

    /** @param seen the moment at which it was found; empty when it was found of the whole journey */
    Optional<Picture> by(Finding finding, Optional<Snapshot> seen) {
        Where where = finding.where();
        if (where == null || where.path().contains(FRAMED)) {
            return Optional.empty();
        }
        return seen.isPresent()
                ? seen.get().find(Picture.class)
                : moments(finding)
                        .filter(one -> finding.screens().contains(one.moment().screen()))
                        .filter(one -> stands(where, one))
                        .findFirst()
                        .flatMap(one -> one.find(Picture.class));
    }

    /**
     * What was found while somebody walked in a condition of their own is shown by a picture of that walk first; what only an error
     * brought about, by one of the walk that errs.
     */
    private Stream<Snapshot> moments(Finding finding) {
        String persona = finding.persona();
        return Stream.of(
                        persona == null ? Stream.<Snapshot>of() : of(persona),
                        trail.snapshots().stream(),
                        of(Trail.STUMBLE))
                .flatMap(all -> all);
    }

    private Stream<Snapshot> of(String persona) {
        return trail.walk(persona).stream().flatMap(walk -> walk.snapshots().stream());
    }

    private static boolean stands(Where where, Snapshot seen) {
        return seen.find(Dom.class)
                .flatMap(dom -> dom.at(where.path()))
                .filter(one -> one.box().equals(where.box()))
                .filter(one -> one.selector().equals(where.selector()))
                .isPresent();
    }
}
