package fr.parcours.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that loading pages can cost: a browser started by hand, one socket to its debugger, one tab, and axe-core where it is
 * asked for. Nothing of Parcours is used. Arguments: the browser, {@code load} or {@code axe}, the addresses in a file.
 */
public final class BareWalk implements WebSocket.Listener {
    /** Longer than that nobody waits for one page. */
    static final long PATIENCE_SECONDS = 180;

    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"(\\w+)\"");
    private static final Pattern TARGET = Pattern.compile("\"targetId\":\"(\\w+)\"");
    /** All rules, as Parcours has them on; only what failed or may have failed comes back. */
    private static final String AXE = "axe.run(document, {resultTypes: ['violations', 'incomplete'], rules:"
            + " Object.fromEntries(axe.getRules().map(r => [r.ruleId, {enabled: true}]))})"
            + ".then(r => JSON.stringify({violations: r.violations, incomplete: r.incomplete}))";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    /** Events that came before the answer in wait. */
    private final List<String> passed = new ArrayList<>();

    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private int last;
    private String session = "";

    private BareWalk(URI debugger) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(debugger, this)
                .join();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> addresses = Files.readAllLines(Path.of(arguments[2]));
        Path profile = Files.createTempDirectory("parcours-bench-");
        Process browser = browser(arguments[0], profile);
        try {
            BareWalk walk = new BareWalk(debugger(profile));
            Told.mark("ready");
            walk.through(addresses, arguments[1].equals("axe"));
            Told.mark("walked");
            walk.call("Browser.close", "{}");
            browser.waitFor(10, TimeUnit.SECONDS);
        } finally {
            browser.destroyForcibly();
            erase(profile);
        }
        System.exit(0);
    }

    private static Process browser(String program, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
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
                "--disable-features=Translate,MediaRouter,OptimizationHints,PreloadTopChromeWebUI"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // Chromium refuses its sandbox to root
        }
        command.add("about:blank");
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The browser writes its port and the socket's path in its profile as soon as it listens. */
    private static URI debugger(Path profile) throws IOException, InterruptedException {
        Path told = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < 1500; tries++) {
            if (Files.exists(told)) {
                List<String> lines = Files.readAllLines(told);
                if (lines.size() >= 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            Thread.sleep(20);
        }
        throw new IOException("the browser does not start");
    }

    private void through(List<String> addresses, boolean axe) throws IOException, InterruptedException {
        Matcher tab = TARGET.matcher(call("Target.createTarget", "{\"url\":\"about:blank\"}"));
        String answer = tab.find()
                ? call("Target.attachToTarget", "{\"targetId\":\"" + tab.group(1) + "\",\"flatten\":true}")
                : "";
        Matcher found = SESSION.matcher(answer);
        if (!found.find()) {
            throw new IOException("no tab: " + answer);
        }
        session = found.group(1);
        call("Page.enable", "{}");
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":1366,\"height\":768,\"deviceScaleFactor\":1,\"mobile\":false}");
        if (axe) {
            call("Page.addScriptToEvaluateOnNewDocument", "{\"source\":" + quoted(script()) + "}");
        }
        for (String address : addresses) {
            heard.clear();
            call("Page.navigate", "{\"url\":" + quoted(address) + "}");
            until("\"method\":\"Page.loadEventFired\"");
            Told.page();
            if (axe) {
                String results = call(
                        "Runtime.evaluate",
                        "{\"expression\":" + quoted(AXE) + ",\"awaitPromise\":true,\"returnByValue\":true}");
                if (!results.contains("\\\"violations\\\":")) {
                    throw new IOException("no results: " + results.substring(0, Math.min(300, results.length())));
                }
            }
        }
    }

    private String call(String method, String params) throws InterruptedException {
        int id = ++last;
        String to = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\"" + to + ",\"params\":" + params + "}", true)
                .join();
        return until("{\"id\":" + id + ",");
    }

    /** Waits for a message that says so, among those that came since the last navigation. */
    private String until(String said) throws InterruptedException {
        boolean answer = said.startsWith("{");
        if (!answer) {
            for (String one : passed) {
                if (one.contains(said)) {
                    passed.clear();
                    return one;
                }
            }
        }
        while (true) {
            String message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("no answer: " + said);
            }
            if (answer ? message.startsWith(said) : message.contains(said)) {
                if (!answer) {
                    passed.clear();
                }
                return message;
            }
            if (message.startsWith("{\"method\"")) {
                passed.add(message); // the load may be told before the answer to what began it
            }
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
        part.append(text);
        if (end) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private static String script() throws IOException {
        try (InputStream in = BareWalk.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IOException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 1000).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static void erase(Path folder) throws InterruptedException {
        for (int tries = 0; tries < 20 && Files.exists(folder); tries++) {
            try (var all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException | java.io.UncheckedIOException busy) {
                Thread.sleep(50);
            }
        }
    }
}
