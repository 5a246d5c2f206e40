package fr.parcours.score;

/**
 * What mending one thing would bring, all else being equal: recomputed, not guessed.
 *
 * @param indicator id of the indicator that would be relieved
 * @param component the thing to mend
 * @param points how much the index would rise, at least: a profile that is blocked is left so, since nobody can tell what
 *     stands behind the barrier until it is walked again
 * @param certain false where the barrier itself is only a doubt
 */
public record Gain(String indicator, String component, double points, boolean certain) {}
