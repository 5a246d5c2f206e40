package fr.parcours.evidence;

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
        implements Evidence {}
