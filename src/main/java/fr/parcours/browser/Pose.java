package fr.parcours.browser;

import java.util.List;

/**
 * A thing drawn as if the pointer were on it, or the focus in it.
 *
 * @param chain expression of the looking script that gives an array: the thing, last, and all that it stands in
 * @param states {@code hover}, {@code focus} or both
 * @param told expression that tells what is to be known of it meanwhile
 */
public record Pose(String chain, List<String> states, String told) {
    public Pose {
        states = List.copyOf(states);
    }
}
