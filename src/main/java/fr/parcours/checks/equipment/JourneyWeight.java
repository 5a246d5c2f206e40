package fr.parcours.checks.equipment;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How much the whole way makes a device download. Why, and how to mend: {@code JourneyWeight.md}. */
final class JourneyWeight implements Check {
    private static final About ABOUT =
            About.journey("journey-weight", Set.of(Network.class)).feeds("TEC03");
    private static final Sentences WORDS = Sentences.of(JourneyWeight.class);

    private static final double BYTES_IN_A_MEGABYTE = 1_000_000;
    private static final double LIGHT = 2;
    private static final double HEAVY = 15;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Snapshot> screens = trail.snapshots();
        List<Network.Exchange> exchanges = screens.stream()
                .flatMap(screen -> screen.the(Network.class).exchanges().stream())
                .toList();
        if (exchanges.isEmpty()) {
            return Stream.empty();
        }
        double weight = exchanges.stream()
                        .mapToLong(exchange -> Math.max(0, exchange.bytes()))
                        .sum()
                / BYTES_IN_A_MEGABYTE;
        return Stream.of(new Measure(
                "TEC03",
                weight,
                "megabytes",
                Measure.between(LIGHT, HEAVY, weight),
                WORDS.say(
                        "measure",
                        "french",
                        weight < 0.1 ? "moins de 0,1" : "environ " + String.format(Locale.FRANCE, "%.1f", weight),
                        "english",
                        weight < 0.1 ? "under 0.1" : "about " + String.format(Locale.ROOT, "%.1f", weight)),
                screens.stream()
                        .map(screen -> screen.moment().screen())
                        .distinct()
                        .toList()));
    }
}
