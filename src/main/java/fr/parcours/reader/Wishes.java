package fr.parcours.reader;

import fr.parcours.journey.Campaign.Axis;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign's author wrote, before any of the files it names is opened.
 *
 * @param journeys files of journeys, sorted within each pattern, none twice
 * @param sites a list of sites, or null
 * @param frame a frame to draw sites from, or null
 */
record Wishes(
        String id,
        String title,
        List<Path> journeys,
        Place journeysAt,
        @Nullable Path sites,
        @Nullable Frame frame,
        List<String> personas,
        List<Axis> compare,
        List<String> refuse,
        @Nullable Path suppressions) {

    /** A frame, and how to draw from it. */
    record Frame(Path file, Draw draw) {}

    Wishes {
        journeys = List.copyOf(journeys);
        personas = List.copyOf(personas);
        compare = List.copyOf(compare);
        refuse = List.copyOf(refuse);
    }
}
