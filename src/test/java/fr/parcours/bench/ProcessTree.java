package fr.parcours.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process and all that descend from it, read in {@code /proc}: the CPU time they took, those that ended included, and the memory
 * that they hold together. A process is of the tree when its parent was, at the moment it was first seen.
 */
final class ProcessTree {
    private static final double TICK =
            0.01; // the kernel tells these times in hundredths of a second on every architecture

    private final Path proc;
    private final int root;
    private final Map<Integer, One> known = new HashMap<>();
    private final Set<Integer> foreign = new HashSet<>();

    /** What is known of one process. */
    private static final class One {
        final int parent;
        long own;
        long ofChildren;
        boolean alive = true;

        One(int parent) {
            this.parent = parent;
        }
    }

    ProcessTree(Path proc, long root) {
        this.proc = proc;
        this.root = (int) root;
        known.put(this.root, new One(0));
    }

    /** Reads the tree again: new processes, and the time taken by each. */
    synchronized void look() {
        List<Integer> fresh = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(proc, "[1-9]*")) {
            for (Path one : all) {
                int pid = Integer.parseInt(String.valueOf(one.getFileName()));
                if (!known.containsKey(pid) && !foreign.contains(pid)) {
                    fresh.add(pid);
                }
            }
        } catch (IOException gone) {
            return;
        }
        adopt(fresh);
        known.forEach((pid, one) -> {
            long[] told = one.alive ? stat(proc, String.valueOf(pid)) : null;
            if (told == null) {
                one.alive = false;
            } else {
                one.own = told[1];
                one.ofChildren = told[2];
            }
        });
    }

    /** Children may be listed before their parents: as long as somebody finds a family, look again. */
    private void adopt(List<Integer> fresh) {
        Map<Integer, Integer> parents = new HashMap<>();
        for (int pid : fresh) {
            long[] told = stat(proc, String.valueOf(pid));
            if (told != null) {
                parents.put(pid, (int) told[0]);
            }
        }
        boolean found = true;
        while (found) {
            found = parents.entrySet().removeIf(one -> {
                boolean ours = known.containsKey(one.getValue());
                if (ours) {
                    known.put(one.getKey(), new One(one.getValue()));
                }
                return ours;
            });
        }
        foreign.addAll(parents.keySet());
    }

    /** Parent, time of the process itself, time of the children it waited for; null when it is gone. */
    private static long @Nullable [] stat(Path proc, String pid) {
        try {
            String line = Files.readString(proc.resolve(pid).resolve("stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return new long[] {
                Long.parseLong(fields[1]),
                Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                Long.parseLong(fields[13]) + Long.parseLong(fields[14])
            };
        } catch (IOException | IndexOutOfBoundsException gone) {
            return null;
        }
    }

    /** CPU seconds of the whole tree since it began, as of the last look. */
    synchronized double cpuSeconds() {
        Map<Integer, List<Integer>> children = new HashMap<>();
        known.forEach((pid, one) ->
                children.computeIfAbsent(one.parent, key -> new ArrayList<>()).add(pid));
        return total(root, children) * TICK;
    }

    /** A parent counts the children that ended and that it waited for; those that it did not are counted as last seen. */
    private long total(int pid, Map<Integer, List<Integer>> children) {
        One one = known.get(pid);
        if (one == null) {
            return 0;
        }
        long living = 0;
        long ended = 0;
        for (int child : children.getOrDefault(pid, List.of())) {
            One below = known.get(child);
            if (below != null && below.alive) {
                living += total(child, children);
            } else {
                ended += total(child, children);
            }
        }
        return one.own + Math.max(one.ofChildren, ended) + living;
    }

    /** Memory in bytes: shared pages are counted in part (PSS), so that the sum is what the tree costs the machine. */
    synchronized Memory memory() {
        long all = 0;
        long first = 0;
        for (Map.Entry<Integer, One> one : known.entrySet()) {
            if (one.getValue().alive) {
                long pss = pss(one.getKey());
                all += pss;
                first += one.getKey() == root ? pss : 0;
            }
        }
        return new Memory(all, first);
    }

    /**
     * Memory at one moment, in bytes.
     *
     * @param all the whole tree
     * @param first the process it began with: the Java program
     */
    record Memory(long all, long first) {}

    private long pss(int pid) {
        try {
            for (String line : Files.readAllLines(proc.resolve(pid + "/smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException gone) {
            // it ended in between
        }
        return 0;
    }

    /** CPU seconds of the children that this program waited for; zero where that is not told. */
    static double secondsOfChildren(Path proc) {
        long[] told = stat(proc, "self");
        return told == null ? 0 : told[2] * TICK;
    }

    /** CPU seconds that all the machine's processors were busy since it started; NaN where that is not told. */
    static double machineSeconds(Path proc) {
        try {
            String[] fields = Files.readAllLines(proc.resolve("stat")).get(0).split(" +", -1);
            long busy = 0;
            for (int i = 1; i <= 8; i++) {
                busy += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]); // neither idle nor waiting for a disk
            }
            return busy * TICK;
        } catch (IOException | RuntimeException untold) {
            return Double.NaN;
        }
    }
}
