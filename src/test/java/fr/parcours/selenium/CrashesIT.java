package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a crashed browser writes holds its memory, secrets included: it goes where the profile is, and is erased with it. */
class CrashesIT {
    private static final String DATABASE = "--database=";

    @Test
    void a_crash_is_written_beside_the_profile() {
        Installation installed = Installation.find(System.getenv());
        try (ChromiumBrowser browser = ChromiumBrowser.start(installed.browser(), installed.driver())) {
            List<String> places = ProcessHandle.allProcesses()
                    .flatMap(one -> one.info().commandLine().stream())
                    .filter(line -> line.contains("parcours-profile-") && line.contains(DATABASE))
                    .map(line -> line.substring(line.indexOf(DATABASE) + DATABASE.length()))
                    .toList();
            assertThat(browser.trips()).isNotNegative();
            assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(place)
                    .matches("/\\S*parcours-profile-[^/]+/crashes.*"));
        }
    }
}
