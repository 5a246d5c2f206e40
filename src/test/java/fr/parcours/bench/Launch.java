package fr.parcours.bench;

import fr.parcours.cli.BenchedWalk;
import fr.parcours.cli.SmallGrid;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts what is measured, each time in a fresh Java program with the launcher's own settings and a fresh browser.
 *
 * @param home where Parcours is
 * @param scratch a folder of our own, emptied at the end
 */
record Launch(Path home, Path scratch, Installation installed) {
    /** Goes through these pages once. */
    Sample walk(Way way, List<String> addresses) throws IOException, InterruptedException {
        if (way.bare()) {
            Path list = Files.write(scratch.resolve("addresses.txt"), addresses);
            String what = way == Way.AXE ? "axe" : "load";
            return run(java("fr.parcours.bench.BareWalk", installed.browser().toString(), what, list.toString()));
        }
        String looks = way == Way.PARCOURS_AXE ? "axe" : "all";
        Sample sample = parcours(looks, "none", 1, List.of(journey("bench", addresses)));
        if (sample.pages().size() != addresses.size()) {
            throw new IOException(sample.pages().size() + " pages were looked at, not " + addresses.size());
        }
        return sample;
    }

    /** Parcours on journeys; what it wrote is thrown away. */
    Sample parcours(String looks, String personas, int sessions, List<Path> journeys)
            throws IOException, InterruptedException {
        return parcours("", looks, personas, sessions, journeys);
    }

    /** The same with all looks, one session and no condition, its browser lent by the grid at this address. */
    Sample borrowed(String grid, List<Path> journeys) throws IOException, InterruptedException {
        return parcours(grid, "all", "none", 1, journeys);
    }

    /** A grid of one hub and one node; end it. */
    SmallGrid grid() throws IOException {
        Path logs = Files.createDirectories(scratch.resolve("grid"));
        return SmallGrid.start(logs, installed.browser(), installed.driver(), 1);
    }

    private Sample parcours(String grid, String looks, String personas, int sessions, List<Path> journeys)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(scratch.resolve("run"));
        List<String> arguments = new ArrayList<>(List.of(looks, personas, String.valueOf(sessions), folder.toString()));
        journeys.forEach(one -> arguments.add(one.toString()));
        try {
            return run(
                    Map.of(BenchedWalk.GRID, grid),
                    java("fr.parcours.cli.BenchedWalk", arguments.toArray(new String[0])));
        } finally {
            erase(folder);
        }
    }

    /** The launcher itself, as a person calls it. */
    Sample launcher(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "exec \"$0\" \"$@\" 2>&1",
                home.resolve("parcours").toString()));
        command.addAll(List.of(arguments));
        return Trial.run(command, Map.of(), scratch.resolve("launcher.log"));
    }

    private Sample run(List<String> command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    private Sample run(Map<String, String> more, List<String> command) throws IOException, InterruptedException {
        Path log = scratch.resolve("last.log");
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PARCOURS_BROWSER", installed.browser().toString());
        environment.put("PARCOURS_DRIVER", installed.driver().toString());
        Sample sample = Trial.run(command, environment, log);
        if (sample.exit() != 0) {
            throw new IOException(Files.readString(log).strip());
        }
        return sample;
    }

    private List<String> java(String main, String... arguments) {
        Path target = home.resolve("target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dparcours.home=" + home,
                "-cp",
                target.resolve("parcours.jar") + ":" + target.resolve("lib") + "/*:" + target.resolve("test-classes"),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A journey that opens these addresses one after the other. */
    Path journey(String id, List<String> addresses) throws IOException {
        StringBuilder text = new StringBuilder("journey: 1\nid: " + id + "\ntitle: Banc de mesure\ngoal: banc/mesure\n"
                + "site:\n  name: Banc\n  operator: private\n  territory: FR\n  start: " + addresses.get(0)
                + "\n  hosts: ["
                + String.join(
                        ", ", addresses.stream().map(Launch::host).distinct().toList())
                + "]\nlanguage: fr\nsteps:\n");
        for (String one : addresses) {
            text.append("  - open: ").append(one).append('\n');
            if (one.equals(addresses.get(0))) {
                // a walk looks before each step, but not before an opening that follows nothing else
                text.append("  - expect: { address: '")
                        .append(URI.create(one).getPath())
                        .append("' }")
                        .append('\n');
            }
        }
        return Files.writeString(scratch.resolve(id + ".journey.yaml"), text);
    }

    private static String host(String address) {
        return "\"" + address.split("/", -1)[2] + "\"";
    }

    static void erase(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
