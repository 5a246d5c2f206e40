package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.hostile.HostileServer;
import fr.parcours.journey.Journey;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import fr.parcours.run.Limits;
import fr.parcours.run.Planned;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for beside the way holds against hostile pages too: a wait, arrows where an answer stands, a link that is followed. */
class HostileAskedIT {
    private static final Limits SHORT = new Limits(3_000, 0, 60_000, 0);
    private static final long WAIT = 2_000;
    private static final Progress QUIET = new Progress() {
        @Override
        public void begins(int journeys, int walks, int steps, int pages) {}

        @Override
        public void walks(String journey, String persona) {}

        @Override
        public void screen(String journey, String persona, int number, String name) {}

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {}
    };

    @TempDir
    Path folder = Path.of("");

    private HostileServer server;

    @BeforeEach
    void opens() throws Exception {
        server = HostileServer.start(folder);
    }

    @AfterEach
    void closes() {
        server.close();
    }

    @Test
    void a_page_that_opens_alerts_without_end_while_nobody_is_there_ends_the_wait_in_time() throws Exception {
        long begun = System.nanoTime();
        Trail trail = walked("attente-qui-crie", true, WAIT, Probes.light());
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(4 * SHORT.walkMillis());
        assertThat(trail.first(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
    }

    @Test
    void a_page_that_removes_itself_while_nobody_is_there_is_told_by_the_wait() throws Exception {
        Trail trail = walked("attente-qui-efface", true, WAIT, Probes.light());
        assertThat(trail.first(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
        assertThat(trail.snapshots().stream().flatMap(seen -> seen.find(Idle.class).stream()))
                .isNotEmpty()
                .allMatch(idle -> idle.end() != Idle.End.STAYED);
    }

    @Test
    void a_choice_that_leads_away_at_an_arrow_leads_nowhere() throws Exception {
        Trail trail = walked("choix-qui-part", false, 0, Probes.all());
        Walk walk = trail.walk(Trail.REFERENCE).orElseThrow();
        assertThat(walk.ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(walk.snapshots()).noneMatch(seen -> seen.moment().url().contains("fleche"));
        assertThat(walk.snapshots().get(0).find(Reveals.class)).isPresent();
    }

    @Test
    void a_link_that_is_followed_and_never_ends_costs_the_way_nothing() throws Exception {
        Trail trail = walked("lien-sans-fin", true, 0, Probes.light());
        assertThat(trail.walk(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(trail.arrivals()).hasSize(2);
    }

    private Trail walked(String trap, boolean named, long idle, List<Probe> probes) throws Exception {
        Path file = Files.writeString(folder.resolve(trap + ".journey.yaml"), """
                journey: 1
                id: %s
                title: Un piège
                goal: essai/piege
                site: { name: Hostile, operator: local-authority, territory: FR, start: "%s" }
                steps:
                  - open: /
                %s  - click: Continuer
                  - expect: Fin du chemin
                """.formatted(
                        trap, server.start(trap), named ? "  - fill: { field: Nom, with: Fictive }\n" : ""));
        Journey journey = CheckCommand.read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Path out = Files.createDirectories(folder.resolve("run"));
        Run run = new Run(
                        out,
                        () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                        probes,
                        Map.of(),
                        QUIET,
                        SHORT)
                .idle(idle);
        run.walk(List.of(new Planned(journey, server.start(trap), List.of(server.host(trap)), true, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(out).get(0));
    }
}
