package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** One sees where the keys are in colours of one's own, too. See {@code FocusInOwnColours.md}. */
final class FocusInOwnColours implements Check {
    private static final About ABOUT = About.journey(
                    "focus-in-own-colours", Set.of(Dom.class, FocusWalk.class, States.class))
            .severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(FocusInOwnColours.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question for the whole way: a template's rule is the same everywhere. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<Integer> screens = new TreeSet<>();
        List<Element> unlit = all(trail, States::unlit, screens);
        if (unlit.isEmpty()) {
            return all(trail, States::lit, screens).stream().limit(1).map(one -> Finding.passed(ABOUT, one)
                    .screens(List.copyOf(screens)));
        }
        Element first = unlit.get(0);
        String key = unlit.size() > 1 ? "cannot-tell-many" : "cannot-tell";
        return Stream.of(
                Finding.cannotTell(ABOUT, first, SENTENCES.say(key, "count", unlit.size(), "name", Called.of(first)))
                        .screens(List.copyOf(screens)));
    }

    private static List<Element> all(Trail trail, Function<States, List<String>> which, Set<Integer> screens) {
        Set<Element> found = new LinkedHashSet<>();
        trail.snapshots().forEach(seen -> seen.find(States.class).stream()
                .flatMap(states -> which.apply(states).stream())
                .filter(path -> plain(seen, path))
                .flatMap(path -> seen.the(Dom.class).at(path).stream())
                .forEach(one -> {
                    found.add(one);
                    screens.add(seen.moment().screen());
                }));
        return List.copyOf(found);
    }

    /** Whether its focus shows in the page's own colours: where it does not, that is told for what it is. */
    private static boolean plain(Snapshot seen, String path) {
        return seen.find(FocusWalk.class).stream()
                .flatMap(walk -> walk.stops().stream())
                .anyMatch(stop -> stop.path().equals(path)
                        && stop.visible()
                        && stop.marks().isEmpty());
    }
}
