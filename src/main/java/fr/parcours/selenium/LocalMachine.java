package fr.parcours.selenium;

import fr.parcours.browser.PageFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** This machine: its own chromedriver starts the browser, with a temporary profile that is erased at the end. */
final class LocalMachine implements Machine {
    private static final String SAID = "Message: ";
    private static final long QUIT_SECONDS = 10;
    /** Where a browser that crashes writes its memory, typed words included: beside its profile, to be erased with it. */
    private static final String CRASHES = "BREAKPAD_DUMP_LOCATION";
    /** Which settings of the desktop it reads: none, so that it writes none. */
    private static final String SETTINGS = "GSETTINGS_BACKEND";
    /** A browser takes some seconds on a machine at work; one that takes longer will not come. */
    private static final long START_SECONDS = 30;

    private final ChromeDriver driver;
    private final Path folder;
    private final Guard guard;
    private final List<ProcessHandle> processes;

    private LocalMachine(ChromeDriver driver, Path folder, Guard guard) {
        this.driver = driver;
        this.folder = folder;
        this.guard = guard;
        this.processes = processes(folder);
    }

    static LocalMachine start(Path browser, Path driverFile) {
        return start(browser, driverFile, false);
    }

    /** @param visible whether a person is to see the window */
    static LocalMachine start(Path browser, Path driverFile, boolean visible) {
        return start(browser, driverFile, visible, START_SECONDS);
    }

    /**
     * @param seconds that it may take
     * @throws NoBrowser when it does not start in that time, or says why it never will
     */
    static LocalMachine start(Path browser, Path driverFile, boolean visible, long seconds) {
        Path folder;
        try {
            folder = Files.createTempDirectory("parcours-profile-");
        } catch (IOException full) {
            throw new IllegalStateException("no temporary folder: " + full.getMessage(), full);
        }
        Guard guard = Guard.over(folder);
        try {
            // the log stays empty: its place is what tells our driver from any other
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driverFile.toFile())
                    .usingAnyFreePort()
                    .withSilent(true)
                    .withLogFile(folder.resolve("driver.log").toFile())
                    .withEnvironment(Map.of(CRASHES, folder.resolve("crashes").toString(), SETTINGS, "memory"))
                    .build();
            ClientConfig patience = ClientConfig.defaultConfig()
                    .connectionTimeout(Duration.ofSeconds(10))
                    .readTimeout(Duration.ofSeconds(60));
            ChromeOptions options = Arguments.options(Arguments.root(), visible);
            options.setBinary(browser.toFile());
            options.addArguments("--user-data-dir=" + folder.resolve("profile"));
            return new LocalMachine(driven(service, options, patience, seconds), folder, guard);
        } catch (WebDriverException failed) {
            putAway(folder, guard);
            String reason = reason(failed);
            throw NoBrowser.still(browser, driverFile, reason, reason);
        } catch (TimeoutException mute) {
            putAway(folder, guard);
            throw NoBrowser.still(
                    browser,
                    driverFile,
                    "rien ne répond au bout de " + seconds + "\u00a0s",
                    "nothing answers after " + seconds + " s");
        }
    }

    /** Starts both, and waits no longer than a person would. */
    private static ChromeDriver driven(
            ChromeDriverService service, ChromeOptions options, ClientConfig patience, long seconds)
            throws TimeoutException {
        CompletableFuture<ChromeDriver> starting =
                CompletableFuture.supplyAsync(() -> new ChromeDriver(service, options, patience));
        try {
            return starting.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof WebDriverException told
                    ? told
                    : new WebDriverException(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new WebDriverException("interrupted", stop);
        }
    }

    /** What the driver itself said, or else what is at the bottom of it. */
    private static String reason(WebDriverException failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String all = String.valueOf(failed.getMessage());
        int said = all.indexOf(SAID);
        String told = said < 0 ? String.valueOf(deepest.getMessage()) : all.substring(said + SAID.length());
        return told.lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    }

    private static void putAway(Path folder, Guard guard) {
        kill(processes(folder));
        erase(folder);
        guard.close();
    }

    /** The driver, told by our folder in its command line, and the browser that it started. */
    private static List<ProcessHandle> processes(Path folder) {
        return ProcessHandle.current()
                .children()
                .filter(one -> one.info().commandLine().orElse("").contains(folder.toString()))
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .toList();
    }

    private static void kill(List<ProcessHandle> processes) {
        processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public Wire wire(Wire.Listener listener) throws IOException {
        Object told = driver.getCapabilities().getCapability("goog:chromeOptions");
        Object address = told instanceof Map<?, ?> map ? map.get("debuggerAddress") : null;
        HttpRequest ask = HttpRequest.newBuilder(URI.create("http://" + address + "/json/version"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(ask, HttpResponse.BodyHandlers.ofString())
                    .body();
            URI debugger = URI.create(
                    Wire.JSON.readTree(answer).path("webSocketDebuggerUrl").asText());
            return Wire.open(debugger, "", listener, LocalMachine::gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private static PageFailure gone() {
        return new PageFailure(
                PageFailure.Kind.BROWSER_GONE,
                "Le navigateur s’est arrêté en cours de route.",
                "The browser stopped on the way.");
    }

    @Override
    public String there(Path file) {
        return file.toAbsolutePath().toString();
    }

    /** In good order if it answers; a frozen one is ended as it is. */
    @Override
    public void close() {
        List<ProcessHandle> ours = Stream.concat(processes.stream(), processes(folder).stream())
                .distinct()
                .toList();
        try {
            CompletableFuture.runAsync(driver::quit).get(QUIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException dead) {
            // it was gone already, or will never answer
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        kill(ours);
        erase(folder);
        guard.close();
    }

    /** The browser may still be writing while it ends: a few tries. */
    private static void erase(Path folder) {
        for (int tries = 0; tries < 20 && Files.exists(folder); tries++) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException | java.io.UncheckedIOException busy) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
