package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.Elapsed.Copy;
import fr.parcours.evidence.Elapsed.What;
import fr.parcours.probe.Probe;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page is seen as time goes by in a copy of it: the copy asks nothing of the site, and the page knows nothing of it. */
class ElapsedIT {
    private static final String FORM =
            "<h1>Inscrire un bateau</h1><form action='/suite' method='post'><label>Nom <input name='nom'></label>"
                    + "<label>Commune <input name='commune'></label><button>Continuer</button></form>";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer site;
    private Browser browser;
    private Browser.Context context;

    @BeforeEach
    void open() throws Exception {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add(
                            "Content-Type",
                            path.endsWith(".js")
                                    ? "text/javascript"
                                    : path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        Installation found = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(found.browser(), found.driver());
        context = browser.open(new Browser.Conditions(1280, 800, 1, false, List.of(), "fr-FR", 8_000));
    }

    @AfterEach
    void close() {
        context.close();
        browser.close();
        site.stop(0);
    }

    private Page show(String html) {
        pages.put("/", html);
        Page page = context.page();
        page.open(URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/"));
        page.settle();
        return page;
    }

    private static Elapsed look(Page page) {
        Elapsed seen = Elapsed.none();
        for (Probe probe : Probes.all()) {
            if (probe.kind() == Elapsed.class || probe instanceof DomProbe) {
                if (probe.look(page) instanceof Elapsed elapsed) {
                    seen = elapsed;
                }
            }
        }
        return seen;
    }

    private Elapsed seen(String html) {
        return look(show(html));
    }

    @Test
    void a_page_that_leaves_by_itself_is_seen_to_leave() {
        Elapsed seen = seen(
                FORM + "<script>setTimeout(() => { location.href = '/fin?cle=secret'; }, 15 * 60 * 1000)</script>");
        assertThat(seen.copy()).isEqualTo(Copy.ALIKE);
        assertThat(seen.turns()).hasSize(1);
        assertThat(seen.turns().get(0).what()).isEqualTo(What.LEFT);
        assertThat(seen.turns().get(0).after()).isEqualTo(900);
        assertThat(seen.turns().get(0).text()).endsWith("/fin");
    }

    @Test
    void a_window_that_offers_more_time_is_seen_with_its_buttons() {
        Elapsed seen = seen(
                FORM
                        + "<dialog id='d'><p>Votre session expire dans 2 minutes.</p><button>Rester connecté</button></dialog>"
                        + "<script>let n = 0; setInterval(() => { n++; if (n === 780) d.showModal(); if (n === 900) location = '/fin'; }, 1000)</script>");
        assertThat(seen.turns()).extracting(Elapsed.Turn::what).containsExactly(What.SAID, What.LEFT);
        assertThat(seen.turns().get(0).commands()).containsExactly("Rester connecté");
        assertThat(seen.turns().get(0).window()).isTrue();
        assertThat(seen.turns()).extracting(Elapsed.Turn::after).containsExactly(780L, 900L);
    }

    @Test
    void a_page_that_reloads_empties_or_closes_is_seen_to() {
        assertThat(seen(FORM + "<script>setTimeout(() => location.reload(), 300000)</script>")
                        .turns())
                .extracting(Elapsed.Turn::what)
                .containsExactly(What.RELOADED);
        assertThat(seen(FORM + "<script>setTimeout(() => document.forms[0].reset(), 300000); // session</script>")
                        .turns())
                .extracting(Elapsed.Turn::what)
                .containsExactly(What.EMPTIED);
        assertThat(seen(FORM
                                + "<script>setTimeout(() => { document.querySelector('form').outerHTML = '<p>Session expirée</p>' }, 600000)</script>")
                        .turns())
                .extracting(Elapsed.Turn::what)
                .containsExactly(What.SAID, What.CLOSED);
        assertThat(seen(FORM
                                + "<script>setTimeout(() => { alert('Temps écoulé'); location.replace('/fin') }, 600000)</script>")
                        .turns())
                .extracting(Elapsed.Turn::what)
                .containsExactly(What.TOLD, What.LEFT);
    }

    @Test
    void the_copy_asks_nothing_of_the_site_by_any_means() {
        pages.put("/page.js", "window.expiration = 1; setTimeout(() => { location.href = '/parti' }, 600000)");
        pages.put("/page.css", "h1 { color: #222 }");
        Page page = show(
                "<link rel=stylesheet href=/page.css>" + FORM
                        + "<img src=/image.png><script src=/page.js></script><script>"
                        + "setInterval(() => { fetch('/encore').catch(() => {}); navigator.sendBeacon('/balise', 'x'); new Image().src = '/point';"
                        + " try { new WebSocket('ws://' + location.host + '/prise') } catch {} new EventSource('/suite').close();"
                        + " const l = document.createElement('link'); l.rel = 'preconnect'; l.href = '/'; document.head.append(l);"
                        + " const f = document.createElement('iframe'); f.src = '/cadre'; document.body.append(f); f.remove() }, 200000);"
                        + "setTimeout(() => { window.open('/ouverte'); new Worker('/ouvrier.js'); document.forms[0].submit() }, 550000)</script>");
        List<String> before = List.copyOf(asked);

        Elapsed seen = look(page);

        assertThat(seen.copy()).isEqualTo(Copy.ALIKE);
        assertThat(seen.end()).isPresent();
        assertThat(seen.end().orElseThrow().withheld()).isPositive();
        assertThat(List.copyOf(asked)).isEqualTo(before).contains("GET /page.js");
    }

    @Test
    void the_page_knows_nothing_of_its_copy_and_what_was_typed_is_not_in_it() {
        Page page = show(FORM
                + "<script>window.heard = []; for (const e of ['blur', 'focus', 'resize', 'pagehide', 'input', 'mousemove'])"
                + " addEventListener(e, () => heard.push(e), true); document.addEventListener('visibilitychange', () => heard.push('v'));"
                + "setTimeout(() => { location.href = '/fin/' + document.forms[0].nom.value }, 600000)</script>");
        Target name = new Target(Target.Kind.FIELD, List.of(), null, null, null, 0, "[name=nom]", null);
        page.fill(name, "Zorglubine");
        String before = page.senses()
                .run(
                        "",
                        "JSON.stringify([document.activeElement.name, document.hasFocus(), document.documentElement.outerHTML])");
        String heard = "document.documentElement.dataset.x = '', JSON.stringify(document.forms[0].nom.value)";

        Elapsed seen = look(page);

        assertThat(seen.turns().get(0).text()).endsWith("/fin/a"); // put there in the copy, where nothing was typed
        assertThat(
                        page.senses()
                                .run(
                                        "",
                                        "JSON.stringify([document.activeElement.name, document.hasFocus(), document.documentElement.outerHTML])"))
                .isEqualTo(before);
        assertThat(page.senses().run("", heard)).contains("Zorglubine");
        assertThat(page.location().url()).doesNotContain("fin");
    }

    @Test
    void a_page_without_a_reason_is_not_copied() {
        assertThat(seen(FORM + "<script>setTimeout(() => document.title = 'Prêt', 100)</script>")
                        .copy())
                .isEqualTo(Copy.NONE);
        pages.put("/lib.js", "var t = setTimeout(function(){ draw() }, 10); var timeout = 5; function draw() {}");
        assertThat(seen(FORM + "<script src=/lib.js></script>").copy()).isEqualTo(Copy.NONE);
    }

    @Test
    void a_copy_that_needs_the_site_says_nothing() {
        pages.put("/donnees", "<label>Nom <input></label><label>Ville <input></label>");
        assertThat(
                        seen("<h1>Bateau</h1><div id=z></div><script>fetch('/donnees').then(r => r.text()).then(t => z.innerHTML = t);"
                                        + "setTimeout(() => location.reload(), 300000)</script>")
                                .copy())
                .isEqualTo(Copy.UNLIKE);
        assertThat(seen(FORM
                                + "<script>if (!sessionStorage.a) { sessionStorage.a = 1; location.reload() } setTimeout(() => location.reload(), 300000)</script>")
                        .copy())
                .isEqualTo(Copy.UNLIKE);
    }

    @Test
    void a_fetched_script_gives_a_reason_and_pages_that_poll_or_draw_for_ever_end_in_time() {
        pages.put(
                "/veille.js",
                "var sessionTimeout = 20 * 60; setTimeout(function () { location.assign('/fin') }, sessionTimeout * 1000)");
        assertThat(seen(FORM + "<script src='/veille.js'></script>").turns())
                .extracting(Elapsed.Turn::after)
                .containsExactly(1200L);
        for (String busy : List.of(
                "setInterval(() => fetch('/etat').catch(() => {}), 2000); // session",
                "(function turn() { document.title = Math.random(); requestAnimationFrame(turn) })(); setTimeout(() => {}, 9); // session",
                "function f() { Promise.resolve().then(() => setTimeout(f, 0)) } f(); // session",
                "setTimeout(() => { for (;;); }, 30000); // session")) {
            long begun = System.nanoTime();
            Elapsed seen = seen(FORM + "<script>" + busy + "</script>");
            assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(6_000);
            assertThat(seen.end()).isEmpty();
        }
        assertThat(seen(FORM).copy()).isEqualTo(Copy.NONE);
    }

    @Test
    void what_hangs_on_something_kept_in_the_browser_is_told_so() {
        String watch = "setInterval(() => { if (%s) location = '/fin' }, 60000)</script>";
        assertThat(seen(FORM + "<script>if (!document.cookie) document.cookie = 'a=1';"
                                + watch.formatted("!document.cookie"))
                        .end())
                .isEmpty(); // the copy wrote it too
        Page page = show(FORM + "<script>" + watch.formatted("!document.cookie.includes('nom=')"));
        page.senses().run("", "document.cookie = 'nom=Zorglubine'");
        assertThat(look(page).end().orElseThrow().withheld()).isPositive();
        Page stored = show(FORM + "<script>" + watch.formatted("localStorage.getItem('vu') === null"));
        stored.senses().run("", "localStorage.setItem('vu', 'Zorglubine')");
        assertThat(look(stored).end().orElseThrow().withheld()).isPositive();
        Page other = show(FORM + "<script>" + watch.formatted("localStorage.autre === undefined"));
        assertThat(look(other).end().orElseThrow().withheld()).isZero();
    }
}
