package fr.parcours.selenium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.io.Zip;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.RemoteExecuteMethod;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;

/** A node of a grid, lent through its hub for one session: the browser and its temporary profile are the node's own business. */
final class GridMachine implements Machine {
    /** A grid tells by itself that no browser came free, after five minutes unless it was set otherwise. */
    private static final Duration QUEUE = Duration.ofSeconds(330);

    private static final long QUIT_MILLIS = 10_000;

    private final Grid grid;
    private final RemoteWebDriver driver;
    private final Heartbeat heartbeat;
    private final Map<Path, String> carried = new ConcurrentHashMap<>();

    private GridMachine(Grid grid, RemoteWebDriver driver) {
        this.grid = grid;
        this.driver = driver;
        this.heartbeat = new Heartbeat(under("/timeouts", grid.hub().getScheme()), grid.authorization());
    }

    /** Asks the hub for a session, and waits for one as long as the hub lets us. */
    static GridMachine open(Grid grid) {
        // who we are tells nothing of who runs a remote node; its own settings say whether Chromium may have its
        // sandbox
        ChromeOptions options = Arguments.options(grid.here() && Arguments.root());
        grid.capabilities().forEach(options::setCapability);
        ClientConfig ways = ClientConfig.defaultConfig()
                .baseUri(grid.hub())
                .connectionTimeout(Duration.ofSeconds(10))
                .readTimeout(QUEUE);
        if (!grid.authorization().isEmpty()) {
            // at once, for not every hub asks before it refuses
            ways = ways.withFilter(
                    next -> request -> next.execute(request.setHeader("Authorization", grid.authorization())));
        }
        try {
            return new GridMachine(grid, new RemoteWebDriver(grid.hub().toURL(), options, ways, false));
        } catch (MalformedURLException never) {
            throw new IllegalStateException(never);
        } catch (WebDriverException | UncheckedIOException refused) {
            throw NoSession.because(grid, refused);
        }
    }

    @Override
    public Wire wire(Wire.Listener listener) throws IOException {
        IOException last = new IOException("no se:cdp");
        for (URI address : debuggers()) {
            boolean ours = address.getRawAuthority().equals(grid.hub().getRawAuthority());
            try {
                Wire wire = Wire.open(address, ours ? grid.authorization() : "", listener, () -> NoSession.lost(grid));
                heartbeat.watch(wire);
                return wire;
            } catch (CompletionException unreachable) {
                last = new IOException(grid.discreet(String.valueOf(unreachable.getMessage())), unreachable);
            }
        }
        throw last;
    }

    /**
     * Where the browser's debugger may be reached, best first. A grid reports an address made with what its node believes the hub to
     * be called, which from here often leads nowhere; what it means is the path, behind the hub that we already talk to.
     */
    private List<URI> debuggers() {
        Object told = driver.getCapabilities().getCapability("se:cdp");
        if (told == null) {
            throw NoSession.mute(grid);
        }
        URI reported = URI.create(told.toString());
        boolean secure = "https".equals(grid.hub().getScheme());
        List<URI> ways = new ArrayList<>();
        String path = "/se/cdp";
        if (String.valueOf(reported.getRawPath()).endsWith("/session/" + driver.getSessionId() + path)) {
            ways.add(under(path, secure ? "wss" : "ws"));
        }
        if (!secure || "wss".equals(reported.getScheme())) {
            ways.add(reported);
        }
        return ways;
    }

    private URI under(String path, String scheme) {
        URI hub = grid.hub();
        return URI.create(
                scheme + "://" + hub.getRawAuthority() + hub.getRawPath() + "/session/" + driver.getSessionId() + path);
    }

    @Override
    public String there(Path file) {
        return carried.computeIfAbsent(file.toAbsolutePath(), this::carry);
    }

    private String carry(Path file) {
        try {
            Object path = new RemoteExecuteMethod(driver)
                    .execute(DriverCommand.UPLOAD_FILE, Map.of("file", Zip.zip(file.toFile())));
            return String.valueOf(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (WebDriverException refused) {
            throw new Wire.Refused("the file was not carried to the node: "
                    + grid.discreet(String.valueOf(refused.getMessage())
                            .lines()
                            .findFirst()
                            .orElse("")));
        }
    }

    /** A hub that has gone silent must not hold us: the session then ends by itself, on the grid's own time-out. */
    @Override
    public void close() {
        heartbeat.close();
        Thread quitting = new Thread(
                () -> {
                    try {
                        driver.quit();
                    } catch (WebDriverException | UncheckedIOException dead) {
                        // it was gone already
                    }
                },
                "grid-quit");
        quitting.setDaemon(true);
        quitting.start();
        try {
            quitting.join(QUIT_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
