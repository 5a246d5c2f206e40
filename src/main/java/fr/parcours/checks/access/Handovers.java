package fr.parcours.checks.access;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Handed;
import fr.parcours.evidence.Paper;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A PDF that came on the way and was read, with what was pressed to get it.
 *
 * @param otherwise whether the screen says that the same comes in another form
 */
record Handovers(Handed file, Paper paper, Optional<Element> link, int screen, boolean otherwise) {
    private static final Pattern OTHERWISE =
            Pattern.compile("(version|format) (accessible|html|texte|text|word|odt|docx)|accessible version");

    static Stream<Handovers> of(Trail trail) {
        return trail.walk(Trail.REFERENCE).stream()
                .flatMap(walk -> walk.handed().stream())
                .flatMap(file -> Optional.ofNullable(file.paper()).stream().map(paper -> told(trail, file, paper)));
    }

    private static Handovers told(Trail trail, Handed file, Paper paper) {
        Optional<Act> act =
                trail.acts().stream().filter(one -> one.step() == file.step()).findFirst();
        Optional<Snapshot> seen = trail.snapshots().stream()
                .filter(one -> act.filter(done -> done.screen() == one.moment().screen())
                        .isPresent())
                .reduce((first, last) -> last);
        return new Handovers(
                file,
                paper,
                act.flatMap(done -> seen.flatMap(one -> done.on(one.the(Dom.class)))),
                act.map(Act::screen).orElse(0),
                seen.map(one -> one.the(Dom.class).root().text())
                        .filter(text -> OTHERWISE.matcher(ScreenText.fold(text)).find())
                        .isPresent());
    }
}
