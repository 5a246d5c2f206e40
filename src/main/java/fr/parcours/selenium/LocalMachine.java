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
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** This machine: its own chromedriver starts the browser, with a temporary profile that is erased at the end. */
final class LocalMachine implements Machine {
    private final ChromeDriver driver;
    private final Path profile;

    private LocalMachine(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static LocalMachine start(Path browser, Path driverFile) {
        return start(browser, driverFile, false);
    }

    /** @param visible whether a person is to see the window */
    static LocalMachine start(Path browser, Path driverFile, boolean visible) {
        Path profile;
        try {
            profile = Files.createTempDirectory("parcours-profile-");
        } catch (IOException full) {
            throw new IllegalStateException("no temporary folder: " + full.getMessage(), full);
        }
        try {
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driverFile.toFile())
                    .usingAnyFreePort()
                    .withSilent(true)
                    .build();
            ClientConfig patience = ClientConfig.defaultConfig()
                    .connectionTimeout(Duration.ofSeconds(10))
                    .readTimeout(Duration.ofSeconds(60));
            ChromeOptions options = Arguments.options(Arguments.root(), visible);
            options.setBinary(browser.toFile());
            options.addArguments("--user-data-dir=" + profile);
            return new LocalMachine(new ChromeDriver(service, options, patience), profile);
        } catch (WebDriverException failed) {
            erase(profile);
            String reason =
                    String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            throw new IllegalStateException("the browser did not start: " + reason, failed);
        }
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

    @Override
    public void close() {
        try {
            driver.quit();
        } catch (WebDriverException dead) {
            // it was gone already
        }
        erase(profile);
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
