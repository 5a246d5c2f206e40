package fr.parcours.checks.forms;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many mandatory fields there are from the first screen to the last. */
final class MandatoryFields implements Check {
    private static final About ABOUT =
            About.journey("mandatory-fields", Set.of(Dom.class)).feeds("REM01");
    private static final Sentences SENTENCES = Sentences.of(MandatoryFields.class);
    private static final int FEW = 8;
    private static final int TOO_MANY = 40;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        if (trail.arrivals().isEmpty()) {
            return Stream.empty();
        }
        Set<String> fields = new LinkedHashSet<>();
        Set<Integer> screens = new TreeSet<>();
        for (Snapshot snapshot : trail.snapshots()) {
            // the same address shown again, after an error for instance, asks for the same things
            String address = Screens.address(trail, snapshot);
            Fields.ofTask(snapshot.the(Dom.class)).stream()
                    .filter(field -> !field.readOnly())
                    // what the nominal way had to fill in, and nothing calls optional, counts too
                    .filter(field -> field.demanded() || (!field.optional() && Screens.acted(trail, snapshot, field)))
                    .forEach(field -> {
                        fields.add(address + " " + field.element().component());
                        screens.add(snapshot.moment().screen());
                    });
        }
        int count = fields.size();
        return Stream.of(new Measure(
                "REM01",
                count,
                "fields",
                Measure.between(FEW, TOO_MANY, count),
                SENTENCES.say(count < 2 ? "measure-few" : "measure", "count", count),
                List.copyOf(screens)));
    }
}
