package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Screens;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many documents must be sent as files. */
final class MandatoryUploads implements Check {
    private static final About ABOUT =
            About.journey("mandatory-uploads", Set.of(Dom.class)).feeds("IDE08");
    private static final Sentences SENTENCES = Sentences.of(MandatoryUploads.class);
    private static final int MANY = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        if (trail.arrivals().isEmpty()) {
            return Stream.empty();
        }
        Set<String> papers = new LinkedHashSet<>();
        Set<Integer> screens = new TreeSet<>();
        for (Snapshot snapshot : trail.snapshots()) {
            String address = Screens.address(trail, snapshot);
            Fields.ofTask(snapshot.the(Dom.class)).stream()
                    .filter(field -> field.type().equals("file"))
                    .filter(field -> field.demanded() || (!field.optional() && Screens.acted(trail, snapshot, field)))
                    .forEach(field -> {
                        papers.add(address + " " + field.element().component());
                        screens.add(snapshot.moment().screen());
                    });
        }
        int count = papers.size();
        String key = count == 0 ? "measure-none" : count == 1 ? "measure-one" : "measure";
        return Stream.of(new Measure(
                "IDE08",
                count,
                "documents",
                severity(count),
                SENTENCES.say(key, "count", count),
                List.copyOf(screens)));
    }

    /** None costs nothing; the first costs half, since a scanner or a camera is needed from then on. */
    private static double severity(int count) {
        return count == 0 ? 0 : 0.5 + 0.5 * Measure.between(1, MANY, count);
    }
}
