package fr.parcours.reader;

import fr.parcours.check.Suppressions;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was read so far, of every file that was asked for. */
final class Gathered {
    private final Map<String, Journey> journeys = new LinkedHashMap<>();
    final List<JourneyMistake> mistakes = new ArrayList<>();
    final List<Campaign> campaigns = new ArrayList<>();
    final List<Suppression> suppressions = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    /** Keeps a journey, unless its id is taken; that is told, but for the same file named twice. */
    boolean keep(Journey journey) {
        Journey first = journeys.putIfAbsent(journey.id(), journey);
        if (first == null) {
            return true;
        }
        if (!same(first.file(), journey.file())) {
            mistakes.add(new JourneyMistake(
                    journey.file(),
                    1,
                    1,
                    "L’identifiant " + Mistakes.fr(journey.id()) + " est déjà celui de " + first.file() + ".",
                    "The id " + Mistakes.en(journey.id()) + " is already that of " + first.file() + ".",
                    List.of()));
        }
        return false;
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    Reading reading() {
        return new Reading(
                List.copyOf(journeys.values()), mistakes, campaigns, new Suppressions(suppressions), remarks);
    }
}
