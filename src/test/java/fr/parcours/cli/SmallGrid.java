package fr.parcours.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Selenium Grid of our own on loopback, a hub and nodes of one browser each, every one a process that we end by its handle. */
public final class SmallGrid implements AutoCloseable {
    private static final String BOOTSTRAP = "org.openqa.selenium.grid.Bootstrap";
    /** A browser that does not come free is refused after this. */
    private static final String QUEUE_SECONDS = "40";

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> nodes = new ArrayList<>();
    private final int hub = free();
    private final List<String> bus;

    private SmallGrid(Path folder) {
        this.folder = folder;
        String publish = "tcp://127.0.0.1:" + free();
        String subscribe = "tcp://127.0.0.1:" + free();
        bus = List.of("--publish-events", publish, "--subscribe-events", subscribe, "--host", "127.0.0.1");
    }

    /** Starts it and waits until every node can lend its browser. */
    public static SmallGrid start(Path folder, Path browser, Path driver, int nodes) {
        SmallGrid grid = new SmallGrid(folder);
        try {
            grid.java(
                    "hub",
                    List.of(
                            "--port",
                            "" + grid.hub,
                            "--session-request-timeout",
                            QUEUE_SECONDS,
                            "--session-retry-interval",
                            "200",
                            "--healthcheck-interval",
                            "5",
                            "--reject-unsupported-caps",
                            "true"));
            for (int i = 1; i <= nodes; i++) {
                grid.node(i, browser, driver);
            }
            grid.await(nodes);
            return grid;
        } catch (IOException | RuntimeException failed) {
            grid.close();
            throw new IllegalStateException("the grid did not start, see " + folder, failed);
        }
    }

    private void node(int number, Path browser, Path driver) throws IOException {
        String stereotype = "{\\\"browserName\\\": \\\"chrome\\\", \\\"goog:chromeOptions\\\": {\\\"binary\\\": \\\""
                + browser + "\\\"}}";
        Path config = Files.writeString(folder.resolve("node" + number + ".toml"), """
                [node]
                detect-drivers = false
                selenium-manager = false
                max-sessions = 1
                register-cycle = 2
                [[node.driver-configuration]]
                display-name = "chromium"
                webdriver-executable = "%s"
                max-sessions = 1
                stereotype = "%s"
                """.formatted(driver, stereotype));
        nodes.add(java("node", List.of("--port", "" + free(), "--config", config.toString())));
    }

    private Process java(String role, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                BOOTSTRAP,
                role));
        command.addAll(bus);
        command.addAll(arguments);
        File log = folder.resolve(role + processes.size() + ".log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        processes.add(process);
        return process;
    }

    private void await(int wanted) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(URI.create(address() + "/status"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (int tries = 0; tries < 600; tries++) {
            try {
                String told =
                        client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
                if (told.split("\"UP\"", -1).length > wanted) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stop);
            }
            pause(200);
        }
        throw new IOException("not ready in time");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + hub;
    }

    /** A node stops at once with its browser, as when its machine loses power. */
    void lose(int node) {
        end(nodes.get(node));
    }

    private static void end(Process process) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    /** Nodes are first asked to end by themselves, so that they close their browsers and drivers. */
    @Override
    public void close() {
        List<ProcessHandle> all = processes.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.toHandle()), one.descendants()))
                .toList();
        nodes.forEach(Process::destroy);
        try {
            for (Process node : nodes) {
                node.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        processes.forEach(SmallGrid::end);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
