package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Watched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * Chromium, started here or borrowed from a grid through Selenium; the walks talk to it over its debugger socket, where contexts are
 * isolated, looks cannot be fooled by the page and every document request passes a guard.
 */
public final class ChromiumBrowser implements Browser {
    /** A browser that cannot let go of a context in that time will not answer better later. */
    private static final long DISPOSAL_MILLIS = 10_000;

    final Machine machine;
    private final Wire wire;
    private final String version;
    private final UserAgent agent;
    private final Switchboard board = new Switchboard();
    private boolean closed;
    private volatile boolean spent;

    private ChromiumBrowser(Machine machine, UserAgent agent) throws IOException {
        this.machine = machine;
        this.wire = machine.wire(board);
        board.unattended(session -> wire.tell(session, "Runtime.runIfWaitingForDebugger"));
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
        return start(browser, driverFile, signature, false);
    }

    /** The same, in a window that a person sees. */
    public static ChromiumBrowser show(Path browser, Path driverFile, String signature) {
        ChromiumBrowser shown = start(browser, driverFile, signature, true);
        shown.putAside();
        return shown;
    }

    private static ChromiumBrowser start(Path browser, Path driverFile, String signature, boolean visible) {
        Machine machine = LocalMachine.start(browser, driverFile, visible);
        try {
            return on(machine, signature);
        } catch (IOException | CompletionException silent) {
            throw new IllegalStateException("the browser did not start: " + silent.getMessage(), silent);
        }
    }

    /**
     * Borrows a headless Chromium from a grid, and waits until one is free, as long as the grid lets us.
     *
     * @param signature as when it is started here
     * @throws fr.parcours.browser.PageFailure of kind {@code BROWSER_GONE}, which says in one sentence why there is none
     */
    public static ChromiumBrowser borrow(Grid grid, String signature) {
        try {
            return on(GridMachine.open(grid), signature);
        } catch (IOException silent) {
            throw NoSession.unreachable(grid);
        }
    }

    private static ChromiumBrowser on(Machine machine, String signature) throws IOException {
        try {
            return new ChromiumBrowser(machine, new UserAgent(signature));
        } catch (IOException | RuntimeException failed) {
            machine.close();
            throw failed;
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean spent() {
        return spent;
    }

    /** The window that the driver opened for itself: nobody walks in it, but the browser would end without it. */
    private void putAside() {
        for (JsonNode one : wire.call("", "Target.getTargets").path("targetInfos")) {
            if (one.path("type").asText().equals("page")) {
                String id = one.path("targetId").asText();
                JsonNode window = wire.call("", "Browser.getWindowForTarget", "targetId", id);
                wire.tell(
                        "",
                        "Browser.setWindowBounds",
                        "windowId",
                        window.path("windowId").asInt(),
                        "bounds",
                        Map.of("windowState", "minimized"));
            }
        }
    }

    /** Opens a window for a person to walk in, in a context of its own, and tells what they do there. */
    public Watched watch(Conditions conditions) {
        Tab tab = tab(conditions);
        Watching watching = new Watching(tab, done -> forget(tab));
        tab.watchedBy(watching);
        wire.call("", "Target.createTarget", "url", "about:blank", "browserContextId", tab.context, "newWindow", true);
        watching.on(new LivePage(tab.ready()));
        return watching;
    }

    private Tab tab(Conditions conditions) {
        String context = wire.call("", "Target.createBrowserContext", "disposeOnDetach", true)
                .path("browserContextId")
                .asText();
        Tab tab = new Tab(wire, machine, context, conditions, agent.on(conditions.touch()), board);
        board.join(context, tab);
        return tab;
    }

    private void forget(Tab tab) {
        board.leave(tab.context);
        tab.downloads.close();
        try {
            wire.await(
                    wire.send("", "Target.disposeBrowserContext", "browserContextId", tab.context),
                    "Target.disposeBrowserContext",
                    DISPOSAL_MILLIS);
        } catch (RuntimeException dead) {
            spent = true; // gone already, or too busy to let go: the next walk deserves a better one
        }
    }

    @Override
    public Context open(Conditions conditions) {
        Tab tab = tab(conditions);
        String context = tab.context;
        wire.call("", "Browser.setDownloadBehavior", "behavior", "deny", "browserContextId", context);
        wire.call("", "Target.createTarget", "url", "about:blank", "browserContextId", context);
        LivePage page = new LivePage(tab.ready());
        return new Context() {
            @Override
            public Page page() {
                return page;
            }

            @Override
            public int requests() {
                return tab.heard.requests();
            }

            @Override
            public void within(long millis) {
                wire.until(System.nanoTime() + millis * 1_000_000);
            }

            @Override
            public void allow(List<String> hosts) {
                tab.heard.hosts(new Hosts(hosts));
            }

            @Override
            public void close() {
                wire.forever();
                forget(tab);
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
        machine.close();
    }

    /** How many times we waited for the browser to answer since it started. */
    int trips() {
        return wire.trips();
    }
}
