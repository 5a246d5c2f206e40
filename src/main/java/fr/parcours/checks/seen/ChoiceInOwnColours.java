package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is chosen, ticked or done is seen in colours of one's own, too. See {@code ChoiceInOwnColours.md}. */
final class ChoiceInOwnColours implements Check {
    private static final About ABOUT = About.journey("choice-in-own-colours", Set.of(Dom.class, States.class))
            .severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(ChoiceInOwnColours.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** A ticked box that looks like an empty one is told; the rest is one question of each kind for the whole way. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Stream<Finding> told = Once.each(ABOUT, trail, seen -> OwnColoursSeen.of(seen)
                .filter(one -> one.kind().equals("ticked"))
                .flatMap(one -> seen.the(Dom.class).at(one.path()).stream())
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))));
        List<Finding> found = Stream.of(
                        told, asked(trail, "choice"), asked(trail, "row"), asked(trail, "box"), asked(trail, "gauge"))
                .flatMap(all -> all)
                .toList();
        return found.isEmpty() ? passed(trail) : found.stream();
    }

    private static Stream<Finding> passed(Trail trail) {
        OwnColoursSeen shown =
                OwnColoursSeen.all(trail, one -> one.light() > 0 && !one.kind().equals("drawing"));
        return shown.things().stream().limit(1).map(one -> Finding.passed(ABOUT, one)
                .screens(shown.screens()));
    }

    private static Stream<Finding> asked(Trail trail, String kind) {
        OwnColoursSeen lost = OwnColoursSeen.all(trail, one -> lost(one, kind));
        return lost.things().stream().limit(1).map(one -> asked(one, kind).screens(lost.screens()));
    }

    private static boolean lost(States.Forced one, String kind) {
        return one.kind().equals(kind) && one.light() == 0;
    }

    private static Finding asked(Element one, String kind) {
        return Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-" + kind, "name", Called.of(one)));
    }
}
