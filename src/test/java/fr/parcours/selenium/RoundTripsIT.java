package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.demo.DemoSites;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the distance to a browser multiplies: how often a walk waits for an answer. A grid pays each of these. */
class RoundTripsIT {
    /** All the looks of one screen, its picture included. */
    private static final int A_SCREEN = 24;
    /** Finding a field and typing in it, then waiting until the page rests. */
    private static final int A_STEP = 7;

    @Test
    void a_screen_and_a_step_wait_for_the_browser_a_few_times_only() throws IOException {
        Installation installed = Installation.find(System.getenv());
        try (DemoSites demos = DemoSites.start();
                ChromiumBrowser browser = ChromiumBrowser.start(installed.browser(), installed.driver());
                Browser.Context context =
                        browser.open(new Browser.Conditions(1280, 800, 1, false, List.of(), "fr-FR", 15_000))) {
            Page page = context.page();
            page.open(demos.start("modele").resolve("/vehicule"));
            page.settle();
            Map<String, Integer> looks = new TreeMap<>();
            int before = browser.trips();
            for (Probe probe : Probes.all()) {
                int begun = browser.trips();
                probe.look(page);
                looks.put(probe.kind().getSimpleName(), browser.trips() - begun);
            }
            page.senses().picture(4000);
            assertThat(browser.trips() - before).as("a screen: " + looks).isBetween(8, A_SCREEN);

            Target field = new Target(Target.Kind.FIELD, List.of(), "textbox", null, null, 1, null, null);
            int acted = browser.trips();
            page.fill(field, "AB-123-CD");
            page.glance();
            assertThat(browser.trips() - acted).as("a step").isBetween(2, A_STEP);
        }
    }
}
