package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.demo.DemoSites;
import fr.parcours.demo.Request;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.run.Planned;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at a screen changes neither what the site is asked nor the way: each demonstration walked with and without looks is the same. */
class LooksDisturbNothingIT {
    @ParameterizedTest
    @CsvSource({"titulaire-modele,modele", "titulaire-etat,etat", "titulaire-prive,prive", "cantine-commune,cantine"})
    void the_site_sees_the_same_walk_with_and_without_looks(String journey, String site, @TempDir Path folder)
            throws Exception {
        Reading reading = new JourneyReader(new Steps())
                .read(List.of(Path.of("scenarios/demo").resolve(journey + ".journey.yaml")));
        Journey written = reading.journeys().get(0);

        List<Request> looked = seen(written, site, Probes.all(), folder.resolve("looked-1"));
        List<Request> plain = seen(written, site, Probes.light(), folder.resolve("plain-1"));

        assertThat(looked).isNotEmpty().isEqualTo(plain);
        assertThat(way(folder.resolve("looked-1"))).isNotEmpty().isEqualTo(way(folder.resolve("plain-1")));
    }

    /** What was done, on which screen and to what, and how it ended; how long the person would have waited left out. */
    private static List<String> way(Path folder) {
        Walk walk = Archive.read(Archive.journeys(folder).get(0))
                .walk(Trail.REFERENCE)
                .orElseThrow();
        return Stream.concat(
                        walk.acts().stream()
                                .map(act -> act.screen() + " " + act.told() + " " + act.role() + " " + act.name() + " "
                                        + act.trouble()),
                        Stream.of(walk.ending().name()))
                .toList();
    }

    /** What a site that has just opened saw of one walk. */
    private List<Request> seen(Journey journey, String site, List<Probe> looks, Path folder) throws Exception {
        Installation installed = Installation.find(System.getenv());
        try (DemoSites sites = DemoSites.start()) {
            Run run = new Run(
                    folder,
                    () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                    looks,
                    Map.of(),
                    new Telling());
            URI start = sites.start(site);
            run.onlyTheWay().walk(List.of(new Planned(journey, start, sites.hosts(site), true, List.of())), 1);
            assertThat(run.problems()).isEmpty();
            return sites.requests(site);
        }
    }
}
