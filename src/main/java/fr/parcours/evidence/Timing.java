package fr.parcours.evidence;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How long a person would have waited, in milliseconds; -1 when it could not be measured.
 *
 * @param waited from the action to a quiet page
 * @param quiet whether the page came to rest before the ceiling
 * @param firstByte from the request to the first byte of the document
 * @param largestPaint largest contentful paint
 * @param layoutShift cumulative layout shift, a ratio
 * @param blocked time that scripts held the page, in tasks over 50 ms
 */
public record Timing(long waited, boolean quiet, long firstByte, long largestPaint, double layoutShift, long blocked)
        implements Evidence {

    /** What the looking script tells of the page's vitals, as JSON; the wait is not known yet. */
    public static Timing read(String json) {
        JsonNode told = Storage.parse(json);
        return new Timing(
                -1,
                true,
                Math.round(told.path("first").asDouble(-1)),
                Math.round(told.path("paint").asDouble(-1)),
                Math.round(told.path("shift").asDouble(-1) * 1000) / 1000.0,
                Math.round(told.path("blocked").asDouble(-1)));
    }

    public Timing waited(long millis, boolean calm) {
        return new Timing(millis, calm, firstByte, largestPaint, layoutShift, blocked);
    }
}
