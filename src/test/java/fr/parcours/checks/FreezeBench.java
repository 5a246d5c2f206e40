package fr.parcours.checks;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Slips;
import fr.parcours.run.FormEntry;
import fr.parcours.run.Idling;
import fr.parcours.run.Stumbler;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A browser and the little site that it looks at, one page after the other: a context serves several pages, then gives way. */
final class FreezeBench implements AutoCloseable {
    private static final int PAGES_A_CONTEXT = 40;

    private final HttpServer server;
    private final Browser browser;
    private Browser.@Nullable Context context;
    private int shown;
    private volatile String served = "";

    FreezeBench() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = served.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Installation found = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(found.browser(), found.driver());
    }

    /** The browser of this machine, in its own words. */
    static String version() throws IOException {
        Installation found = Installation.find(System.getenv());
        try (Browser open = ChromiumBrowser.start(found.browser(), found.driver())) {
            return open.version();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Opens a page of this text, of which nothing was said before. */
    Page show(String html) {
        served = html;
        Page page = context().page();
        page.senses().murmurs(); // those of the page before
        page.open(URI.create("http://127.0.0.1:" + port() + "/"));
        page.settle();
        return page;
    }

    /** Errs in the page's form, whose fields bear what is right in {@code data-right}; empty when nothing of it is to be sent. */
    static Optional<Slips> stumble(Page page) {
        String told = page.senses()
                .run(
                        "",
                        "[...document.querySelectorAll('[data-right]')].map(one => one.id + '=' + one.dataset.right).join('\\n')");
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean revisits = holds(page, "[data-forward]");
        if (revisits) {
            throughAnother(page);
        }
        List<FormEntry> entries = Arrays.stream(told.split("\n", -1))
                .map(line -> line.split("=", 2))
                .map(FreezeBench::entry)
                .toList();
        Target send = css(Target.Kind.COMMAND, "[data-send]");
        Stumbler stumbler =
                new Stumbler(page, entries, send, there -> true, true).plain().forGood();
        if (revisits) {
            String passed = page.senses().run("", "document.querySelector('[data-forward]').dataset.forward");
            stumbler.revisiting(there -> there.heading().equals(passed));
        }
        Slips slips = stumbler.stumble();
        return Optional.of(holds(page, "[data-back]") ? comingBack(page, stumbler, send, slips) : slips);
    }

    /** The same page, with another before it in the browser's history. */
    private static void throughAnother(Page page) {
        URI here = URI.create(page.location().url());
        page.open(here.resolve("/?before"));
        page.settle();
        page.open(here);
        page.settle();
    }

    private static boolean holds(Page page, String selector) {
        return page.senses()
                .run("", "String(document.querySelector('" + selector + "') !== null)")
                .equals("true");
    }

    /** Types what {@code data-typed} says, then leaves the page alone for as many milliseconds as its {@code data-idle}, told as thirty times as many, and goes on by {@code data-onwards} to where the session has expired; empty where it has none. */
    static Optional<Idle> idle(Page page) {
        String wait = page.senses().run("", "document.documentElement.dataset.idle ?? ''");
        if (wait.isEmpty()) {
            return Optional.empty();
        }
        String told = page.senses()
                .run(
                        "",
                        "[...document.querySelectorAll('[data-typed]')].map(one => one.id + '=' + one.dataset.typed).join('\\n')");
        for (String line : told.split("\n", -1)) {
            String[] field = line.split("=", 2);
            page.fill(css(Target.Kind.FIELD, "#" + field[0]), field[1]);
        }
        Idle seen = slower(new Idling(page, Long.parseLong(wait)).watch(() -> false));
        if (!holds(page, "[data-onwards]")) {
            return Optional.of(seen);
        }
        page.click(css(Target.Kind.COMMAND, "[data-onwards]"));
        page.settle();
        return Optional.of(seen.then(Idle.Next.EXPIRED, Idling.sayings(page)));
    }

    /** A second of a fixture tells of half a minute. */
    private static Idle slower(Idle seen) {
        return new Idle(
                seen.asked() * 30,
                seen.waited() * 30,
                seen.end(),
                seen.after() < 0 ? -1 : seen.after() * 30,
                seen.said().stream()
                        .map(one -> new Idle.Said(one.text(), one.after() * 30, one.live()))
                        .toList(),
                seen.there(),
                seen.kept(),
                seen.lost(),
                seen.next());
    }

    private static Slips comingBack(Page page, Stumbler stumbler, Target send, Slips slips) {
        stumbler.leaving();
        page.click(send);
        page.settle();
        return stumbler.turn().map(slips::and).orElse(slips);
    }

    private static FormEntry entry(String[] told) {
        Target field = css(told[1].equals("on") ? Target.Kind.BOX : Target.Kind.FIELD, "#" + told[0]);
        return told[1].equals("on")
                ? new FormEntry(field, page -> page.tick(field, true), "")
                : FormEntry.typed(field, told[1]);
    }

    private static Target css(Target.Kind kind, String selector) {
        return new Target(kind, List.of(), null, null, null, 0, selector, null);
    }

    private Browser.Context context() {
        Browser.Context now = context;
        if (now != null && ++shown < PAGES_A_CONTEXT) {
            return now;
        }
        if (now != null) {
            now.close();
        }
        now = browser.open(new Browser.Conditions(1366, 768, 1, false, List.of("127.0.0.1:" + port()), "fr-FR", 8000));
        context = now;
        shown = 0;
        return now;
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
