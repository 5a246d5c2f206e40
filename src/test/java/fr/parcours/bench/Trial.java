package fr.parcours.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs one program and measures it and all that it starts. The program tells its moments on its output: {@code @mark NAME} (and waits
 * for a line in answer, so that the count is made at that very moment), {@code @page} when a page is in hand.
 */
final class Trial {
    private static final Path PROC = Path.of("/proc");
    /** How the launcher's audit tells a screen to a person. */
    private static final Pattern SCREEN = Pattern.compile("· (écran|screen) \\d");

    private static final int LOOK_MILLIS = 100;
    private static final int MEMORY_EVERY = 4; // looks

    private final List<Sample.Mark> marks = new ArrayList<>();
    private final List<Double> pages = new ArrayList<>();
    private final List<Sample.Held> memory = new ArrayList<>();
    private final @Nullable ControlGroup group;
    private final long begun = System.nanoTime();
    private final double machine = ProcessTree.machineSeconds(PROC);
    private final double ownBefore = ownSeconds();
    private final double childrenBefore = ProcessTree.secondsOfChildren(PROC);
    private final ProcessTree tree;
    private final Process process;

    private Trial(List<String> command, Map<String, String> environment, @Nullable ControlGroup group, Path log)
            throws IOException {
        this.group = group;
        List<String> whole = new ArrayList<>();
        if (group != null) {
            whole.addAll(List.of(
                    "sh", "-c", "echo $$ >\"$0\" && exec \"$@\"", group.procs().toString()));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectError(log.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        tree = new ProcessTree(PROC, process.pid());
        mark("begun");
    }

    /** Runs a command to its end; what it says on its error channel goes to {@code log}. */
    static Sample run(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        try (ControlGroup group = ControlGroup.make(
                        "parcours-bench-" + ProcessHandle.current().pid() + "-" + System.nanoTime())
                .orElse(null)) {
            return new Trial(command, environment, group, log).toTheEnd();
        }
    }

    private Sample toTheEnd() throws IOException, InterruptedException {
        Thread stop = new Thread(this::stop, "bench-stop"); // Ctrl-C leaves no browser behind
        Runtime.getRuntime().addShutdownHook(stop);
        Thread watch = new Thread(this::watch, "bench-watch");
        watch.setDaemon(true);
        watch.start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
                OutputStream answer = process.getOutputStream()) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith("@mark ")) {
                    mark(line.substring(6));
                    answer.write('\n');
                    answer.flush();
                } else if (line.startsWith("@page") || SCREEN.matcher(line).find()) {
                    pages.add(seconds());
                }
            }
        } catch (IOException closed) {
            // it ended while we answered
        }
        int exit = process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        if (exit == -1) {
            stop();
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        watch.interrupt();
        watch.join();
        mark("ended");
        return new Sample(marks, pages, memory, exit);
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void watch() {
        try {
            for (int turn = 0; ; turn++) {
                tree.look();
                if (turn % MEMORY_EVERY == 0) {
                    memory.add(new Sample.Held(seconds(), tree.memory()));
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void mark(String name) {
        double wall = seconds();
        tree.look();
        // at the end the system itself tells what the program and its children took
        double seen = Math.max(tree.cpuSeconds(), ProcessTree.secondsOfChildren(PROC) - childrenBefore);
        double cpu = group == null ? seen : group.cpuSeconds();
        double others = ProcessTree.machineSeconds(PROC) - machine - cpu - (ownSeconds() - ownBefore);
        marks.add(new Sample.Mark(name, wall, cpu, seen, Math.max(0, others)));
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double ownSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(one -> one.toNanos() / 1e9)
                .orElse(0.0);
    }
}
