package fr.parcours.cli;

import org.jspecify.annotations.Nullable;

/** The index under which a pipeline wants to fail: from 0 to 100, or none. */
final class Threshold {
    private Threshold() {}

    static void refuseNonsense(@Nullable Double asked) {
        if (asked != null && !(asked >= 0 && asked <= 100)) {
            throw new Refusal(
                    "--fail-under " + asked + " : l’indice va de 0 à 100.",
                    "--fail-under " + asked + ": the index goes from 0 to 100.");
        }
    }
}
