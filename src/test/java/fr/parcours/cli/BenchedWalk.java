package fr.parcours.cli;

import fr.parcours.bench.Told;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Evidence;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.personas.Personas;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import fr.parcours.run.Planned;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Grid;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An audit as {@code parcours audit} does it, that tells its moments to the bench. Arguments: {@code axe} or {@code all} looks
 * ({@code told}: all, each telling its moments), {@code none} or {@code all} personas, how many sessions, the run's folder, then journeys.
 */
public final class BenchedWalk {
    /** The variable that names a grid to borrow the browser from; empty for one of this machine. */
    public static final String GRID = "PARCOURS_BENCH_GRID";

    private BenchedWalk() {}

    public static void main(String[] arguments) throws IOException {
        List<Probe> looks = looks(arguments[0]);
        List<Persona> personas = Choices.personas(arguments[1], Personas.all());
        Path folder = Path.of(arguments[3]);
        List<Path> files = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            files.add(Path.of(arguments[i]));
        }
        try (Stage stage = new Stage(DemoSites.start())) {
            List<Planned> plans = new ArrayList<>();
            for (Journey journey : CheckCommand.read(files).journeys()) {
                plans.add(stage.plan(journey, personas, List.of("127.0.0.1")));
            }
            AtomicBoolean ready = new AtomicBoolean();
            Run run = new Run(
                    folder,
                    () -> {
                        Browser browser = browser();
                        if (!ready.getAndSet(true)) {
                            Told.mark("ready");
                        }
                        return browser;
                    },
                    looks,
                    System.getenv(),
                    new Moments());
            run.walk(plans, Integer.parseInt(arguments[2]));
            Told.mark("closed");
            run.problems().forEach(System.err::println);
            Gathering gathering =
                    new Gathering(folder, RunFacts.begun(false), plans.size() > 1, new GateOptions(), null);
            gathering.seenBy(run.version());
            gathering.finish(run.problems(), run.cancelled());
            Told.mark("reported");
        }
        System.exit(0);
    }

    private static Browser browser() {
        String grid = System.getenv().getOrDefault(GRID, "");
        if (!grid.isEmpty()) {
            return ChromiumBrowser.borrow(Grid.at(grid, System.getenv()), "");
        }
        Installation installed = Installation.find(System.getenv());
        return ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    private static List<Probe> looks(String wanted) {
        return switch (wanted) {
            case "axe" ->
                Probes.all().stream()
                        .filter(one -> one.kind() == AxeResults.class)
                        .toList();
            case "told" -> Probes.all().stream().<Probe>map(Timed::new).toList();
            default -> Probes.all();
        };
    }

    /** A look that tells when it begins and when it ended. */
    private record Timed(Probe look) implements Probe {
        @Override
        public Class<? extends Evidence> kind() {
            return look.kind();
        }

        @Override
        public boolean everyWalk() {
            return look.everyWalk();
        }

        @Override
        public boolean everyMoment() {
            return look.everyMoment();
        }

        @Override
        public Probe freely() {
            return new Timed(look.freely());
        }

        @Override
        public Evidence look(Page page) {
            Told.mark(kind().getSimpleName());
            try {
                return look.look(page);
            } finally {
                Told.mark("after " + kind().getSimpleName());
            }
        }
    }

    /** Tells when a page is in hand, and when the last walk ended. */
    private static final class Moments implements Progress {
        private int left;

        @Override
        public synchronized void begins(int journeys, int walks, int steps, int pages) {
            left = walks;
        }

        @Override
        public void walks(String journey, String persona) {
            // the browser's start is told by itself
        }

        @Override
        public void screen(String journey, String persona, int number, String name) {
            Told.page();
        }

        @Override
        public synchronized void walked(String journey, String persona, String troubleFr, String troubleEn) {
            if (!troubleEn.isEmpty()) {
                System.err.println(journey + " · " + persona + ": " + troubleEn);
            }
            left--;
            if (left == 0) {
                Told.mark("walked");
            }
        }
    }
}
