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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A command that is nothing but an icon is seen in colours of one's own, too. See {@code IconInOwnColours.md}. */
final class IconInOwnColours implements Check {
    private static final About ABOUT = About.journey("icon-in-own-colours", Set.of(Dom.class, States.class))
            .severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(IconInOwnColours.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** What vanishes wherever it is drawn is told one by one; what depends on the colours chosen is one question for the way. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> found = new ArrayList<>(Once.each(ABOUT, trail, seen -> OwnColoursSeen.of(seen)
                        .filter(one -> one.kind().equals("drawing") && one.light() == 0 && one.dark() == 0)
                        .flatMap(one -> seen.the(Dom.class).at(one.path()).stream())
                        .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))))
                .toList());
        OwnColoursSeen pale = OwnColoursSeen.all(trail, in("drawing", one -> one.light() == 0 != (one.dark() == 0)));
        if (!pale.things().isEmpty()) {
            Element first = pale.things().get(0);
            String key = pale.things().size() > 1 ? "cannot-tell-many" : "cannot-tell";
            found.add(Finding.cannotTell(
                            ABOUT,
                            first,
                            SENTENCES.say(key, "count", pale.things().size(), "name", Called.of(first)))
                    .screens(pale.screens()));
        }
        return found.isEmpty() ? passed(trail) : found.stream();
    }

    private static Stream<Finding> passed(Trail trail) {
        OwnColoursSeen shown = OwnColoursSeen.all(trail, in("drawing", one -> one.light() > 0 && one.dark() > 0));
        return shown.things().stream().limit(1).map(one -> Finding.passed(ABOUT, one)
                .screens(shown.screens()));
    }

    private static Predicate<States.Forced> in(String kind, Predicate<States.Forced> which) {
        return which.and(one -> one.kind().equals(kind));
    }
}
