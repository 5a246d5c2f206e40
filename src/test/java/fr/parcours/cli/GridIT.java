package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.checks.Checks;
import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.Archive;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.run.Judging;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Grid;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The same audit on a Selenium Grid of one hub and two nodes: the same results, and a node that is lost takes nothing else along. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GridIT {
    private static final Path DEMO = Path.of("scenarios/demo");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before anything runs
    private static Path root;

    private static @Nullable SmallGrid started;

    @BeforeAll
    static void start_hub_and_two_nodes() throws IOException {
        Installation installed = Installation.find(System.getenv());
        Path logs = Files.createDirectory(root.resolve("grid"));
        started = SmallGrid.start(logs, installed.browser(), installed.driver(), 2);
    }

    @AfterAll
    static void end_them() {
        SmallGrid running = started;
        if (running != null) {
            running.close();
        }
    }

    private static SmallGrid grid() {
        return Objects.requireNonNull(started);
    }

    @Test
    @Order(1)
    void judges_on_the_grid_as_on_this_machine() throws IOException {
        List<JourneyResult> here = audit(root.resolve("here"));
        List<JourneyResult> there = audit(root.resolve("there"), "--grid", grid().address());

        assertThat(there).hasSize(2);
        // the model has none, so the canteen's must tell that anything was looked at
        assertThat(findings(there.get(0))).isNotEmpty();
        for (int i = 0; i < 2; i++) {
            assertThat(there.get(i).problems()).isEmpty();
            assertThat(there.get(i).outcome()).isEqualTo(here.get(i).outcome());
            assertThat(people(there.get(i))).isEqualTo(people(here.get(i)));
            assertThat(findings(there.get(i))).isEqualTo(findings(here.get(i)));
        }
    }

    private static List<JourneyResult> audit(Path out, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("audit", "--jobs", "2", "--personas", "smartphone", "--out", out.toString()));
        arguments.addAll(List.of(more));
        arguments.add(DEMO.resolve("cantine-commune.journey.yaml").toString());
        arguments.add(begun().toString());
        assertThat(Parcours.run(arguments.toArray(String[]::new))).isIn(Exit.FINE.code(), Exit.GATE.code());
        try (Stream<Path> runs = Files.list(out)) {
            return judged(runs.findFirst().orElseThrow());
        }
    }

    /** The first screens of the model: what a grid changes shows there as well as further on. */
    private static Path begun() throws IOException {
        String whole = Files.readString(DEMO.resolve("titulaire-modele.journey.yaml"));
        return Files.writeString(
                root.resolve("titulaire-modele.journey.yaml"),
                whole.substring(0, whole.indexOf("  - screen: Votre adresse")));
    }

    private static List<JourneyResult> judged(Path run) {
        Judging judging = new Judging(Checks.all());
        return Archive.journeys(run).stream()
                .map(Archive::read)
                .map(judging::judge)
                .toList();
    }

    private static List<String> people(JourneyResult journey) {
        return journey.personas().stream()
                .map(one -> one.profile() + " " + one.outcome() + " at " + one.screen() + ": " + one.reason())
                .toList();
    }

    private static List<String> findings(JourneyResult journey) {
        Stream<String> onScreens = journey.screens().stream()
                .flatMap(screen -> screen.findings().stream().map(one -> screen.name() + " " + told(one)));
        return Stream.concat(onScreens, journey.findings().stream().map(GridIT::told))
                .sorted()
                .toList();
    }

    private static String told(Judged one) {
        return one.finding().about().id() + " " + one.finding().verdict() + " at "
                + one.finding().place().map(where -> where.path()).orElse("-") + " of "
                + one.finding().persona();
    }

    @Test
    @Order(2)
    void carries_files_to_the_node(@TempDir Path desk) throws IOException {
        Path file = Files.writeString(desk.resolve("justificatif.txt"), "une pièce");
        Target field = Target.named(Target.Kind.FILE, "Justificatif");
        Files.writeString(desk.resolve("page.html"), "<label>Justificatif <input type=file></label>");
        try (Shelf shelf = new Shelf(desk);
                Browser browser = ChromiumBrowser.borrow(Grid.at(grid().address(), Map.of()), "");
                Browser.Context context =
                        browser.open(new Browser.Conditions(800, 600, 1, false, List.of(), "fr-FR", 15_000))) {
            Page page = context.page();
            page.open(shelf.at("page.html"));
            page.settle();
            page.upload(field, file);
            Files.delete(file); // gone from here: only what was carried can be read now
            String read = page.senses().run("", "document.querySelector('input').files[0].text()");
            assertThat(read).isEqualTo("une pièce");
        }
    }

    @Test
    @Order(3)
    void tells_what_a_lost_node_broke_and_goes_on_with_the_rest() throws IOException {
        Path folder = Files.createDirectory(root.resolve("20261123T120000Z-perte"));
        Grid grid = Grid.at(grid().address(), Map.of());
        Loser loser = new Loser();
        Run run = new Run(folder, () -> ChromiumBrowser.borrow(grid, ""), Probes.all(), Map.of(), loser);
        try (Stage stage = new Stage(DemoSites.start())) {
            run.walk(
                    new JourneyReader(new Steps())
                            .read(List.of(DEMO)).journeys().stream()
                                    .limit(3)
                                    .map(journey -> stage.plan(journey, List.of(), List.of()))
                                    .toList(),
                    2);
        }
        List<JourneyResult> journeys = judged(folder);
        // on a very busy machine the last one may find no browser free in time: then it says so, and is there too
        assertThat(journeys).hasSize(3);
        assertThat(journeys.stream().map(JourneyResult::outcome))
                .as(loser.troubles.toString())
                .contains(JourneyResult.Outcome.COMPLETED);
        assertThat(loser.troubles).anySatisfy(told -> assertThat(told)
                .contains("La grille " + grid + " a perdu le navigateur en cours de route")
                .contains("lost the browser on the way"));
    }

    /** Takes a node away as soon as two screens were seen. */
    private static final class Loser implements Progress {
        final Queue<String> troubles = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean done = new AtomicBoolean();

        @Override
        public void begins(int journeys, int walks, int steps, int pages) {}

        @Override
        public void walks(String journey, String persona) {}

        @Override
        public void screen(String journey, String persona, int number, String name) {
            if (number == 2 && done.compareAndSet(false, true)) {
                grid().lose(0);
            }
        }

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {
            if (!troubleFr.isEmpty()) {
                troubles.add(troubleFr + " | " + troubleEn);
            }
        }
    }
}
