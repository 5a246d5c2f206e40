package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many screens lie between the start and the goal. See {@code ScreenCount.md}. */
final class ScreenCount implements Check {
    private static final About ABOUT =
            About.journey("screen-count", Set.of(Dom.class)).feeds("NAV01");
    private static final Sentences SENTENCES = Sentences.of(ScreenCount.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Integer> screens = trail.arrivals().stream()
                .map(snapshot -> snapshot.moment().screen())
                .distinct()
                .toList();
        if (screens.isEmpty()) {
            return Stream.empty();
        }
        int count = screens.size();
        return Stream.of(new Measure(
                "NAV01",
                count,
                "screens",
                Measure.between(6, 20, count),
                SENTENCES.say(count == 1 ? "measure-one" : "measure", "count", count),
                screens));
    }
}
