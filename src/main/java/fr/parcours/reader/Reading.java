package fr.parcours.reader;

import fr.parcours.journey.Journey;
import java.util.List;

/**
 * What came of reading files: the journeys that can be walked, and every mistake of the others.
 *
 * @param journeys in the order the files were given; a file with a mistake gives none
 * @param mistakes file by file, from top to bottom
 */
public record Reading(List<Journey> journeys, List<JourneyMistake> mistakes) {
    public Reading {
        journeys = List.copyOf(journeys);
        mistakes = List.copyOf(mistakes);
    }

    /** Whether everything that was asked for can be walked. */
    public boolean whole() {
        return mistakes.isEmpty();
    }
}
