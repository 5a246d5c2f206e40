package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is waited for until what a person waits for has come, and never for what never ends. */
class WaitingIT {
    private static final long CEILING = 15_000;

    private static @Nullable HttpServer server;
    private static @Nullable ChromiumBrowser browser;
    private static final ExecutorService CLERKS = Executors.newCachedThreadPool();

    @BeforeAll
    static void opens() throws IOException {
        HttpServer opened =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        opened.setExecutor(CLERKS);
        opened.createContext("/", WaitingIT::answer);
        opened.start();
        server = opened;
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    @AfterAll
    static void closes() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.stop(0);
        }
        CLERKS.shutdownNow();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/slow/")) {
                pause(Long.parseLong(path.substring(6)));
                send(exchange, 200, "text/plain", "venu");
            } else if (path.equals("/events")) {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 200; i++) {
                    exchange.getResponseBody().write("data: x\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    pause(100);
                }
            } else {
                String script = SCRIPTS.valueOf(path.substring(1).toUpperCase(Locale.ROOT)).script;
                send(exchange, 200, "text/html; charset=utf-8", """
                        <!doctype html><html lang="fr"><title>Attendre</title><style>
                        .panneau { height: 10px; transition: height .6s } .ouvert { height: 200px }
                        @keyframes tourne { to { transform: rotate(360deg) } } .roue { animation: tourne 1s infinite }</style>
                        <h1>Attendre</h1><button id="b">Continuer</button><p id="out"></p><div id="p" class="panneau"></div>
                        <script>const out = document.getElementById('out'), b = document.getElementById('b'), p = document.getElementById('p');
                        const said = text => { out.textContent = text; };
                        %s</script>""".formatted(script));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** What each page does, once its button was pressed or from the start. */
    private enum SCRIPTS {
        // what a person waits for
        LEAVES(
                "b.outerHTML = '<label>Ville <input id=v></label>'; document.getElementById('v').onkeyup = () => { location.href = '/fetched'; }"),
        FETCHED("b.onclick = () => fetch('/slow/900').then(r => r.text()).then(said)"),
        CHAINED("b.onclick = async () => { for (let i = 0; i < 4; i++) await fetch('/slow/300'); said('venu'); }"),
        BUSY(
                "b.onclick = () => { p.setAttribute('aria-busy', 'true'); setTimeout(() => { p.removeAttribute('aria-busy'); said('venu'); }, 1200); }"),
        FORGETFUL("said('venu'); p.textContent = 'x'; p.setAttribute('aria-busy', 'true')"),
        GROWING(
                "b.onclick = () => { p.classList.add('ouvert'); p.addEventListener('transitionend', () => said('venu')); }"),
        BUILT(
                "b.onclick = () => { let i = 0; const t = setInterval(() => { out.append('.'); if (++i > 15) { clearInterval(t); said('venu'); } }, 50); }"),
        LEAVING("b.onclick = () => fetch('/slow/300').then(() => { location.href = '/arrived'; })"),
        ARRIVED("setTimeout(() => said('venu'), 20)"),
        // what never ends
        POLLING("said('venu'); setInterval(() => fetch('/slow/150'), 50)"),
        LONGPOLL("said('venu'); const again = () => fetch('/slow/30000').then(again); again()"),
        STREAM("said('venu'); new EventSource('/events')"),
        SOCKET(
                "said('venu'); setInterval(() => { try { new WebSocket('ws://' + location.host + '/stream') } catch (e) {} }, 200)"),
        CAROUSEL("said('venu'); setInterval(() => { p.classList.toggle('ouvert') }, 700)"),
        STORM("said('venu'); setInterval(() => { p.replaceChildren(document.createElement('i')) }, 5)"),
        SPINNING("said('venu'); p.classList.add('roue')"),
        CLOCK(
                "said('venu'); const c = document.body.appendChild(document.createElement('p')); setInterval(() => { c.textContent = performance.now() }, 100)");

        private final String script;

        SCRIPTS(String script) {
            this.script = script;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fetched, 4000",
        "chained, 5000",
        "busy, 4000",
        "forgetful, 9000",
        "growing, 3000",
        "built, 4000",
        "leaving, 7000",
        "polling, 4000",
        "longpoll, 7000",
        "stream, 4000",
        "socket, 4000",
        "carousel, 5000",
        "storm, 4000",
        "spinning, 2000",
        "clock, 4000"
    })
    void waits_for_what_comes_and_not_for_what_never_ends(String page, long atMost) {
        ChromiumBrowser open = Objects.requireNonNull(browser);
        HttpServer served = Objects.requireNonNull(server);
        try (Browser.Context context =
                open.open(new Browser.Conditions(1000, 700, 1, false, List.of(), "fr-FR", CEILING))) {
            Page live = context.page();
            live.open(URI.create("http://127.0.0.1:" + served.getAddress().getPort() + "/" + page));
            live.settle();
            long begun = System.nanoTime();
            live.click(Target.named(Target.Kind.COMMAND, "Continuer"));
            Page.Calm calm = live.settle();
            long took = (System.nanoTime() - begun) / 1_000_000;
            assertThat(live.shows("venu"))
                    .as("what a person waits for is there")
                    .isTrue();
            assertThat(took).as("milliseconds").isLessThan(atMost);
            assertThat(calm.waitedMillis()).isLessThanOrEqualTo(took);
        }
    }

    @Test
    void a_page_that_leaves_at_the_first_letter_is_left() {
        ChromiumBrowser open = Objects.requireNonNull(browser);
        HttpServer served = Objects.requireNonNull(server);
        try (Browser.Context context =
                open.open(new Browser.Conditions(1000, 700, 1, false, List.of(), "fr-FR", CEILING))) {
            Page live = context.page();
            live.open(URI.create("http://127.0.0.1:" + served.getAddress().getPort() + "/leaves"));
            live.settle();
            live.fill(Target.named(Target.Kind.FIELD, "Ville"), "Brest");
            live.settle();
            assertThat(live.location().url()).endsWith("/fetched");
        }
    }
}
