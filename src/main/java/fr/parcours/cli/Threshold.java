package fr.parcours.cli;

import org.jspecify.annotations.Nullable;

/** A figure under which a pipeline wants to fail, or none. */
final class Threshold {
    private Threshold() {}

    static void refuseNonsense(String option, @Nullable Double asked, double most, String french, String english) {
        if (asked != null && !(asked >= 0 && asked <= most)) {
            throw new Refusal(option + " " + asked + " : " + french + ".", option + " " + asked + ": " + english + ".");
        }
    }
}
