package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * Chromium, started and ended through Selenium; the walks talk to it over its debugger socket, where contexts are isolated, looks
 * cannot be fooled by the page and every document request passes a guard.
 */
public final class ChromiumBrowser implements Browser {
    private static final Logger NOISE = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path profile;
    private final Wire wire;
    private final String version;
    private final UserAgent agent;
    private final Map<String, Tab> bySession = new ConcurrentHashMap<>();
    private final Map<String, Tab> byContext = new ConcurrentHashMap<>();
    private boolean closed;

    private ChromiumBrowser(ChromeDriver driver, Path profile, UserAgent agent) throws IOException {
        this.driver = driver;
        this.profile = profile;
        this.wire = Wire.open(debugger(), new Switchboard());
        JsonNode told = wire.call("", "Browser.getVersion");
        this.agent = agent.after(told.path("userAgent").asText());
        this.version = told.path("product")
                .asText()
                .replace("HeadlessChrome/", "Chromium ")
                .replace("Chrome/", "Chromium ");
        wire.call(
                "",
                "Target.setAutoAttach",
                "autoAttach",
                true,
                "waitForDebuggerOnStart",
                true,
                "flatten",
                true,
                "filter",
                List.of(Map.of("type", "browser", "exclude", true), Map.of("type", "tab", "exclude", true), Map.of()));
    }

    /** Starts a headless Chromium with a temporary profile of its own, which says that it is Chromium and no more. */
    public static ChromiumBrowser start(Path browser, Path driverFile) {
        return start(browser, driverFile, "");
    }

    /**
     * Starts a headless Chromium that signs what it asks for.
     *
     * @param signature what it adds to its own name in the User-Agent, such as {@code Parcours/1.0}; empty for nothing
     */
    public static ChromiumBrowser start(Path browser, Path driverFile, String signature) {
        NOISE.setLevel(Level.OFF);
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
            return new ChromiumBrowser(
                    new ChromeDriver(service, options(browser, profile), patience), profile, new UserAgent(signature));
        } catch (IOException | WebDriverException failed) {
            erase(profile);
            String reason =
                    String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            throw new IllegalStateException("the browser did not start: " + reason, failed);
        }
    }

    private static ChromeOptions options(Path browser, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-quic",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--mute-audio",
                "--force-color-profile=srgb",
                // the address bar's own pages: a process and a second of CPU time for each context
                "--disable-features=Translate,MediaRouter,OptimizationHints,PreloadTopChromeWebUI,WebUIOmniboxPopup,"
                        + "WebUIOmniboxFullPopup,WebUIOmniboxAimPopup",
                "--user-data-dir=" + profile);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox"); // Chromium refuses its sandbox to root
        }
        return options;
    }

    private URI debugger() throws IOException {
        Object told = driver.getCapabilities().getCapability("goog:chromeOptions");
        Object address = told instanceof Map<?, ?> map ? map.get("debuggerAddress") : null;
        HttpRequest ask = HttpRequest.newBuilder(URI.create("http://" + address + "/json/version"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(ask, HttpResponse.BodyHandlers.ofString())
                    .body();
            return URI.create(
                    Wire.JSON.readTree(answer).path("webSocketDebuggerUrl").asText());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Context open(Conditions conditions) {
        String context = wire.call("", "Target.createBrowserContext", "disposeOnDetach", true)
                .path("browserContextId")
                .asText();
        Tab tab = new Tab(wire, context, conditions, agent.on(conditions.touch()), bySession);
        byContext.put(context, tab);
        wire.call("", "Browser.setDownloadBehavior", "behavior", "deny", "browserContextId", context);
        wire.call("", "Target.createTarget", "url", "about:blank", "browserContextId", context);
        LivePage page = new LivePage(tab.ready());
        return new Context() {
            @Override
            public fr.parcours.browser.Page page() {
                return page;
            }

            @Override
            public void close() {
                byContext.remove(context);
                tab.forget();
                try {
                    wire.call("", "Target.disposeBrowserContext", "browserContextId", context);
                } catch (RuntimeException alreadyGone) {
                    // a dead browser has no context to close
                }
            }
        };
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        wire.close();
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

    /** Hands each event to the tab it belongs to; new targets are set up before they may run. */
    private final class Switchboard implements Wire.Listener {
        @Override
        public void event(String session, String method, JsonNode params) {
            if (method.equals("Target.attachedToTarget")) {
                JsonNode target = params.path("targetInfo");
                Tab tab = byContext.get(target.path("browserContextId").asText());
                String fresh = params.path("sessionId").asText();
                if (tab == null) {
                    wire.tell(fresh, "Runtime.runIfWaitingForDebugger");
                } else {
                    bySession.put(fresh, tab);
                    tab.attached(session, fresh, target);
                }
                return;
            }
            Tab tab = bySession.get(
                    method.equals("Target.detachedFromTarget")
                            ? params.path("sessionId").asText()
                            : session);
            if (tab != null) {
                tab.event(session, method, params);
            }
        }

        @Override
        public void gone() {
            byContext.values().forEach(Tab::gone);
        }
    }
}
