package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.Steadiness;
import fr.parcours.run.Limits;
import fr.parcours.run.Planned;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Walks a demonstration again and again through one process on two sessions, kills a browser now and then, and tells whether
 * anything was lost, left behind or piled up. Arguments: how many runs, how many runs between two kills, a folder.
 */
public final class Soak {
    private static final long MEGA = 1_048_576;
    private static final Pattern PROFILE = Pattern.compile("--user-data-dir=(\\S+?)/profile\\b");

    private Soak() {}

    /**
     * What came of it.
     *
     * @param flaky journeys that needed a second walk
     * @param heaps in megabytes, after a collection, at each tenth of the way
     * @param left processes and profiles that outlived the run
     */
    record Outcome(
            int runs, int kills, int results, int whole, int flaky, List<Long> heaps, List<String> left, long seconds) {
        /** Whether nothing was lost, left behind or piled up. */
        boolean holds() {
            long middle = heaps.get(heaps.size() / 2);
            long last = heaps.get(heaps.size() - 1);
            return results == runs && whole == runs && left.isEmpty() && last <= middle + middle / 4 + 8;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Outcome outcome = of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        System.out.println(outcome);
        System.out.println(outcome.holds() ? "holds" : "DOES NOT HOLD");
        System.exit(outcome.holds() ? 0 : 1);
    }

    static Outcome of(int runs, int between, Path folder) throws IOException {
        long begun = System.nanoTime();
        Path run = Files.createDirectories(folder.resolve("20260101T000000Z-soak"));
        Installation installed = Installation.find(System.getenv());
        Watching watching = new Watching(runs, between);
        try (DemoSites sites = DemoSites.start()) {
            Journey journey = CheckCommand.read(List.of(Path.of("scenarios/demo/cantine-commune.journey.yaml")))
                    .journeys()
                    .get(0);
            List<Planned> plans = new ArrayList<>();
            for (int i = 1; i <= runs; i++) {
                Journey one = journey.on("cantine-" + i, journey.site(), null);
                plans.add(new Planned(one, sites.start("cantine"), sites.hosts("cantine"), true, List.of()));
            }
            Run walking = new Run(
                    run,
                    () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                    Probes.all(),
                    Map.of(),
                    watching,
                    Limits.USUAL);
            Gathering gathering = new Gathering(run, RunFacts.begun(false), true, new GateOptions(), null);
            walking.walk(plans, 2, gathering::journey);
            walking.problems().forEach(System.err::println);
            gathering.finish(walking.problems(), walking.cancelled());
        }
        RunResult result = Reports.read(run.resolve("result.json"));
        return new Outcome(
                runs,
                watching.kills.get(),
                result.journeys().size(),
                (int) result.journeys().stream().filter(JourneyResult::whole).count(),
                (int) result.journeys().stream()
                        .filter(one -> one.steadiness() == Steadiness.FLAKY)
                        .count(),
                List.copyOf(watching.heaps),
                left(watching.profiles),
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static List<String> left(Set<String> profiles) {
        List<String> left = new ArrayList<>();
        ProcessHandle.allProcesses()
                .map(one -> one.info().commandLine().orElse(""))
                .filter(line -> profiles.stream().anyMatch(line::contains))
                .forEach(left::add);
        profiles.stream().filter(one -> Files.exists(Path.of(one))).forEach(left::add);
        return left;
    }

    /** Kills a browser at the third screen of every so many journeys, and weighs what is kept as journeys end. */
    private static final class Watching implements Progress {
        private final int runs;
        private final int between;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger kills = new AtomicInteger();
        private final Set<String> profiles = ConcurrentHashMap.newKeySet();
        private final List<Long> heaps = new ArrayList<>();

        Watching(int runs, int between) {
            this.runs = runs;
            this.between = between;
        }

        @Override
        public void begins(int journeys, int walks, int steps, int pages) {
            // figures come at the end
        }

        @Override
        public void walks(String journey, String persona) {
            begun.incrementAndGet();
        }

        @Override
        public void screen(String journey, String persona, int number, String name) {
            browsers()
                    .map(one -> PROFILE.matcher(one.info().commandLine().orElse("")))
                    .filter(Matcher::find)
                    .forEach(found -> profiles.add(found.group(1)));
            int which = Integer.parseInt(journey.substring(journey.lastIndexOf('-') + 1));
            if (number == 3 && persona.equals("reference") && which % between == 0) {
                browsers().findAny().filter(ProcessHandle::destroyForcibly).ifPresent(one -> kills.incrementAndGet());
            }
        }

        private static Stream<ProcessHandle> browsers() {
            return ProcessHandle.current()
                    .descendants()
                    .filter(one -> one.info().commandLine().orElse("").contains("--user-data-dir"))
                    .filter(one -> !one.info().commandLine().orElse("").contains("--type="));
        }

        @Override
        public synchronized void walked(String journey, String persona, String troubleFr, String troubleEn) {
            int done = ended.incrementAndGet();
            if (done % Math.max(1, runs / 10) == 0) {
                System.gc();
                Runtime now = Runtime.getRuntime();
                heaps.add((now.totalMemory() - now.freeMemory()) / MEGA);
                System.err.println(done + " walks, " + heaps.get(heaps.size() - 1) + " MB kept");
            }
        }
    }
}
