package fr.parcours.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** A command that ran while its process tree was watched: time, CPU, and memory as it went. Linux only. */
record Watched(int exit, double seconds, double cpuSeconds, List<Sample> samples) {
    private static final long PERIOD_MILLIS = 1_000;
    private static final double TICKS = 100;
    private static final String PAGE = "VmRSS:";

    /** One look, memory in MB. */
    record Sample(double at, int sites, long java, long tree) {}

    static Watched run(List<String> command, Path log, IntSupplier sites) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Map<Long, Double> cpu = new HashMap<>();
        List<Sample> samples = new ArrayList<>();
        while (process.isAlive()) {
            List<ProcessHandle> tree = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            long all = 0;
            for (ProcessHandle one : tree) {
                all += memory(one.pid());
                double used = cpu(one.pid());
                cpu.merge(one.pid(), used, Math::max);
            }
            double at = (System.nanoTime() - begun) / 1e9;
            samples.add(new Sample(at, sites.getAsInt(), memory(process.pid()), all));
            Thread.sleep(PERIOD_MILLIS);
        }
        double total = cpu.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Watched(process.waitFor(), (System.nanoTime() - begun) / 1e9, total, samples);
    }

    /** Java's memory when this share of the time had passed. */
    long java(double share) {
        return samples.get((int) Math.min(samples.size() - 1, Math.round(share * samples.size())))
                .java();
    }

    long mostOfTree() {
        return samples.stream().mapToLong(Sample::tree).max().orElse(0);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("seconds\tsites\tjava MB\ttree MB"));
        for (Sample one : samples) {
            lines.add("%.0f\t%d\t%d\t%d".formatted(one.at(), one.sites(), one.java(), one.tree()));
        }
        Files.write(file, lines);
    }

    /** Proportional where the machine tells it, so that pages shared by many processes count once. */
    private static long memory(long pid) {
        long told = told(pid, "smaps_rollup", "Pss:");
        return (told > 0 ? told : told(pid, "status", PAGE)) / 1024;
    }

    private static long told(long pid, String file, String key) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid, file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double cpu(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (IOException gone) {
            return 0;
        }
    }
}
