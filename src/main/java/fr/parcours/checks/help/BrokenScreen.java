package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the way leads to an error page or to an empty one. Why, and how to mend: {@code BrokenScreen.md}. */
final class BrokenScreen implements Check {
    private static final About ABOUT =
            About.journey("broken-screen", Set.of(Dom.class)).feeds("ERR12");
    private static final Sentences WORDS = Sentences.of(BrokenScreen.class);

    // asking who one is, refusing robots, slowing down, or showing a form again with its errors is no breakdown
    private static final Set<Integer> ANSWERS = Set.of(400, 401, 403, 407, 422, 429);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        // error pages are no part of the procedure: they are read here although other checks leave them out
        List<Snapshot> seen = trail.walk(Trail.REFERENCE).stream()
                .flatMap(walk -> walk.snapshots().stream())
                .filter(screen -> screen.moment().when() == Moment.When.ARRIVAL)
                .toList();
        List<Finding> broken = Stream.concat(
                        seen.stream().flatMap(BrokenScreen::broken),
                        seen.stream()
                                .filter(screen -> given(screen.moment()) && !met(screen.moment(), seen))
                                .limit(1)
                                .map(BrokenScreen::asked))
                .toList();
        boolean known = seen.stream().anyMatch(screen -> screen.moment().status() > 0);
        return broken.isEmpty() && known ? Stream.of(Finding.passed(ABOUT)) : broken.stream();
    }

    private static Stream<Finding> broken(Snapshot screen) {
        Moment moment = screen.moment();
        List<Integer> number = List.of(moment.screen());
        if (moment.status() >= 400 && !given(moment) && !ANSWERS.contains(moment.status())) {
            return Stream.of(
                    Finding.failed(ABOUT, WORDS.say("failed", "screen", moment.screen(), "status", moment.status()))
                            .screens(number));
        }
        return screen.find(Dom.class).filter(BrokenScreen::blank).stream()
                .map(dom -> Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "screen", moment.screen()))
                        .screens(number));
    }

    /** Hosts that serve files only give an application while they say that there is nothing at its address; the walk went on from there. */
    private static boolean given(Moment moment) {
        return moment.status() == 404 && moment.obstacle().isEmpty();
    }

    /** Whether the server gave that screen as it should before: somebody loaded it again, or came back to it. */
    private static boolean met(Moment moment, List<Snapshot> seen) {
        return seen.stream()
                .map(Snapshot::moment)
                .anyMatch(one -> one.number() < moment.number()
                        && one.status() < 400
                        && one.url().equals(moment.url())
                        && one.heading().equals(moment.heading()));
    }

    private static Finding asked(Snapshot screen) {
        int number = screen.moment().screen();
        return Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-given", "screen", number))
                .screens(List.of(number));
    }

    private static boolean blank(Dom dom) {
        return dom.unseen().isEmpty()
                && dom.roots().stream().allMatch(root -> root.text().isBlank())
                && dom.select("img, svg, canvas, video, iframe, input, button, object, embed")
                        .noneMatch(Element::visible);
    }
}
