package fr.parcours.reader;

import fr.parcours.check.Suppressions;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import java.util.List;

/**
 * What came of reading files: the journeys that can be walked, and every mistake of the others.
 *
 * @param journeys in the order the files were given, those of campaigns among them; a file with a mistake gives none
 * @param mistakes file by file, from top to bottom
 * @param campaigns in the order the files were given, each with its own journeys
 * @param suppressions of all campaigns
 * @param remarks what is worth saying and is no mistake
 */
public record Reading(
        List<Journey> journeys,
        List<JourneyMistake> mistakes,
        List<Campaign> campaigns,
        Suppressions suppressions,
        List<Remark> remarks) {
    public Reading {
        journeys = List.copyOf(journeys);
        mistakes = List.copyOf(mistakes);
        campaigns = List.copyOf(campaigns);
        remarks = List.copyOf(remarks);
    }

    /** Journeys alone. */
    public Reading(List<Journey> journeys, List<JourneyMistake> mistakes) {
        this(journeys, mistakes, List.of(), Suppressions.NONE, List.of());
    }

    /** Whether everything that was asked for can be walked. */
    public boolean whole() {
        return mistakes.isEmpty();
    }
}
