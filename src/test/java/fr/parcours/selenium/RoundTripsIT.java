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
    /** The same where things of a new kind are drawn as under the pointer. */
    private static final int NEW_KINDS = 8;
    /** A machine that is busy shows a screen late: what was not drawn yet is looked at again. */
    private static final int AGAIN = 2;
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
            List<Probe> probes = Probes.all();
            Map<String, Integer> first = trips(browser, page, probes);
            assertThat(sum(first)).as("the first screen: " + first).isBetween(8, A_SCREEN + NEW_KINDS + AGAIN);
            Map<String, Integer> next = trips(browser, page, probes);
            assertThat(sum(next)).as("a screen: " + next).isBetween(8, A_SCREEN + AGAIN);

            Target field = new Target(Target.Kind.FIELD, List.of(), "textbox", null, null, 1, null, null);
            int acted = browser.trips();
            page.fill(field, "AB-123-CD");
            page.glance();
            assertThat(browser.trips() - acted).as("a step").isBetween(2, A_STEP);
        }
    }

    private static Map<String, Integer> trips(ChromiumBrowser browser, Page page, List<Probe> probes) {
        Map<String, Integer> looks = new TreeMap<>();
        for (Probe probe : probes) {
            int begun = browser.trips();
            probe.look(page);
            looks.put(probe.kind().getSimpleName(), browser.trips() - begun);
        }
        int pictured = browser.trips();
        page.senses().picture(4000);
        looks.put("Picture", browser.trips() - pictured);
        return looks;
    }

    private static int sum(Map<String, Integer> looks) {
        return looks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
