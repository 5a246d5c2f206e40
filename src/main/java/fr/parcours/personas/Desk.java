package fr.parcours.personas;

import fr.parcours.browser.Browser;
import java.util.List;

/** The common desk: a small laptop's screen, no touch. */
final class Desk {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private Desk() {}

    static Browser.Conditions conditions(List<String> hosts, String language, long ceilingMillis) {
        return new Browser.Conditions(WIDTH, HEIGHT, 1, false, hosts, language, ceilingMillis);
    }
}
