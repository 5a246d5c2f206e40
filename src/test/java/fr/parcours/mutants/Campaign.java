package fr.parcours.mutants;

import fr.parcours.demo.DemoSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Serves made-up sites, runs {@code parcours audit} on them all in a process of its own, measures it, and holds its result to what
 * was planted. Ends with 1 when something does not hold.
 */
public final class Campaign {
    private int sites = 60;
    private int jobs = 2;
    private long seed = 2026;
    private String profile = "full";
    private Path folder = Path.of("target/campaign");

    private Campaign() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(
                    "bench/campaign [--sites 60] [--jobs 2] [--seed 2026] [--profile full|quick] [--to FOLDER]");
            return;
        }
        Campaign campaign = new Campaign();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--sites" -> campaign.sites = Integer.parseInt(value);
                case "--jobs" -> campaign.jobs = Integer.parseInt(value);
                case "--seed" -> campaign.seed = Long.parseLong(value);
                case "--profile" -> campaign.profile = value;
                case "--to" -> campaign.folder = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        System.exit(campaign.run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        List<Mutant> mutants = Towns.drawn(sites, seed);
        empty();
        Path journeys = Files.createDirectories(folder.resolve("journeys"));
        Written.files(journeys);
        Written.truth(folder.resolve("truth.tsv"), mutants);
        Watched watched;
        try (DemoSites demo = DemoSites.start();
                Fronts fronts = new Fronts(demo)) {
            List<String> rows = new ArrayList<>(List.of(Written.HEADER));
            for (Mutant mutant : mutants) {
                List<String> hosts = fronts.serve(mutant);
                if (mutant.town()) {
                    rows.add(Written.row(mutant, hosts.get(0)));
                } else {
                    Files.writeString(journeys.resolve(mutant.id() + ".journey.yaml"), Written.journey(mutant, hosts));
                }
            }
            Written.towns(folder, rows);
            watched = Watched.run(
                    List.of(
                            "./parcours",
                            "audit",
                            "--jobs=" + jobs,
                            "--profile=" + profile,
                            "--bench-host=127.0.0.1",
                            "--out=" + folder.resolve("reports"),
                            folder.resolve("villes.campaign.yaml").toString(),
                            journeys.toString()),
                    folder.resolve("audit.log"),
                    this::walked);
        }
        watched.write(folder.resolve("measures.tsv"));
        List<String> lies = result() == null ? List.of("no result") : new Truth(result()).lies(mutants);
        lies.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d sites, %d jobs: exit %d, %.0f s, %.0f CPU s (%.1f a site); Java's resident memory at a sixth, at half, at the"
                        + " end: %d, %d, %d MB; whole tree at most %d MB; %d things do not hold%n",
                sites,
                jobs,
                watched.exit(),
                watched.seconds(),
                watched.cpuSeconds(),
                watched.cpuSeconds() / sites,
                watched.java(1 / 6.0),
                watched.java(1 / 2.0),
                watched.java(1),
                watched.mostOfTree(),
                lies.size());
        return lies.isEmpty() && watched.exit() != 2;
    }

    /** How many sites have left evidence so far. */
    private int walked() {
        try (Stream<Path> all = Files.walk(folder.resolve("reports"), 3)) {
            return (int)
                    all.filter(one -> one.getParent() != null && one.getParent().endsWith("evidence"))
                            .count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private @org.jspecify.annotations.Nullable Path result() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("reports"), 2)) {
            return all.filter(one -> one.endsWith("result.json")).findFirst().orElse(null);
        }
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one :
                        new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                    Files.delete(one);
                }
            }
        }
    }
}
