package fr.parcours.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kernel's control group of our own, where one may be made: it counts the CPU time of all processes started in it exactly. Version 1
 * ({@code cpuacct}) and version 2 ({@code cpu.stat}) are known.
 */
final class ControlGroup implements AutoCloseable {
    private final Path folder;
    private final int version;

    private ControlGroup(Path folder, int version) {
        this.folder = folder;
        this.version = version;
    }

    /** Makes one; empty where that is not allowed. */
    static Optional<ControlGroup> make(String name) {
        try {
            Path first = place("cgroup", "cpuacct");
            Path second = place("cgroup2", "");
            Path parent = first != null ? first : second;
            if (parent == null) {
                return Optional.empty();
            }
            ControlGroup made = new ControlGroup(Files.createDirectory(parent.resolve(name)), first != null ? 1 : 2);
            if (!Files.isWritable(made.procs()) || Double.isNaN(made.cpuSeconds())) {
                made.close();
                return Optional.empty();
            }
            return Optional.of(made);
        } catch (IOException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** Where we stand ourselves in a hierarchy; null when it is not mounted. */
    private static @Nullable Path place(String type, String controller) throws IOException {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            String[] fields = mount.split(" ", -1);
            if (fields[2].equals(type)
                    && (controller.isEmpty()
                            || List.of(fields[3].split(",", -1)).contains(controller))) {
                for (String line : Files.readAllLines(Path.of("/proc/self/cgroup"))) {
                    String[] own = line.split(":", 3);
                    if (List.of(own[1].split(",", -1)).contains(controller)) {
                        return Path.of(fields[1] + own[2]);
                    }
                }
            }
        }
        return null;
    }

    /** The file that takes in the process whose number is written to it. */
    Path procs() {
        return folder.resolve("cgroup.procs");
    }

    String title() {
        return "cgroup v" + version;
    }

    /** CPU seconds of all that ran in it; NaN when it cannot be read. */
    double cpuSeconds() {
        try {
            if (version == 1) {
                return Long.parseLong(Files.readString(folder.resolve("cpuacct.usage"))
                                .strip())
                        / 1e9;
            }
            for (String line : Files.readAllLines(folder.resolve("cpu.stat"))) {
                if (line.startsWith("usage_usec ")) {
                    return Long.parseLong(line.substring(11).strip()) / 1e6;
                }
            }
            return Double.NaN;
        } catch (IOException | NumberFormatException unreadable) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        for (int tries = 0; tries < 20; tries++) {
            try {
                Files.deleteIfExists(folder);
                return;
            } catch (IOException busy) { // a process of it is still ending
                try {
                    Thread.sleep(50);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
