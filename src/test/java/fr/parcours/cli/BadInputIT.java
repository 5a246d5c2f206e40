package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.AxeResults;
import fr.parcours.probes.Probes;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that hang, run wild or forbid everything end a walk with a sentence, or do not disturb it; they never hold it for minutes. */
@Timeout(60)
class BadInputIT {
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static final Queue<String> AGENTS = new ConcurrentLinkedQueue<>();
    private static final ExecutorService CLERKS = Executors.newCachedThreadPool();
    private static HttpServer server;
    private static ChromiumBrowser browser;

    private static final Map<String, String> PAGES = Map.of(
            "/plain", "<title>Simple</title><h1>Simple</h1>",
            "/endless", "<title>Sans fin</title><h1>Sans fin</h1><script>setTimeout(() => { for (;;); }, 100)</script>",
            "/sandboxed", "<title>Fermé</title><h1>Fermé</h1><label>Nom <input></label>",
            "/script", "<title>Script</title><h1>Script</h1><script async src=/hang></script>");

    @BeforeAll
    static void opens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(CLERKS);
        server.createContext("/", exchange -> {
            AGENTS.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            byte[] body =
                    PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            if (exchange.getRequestURI().getPath().equals("/sandboxed")) {
                exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; sandbox");
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/hang", exchange -> {
            try {
                OVER.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver(), "Parcours/9.9");
    }

    @AfterAll
    static void closes() {
        OVER.countDown();
        browser.close();
        server.stop(0);
        CLERKS.shutdownNow();
    }

    @Test
    void a_document_that_never_comes_is_the_sites_failure() {
        try (Browser.Context context = open(false)) {
            PageFailure failure =
                    catchThrowableOfType(PageFailure.class, () -> context.page().open(at("/hang")));

            assertThat(failure.kind()).isEqualTo(PageFailure.Kind.UNREACHABLE);
            assertThat(failure.french()).contains("le site ne répond pas");
        }
    }

    @Test
    void a_page_whose_script_runs_for_ever_is_said_not_to_answer() {
        try (Browser.Context context = open(false)) {
            Page page = context.page();
            page.open(at("/endless"));
            pause(300);

            PageFailure failure = catchThrowableOfType(PageFailure.class, page::settle);

            assertThat(failure)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(), // the script was ended in time
                            told -> assertThat(told.kind()).isEqualTo(PageFailure.Kind.ENDLESS));
        }
    }

    @Test
    void a_page_that_forbids_scripts_is_looked_at_whole_and_soon() {
        try (Browser.Context context = open(false)) {
            Page page = context.page();
            page.open(at("/sandboxed"));

            assertThat(page.settle().quiet()).isTrue();
            // axe waits for a clock that such a page does not have: it alone is missing there
            Probes.all().stream()
                    .filter(probe -> !probe.kind().equals(AxeResults.class))
                    .forEach(probe -> assertThat(probe.look(page)).isNotNull());
        }
    }

    @Test
    void a_script_that_never_comes_does_not_hold_the_walk() {
        try (Browser.Context context = open(false)) {
            Page page = context.page();
            page.open(at("/script"));
            page.settle();

            assertThat(page.location().heading()).isEqualTo("Script");
        }
    }

    @Test
    void sites_are_told_who_walks_on_a_computer_and_on_a_telephone() {
        for (boolean touch : List.of(false, true)) {
            AGENTS.clear();
            try (Browser.Context context = open(touch)) {
                context.page().open(at("/plain"));
                context.page().settle();
            }
            assertThat(AGENTS).first().asString().endsWith(" Parcours/9.9").doesNotContain("Headless");
            assertThat(AGENTS.peek().contains("Android")).isEqualTo(touch);
        }
    }

    private static Browser.Context open(boolean touch) {
        return browser.open(new Browser.Conditions(
                1024, 768, 1, touch, List.of("127.0.0.1:" + server.getAddress().getPort()), "fr", 3_000));
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
