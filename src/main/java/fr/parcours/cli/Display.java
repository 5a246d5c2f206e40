package fr.parcours.cli;

import java.util.Locale;
import java.util.Map;

/** Whether a person can see a window here. */
final class Display {
    private Display() {}

    /** @param system the operating system's name: only those that may have no screen at all are asked */
    static boolean there(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean windowed = name.contains("windows") || name.contains("mac");
        return windowed
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    static void refuseNone(String system, Map<String, String> environment) {
        if (!there(system, environment)) {
            throw new Refusal(
                    "il faut un écran pour qu’une personne voie le navigateur, et cette session n’en a pas (ni DISPLAY ni WAYLAND_DISPLAY).",
                    "a person needs a screen to see the browser, and this session has none (neither DISPLAY nor WAYLAND_DISPLAY).");
        }
    }
}
