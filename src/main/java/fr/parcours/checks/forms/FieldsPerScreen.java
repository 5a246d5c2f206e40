package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Trail;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many fields the fullest screen shows at once. */
final class FieldsPerScreen implements Check {
    private static final About ABOUT =
            About.journey("fields-per-screen", Set.of(Dom.class)).feeds("REM02");
    private static final Sentences SENTENCES = Sentences.of(FieldsPerScreen.class);
    private static final int FEW = 5;
    private static final int TOO_MANY = 20;

    /** One moment and how many fields it shows. */
    private record Counted(Moment moment, int fields) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        return trail.snapshots().stream()
                .map(snapshot -> new Counted(
                        snapshot.moment(),
                        Fields.ofTask(snapshot.the(Dom.class)).size()))
                // of equals, the first screen, so that runs agree
                .max(Comparator.comparingInt(Counted::fields)
                        .thenComparing(counted -> -counted.moment().number()))
                .map(FieldsPerScreen::measure)
                .stream();
    }

    private static Measure measure(Counted fullest) {
        int count = fullest.fields();
        return new Measure(
                "REM02",
                count,
                "fields",
                Measure.between(FEW, TOO_MANY, count),
                SENTENCES.say(
                        count < 2 ? "measure-few" : "measure",
                        "count",
                        count,
                        "screen",
                        fullest.moment().name()),
                List.of(fullest.moment().screen()));
    }
}
