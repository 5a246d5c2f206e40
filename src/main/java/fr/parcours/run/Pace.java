package fr.parcours.run;

import fr.parcours.browser.PageFailure;

/** Leaves a site the time that a person would. */
final class Pace {
    private Pace() {}

    static void keep(long millis) {
        if (millis <= 0) {
            return;
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new PageFailure(
                    PageFailure.Kind.BROWSER_GONE, "Le parcours a été interrompu.", "The walk was interrupted.");
        }
    }
}
