package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Going on, going back and asking for help keep their words and their place from one screen to the next. See {@code SteadyCommands.md}. */
final class SteadyCommands implements Check {
    private static final About ABOUT = About.journey("steady-commands", Set.of(Dom.class))
            .feeds("NAV11")
            .criteria(Criterion.wcag("3.2.3"), Criterion.wcag("3.2.6"));
    private static final Sentences SENTENCES = Sentences.of(SteadyCommands.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<ScreenCommands> screens =
                trail.arrivals().stream().map(ScreenCommands::of).toList();
        List<Break> breaks = Stream.of(
                        changed("next", screens.stream().map(ScreenCommands::forward)),
                        changed("back", screens.stream().map(ScreenCommands::back)),
                        changed("help", screens.stream().map(ScreenCommands::helpPlace)),
                        changed("order", screens.stream().map(ScreenCommands::order)))
                .flatMap(Optional::stream)
                .toList();
        boolean recurring = screens.stream().filter(ScreenCommands::any).count() >= 2;
        if (!recurring) {
            return Stream.empty();
        }
        int count = breaks.size();
        String key = count == 0
                ? "measure-none"
                : count == 1 ? "measure-" + breaks.get(0).what() : "measure";
        Break first = count == 0 ? new Break("", "", "") : breaks.get(0);
        return Stream.of(new Measure(
                "NAV11",
                count,
                "changes",
                Measure.between(0, 2, count),
                SENTENCES.say(key, "count", count, "first", first.first(), "other", first.other()),
                screens.stream()
                        .filter(ScreenCommands::any)
                        .map(ScreenCommands::screen)
                        .distinct()
                        .toList()));
    }

    /** One command that changed: its first form, and another. */
    private record Break(String what, String first, String other) {}

    private static Optional<Break> changed(String what, Stream<String> seen) {
        List<String> distinct = seen.filter(one -> !one.isEmpty()).distinct().toList();
        return distinct.size() < 2 ? Optional.empty() : Optional.of(new Break(what, distinct.get(0), distinct.get(1)));
    }
}
