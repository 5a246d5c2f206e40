package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether each screen tells how to reach a human being. Why, and how to mend: {@code HumanHelp.md}. */
final class HumanHelp implements Check {
    private static final About ABOUT =
            About.journey("human-help", Set.of(Dom.class)).feeds("ERR09");
    private static final Sentences WORDS = Sentences.of(HumanHelp.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (!Procedure.administrative(trail)) {
            return Stream.empty();
        }
        List<Integer> without = screens(trail, Reach.NOBODY);
        if (!without.isEmpty()) {
            return Stream.of(
                    ScreenText.french(trail)
                            ? Finding.failed(ABOUT, say("failed", without)).screens(without)
                            : Finding.cannotTell(ABOUT, say("cannot-tell", without))
                                    .screens(without));
        }
        List<Integer> behind = screens(trail, Reach.BEHIND_A_LINK);
        return behind.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.cannotTell(ABOUT, say("cannot-tell", behind)).screens(behind));
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Snapshot> all = trail.arrivals();
        if (all.isEmpty()
                || !Procedure.administrative(trail)
                || !screens(trail, Reach.NOBODY).isEmpty()
                || !screens(trail, Reach.BEHIND_A_LINK).isEmpty()) {
            return Stream.empty();
        }
        List<Integer> one = screens(trail, Reach.ONE_WAY);
        return Stream.of(new Measure(
                "ERR09",
                one.isEmpty() ? 2 : 1,
                "ways to reach somebody",
                one.isEmpty() ? 0 : 0.5,
                WORDS.say(one.isEmpty() ? "measure-several" : "measure-one"),
                one));
    }

    private static List<Integer> screens(Trail trail, Reach reach) {
        return trail.arrivals().stream()
                .filter(screen -> screen.the(Dom.class).once(Reach.class, Reach::of) == reach)
                .map(screen -> screen.moment().screen())
                .distinct()
                .toList();
    }

    private static Sentence say(String key, List<Integer> screens) {
        return WORDS.say(screens.size() == 1 ? key + "-one" : key, "screens", told(screens));
    }

    private static String told(List<Integer> screens) {
        return String.join(", ", screens.stream().map(String::valueOf).toList());
    }
}
