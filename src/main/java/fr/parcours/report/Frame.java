package fr.parcours.report;

/**
 * The list that sites were drawn from: without it, nothing could be said of how they were chosen.
 *
 * @param name of the list, as its author called it
 * @param size how many sites it holds
 * @param drawn how many were drawn by lot
 * @param refused how many of those did not want to be walked
 * @param seed of the draw, so that anybody can draw the same sites again
 */
public record Frame(String name, int size, int drawn, int refused, long seed) {
    public Frame {
        if (size < 0 || drawn < 0 || drawn > size || refused < 0 || refused > drawn) {
            throw new IllegalArgumentException(
                    "no such draw: " + refused + " refused of " + drawn + " drawn of " + size);
        }
    }
}
