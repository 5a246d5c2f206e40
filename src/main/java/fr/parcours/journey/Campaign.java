package fr.parcours.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Many procedures that are walked together to be compared, as their author wrote it.
 *
 * @param file where it was read
 * @param journeys all that is to be walked, one for each site already, with the way to refuse cookies put in
 * @param personas ids of those who walk after the nominal walk; empty for nobody
 * @param compare by what sites are put in groups, in the author's order
 * @param refuse the commands that refuse cookies, tried in order; empty when the author tells none
 * @param suppressions the file of barriers set aside for a time, or null
 * @param sample how the sites were drawn, or null when they were not
 */
public record Campaign(
        Path file,
        String id,
        String title,
        List<Journey> journeys,
        List<String> personas,
        List<Axis> compare,
        List<String> refuse,
        @Nullable Path suppressions,
        @Nullable Sample sample) {

    /** By what sites are put in groups. */
    public enum Axis {
        OPERATOR,
        TERRITORY,
        SOFTWARE,
        POPULATION;

        /** The word an author writes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Campaign {
        journeys = List.copyOf(journeys);
        personas = List.copyOf(personas);
        compare = List.copyOf(compare);
        refuse = List.copyOf(refuse);
    }
}
