package fr.parcours.report;

import fr.parcours.result.JourneyResult;

/**
 * What a private operator answered when it was shown what would be said of it.
 *
 * @param site id of the journey, or name of the site, whatever its case
 * @param asked day on which the operator was asked, ISO 8601
 * @param answered day of its answer, ISO 8601; empty when it did not answer
 * @param text its answer in full; empty when it did not answer
 */
public record Reply(String site, String asked, String answered, String text) {
    public Reply {
        site = site.strip();
        if (site.isEmpty() || asked.isBlank()) {
            throw new IllegalArgumentException("a reply tells the site, and the day on which it was asked");
        }
        if (answered.isBlank() != text.isBlank()) {
            throw new IllegalArgumentException(site + ": an answer has both a day and a text, or neither");
        }
    }

    boolean speaksOf(JourneyResult journey) {
        return site.equalsIgnoreCase(journey.id())
                || site.equalsIgnoreCase(journey.site().name().strip());
    }
}
