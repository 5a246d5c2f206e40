package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.States;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and pointer that only look: whatever the page does meanwhile, the person finds it as they left it. */
class KeysPutBackIT {
    private static final String STATE =
            "location.pathname + ' ' + scrollY + ' ' + (document.activeElement.id || document.activeElement.localName) + ' '"
                    + " + [...document.querySelectorAll('input')].map(one => one.value).join() + ' '"
                    + " + document.body.innerText.replace(/\\s+/g, ' ') + ' ' + document.adoptedStyleSheets.length";

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static HttpServer server;
    private static Browser browser;
    private static String html = "";
    private Page page = newPage();

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            ASKED.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static Page newPage() {
        int port = server.getAddress().getPort();
        return browser.open(new Browser.Conditions(1366, 768, 1, false, List.of("127.0.0.1:" + port), "fr-FR", 8000))
                .page();
    }

    @BeforeAll
    static void start() {
        Installation found = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(found.browser(), found.driver());
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.stop(0);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    private void show(String body) {
        html = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Essai</title></head><body>" + body
                + "</body></html>";
        page.open(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ici"));
        page.settle();
    }

    private String state() {
        return page.senses().run("", STATE);
    }

    @Test
    void focus_scrolling_and_values_are_as_before() {
        show(
                "<p><label>Nom <input id=\"nom\" value=\"Essai\"></label></p><p style=\"height: 3000px\"><a href=\"/a\">Haut</a></p>"
                        + "<p><label>Ville <input id=\"ville\" value=\"Brive\"></label> <a href=\"/b\" style=\"outline: none\">Bas</a></p>");
        page.senses().run("", "(document.getElementById('ville').focus(), scrollTo(0, 700), '')");
        String before = state();

        FocusWalk walk = new FocusProbe(new Heard()).look(page);

        assertThat(walk.stops()).hasSize(4);
        assertThat(walk.complete()).isTrue();
        assertThat(walk.changed()).isEmpty();
        assertThat(state()).isEqualTo(before).contains(" 700 ville ");
    }

    @Test
    void a_page_that_leaves_or_opens_windows_when_the_focus_comes_is_held() {
        show(
                "<p><a href=\"/un\">Un</a> <input id=\"piege\"> <input onfocus=\"window.open('/fenetre')\"> <a href=\"/deux\">Deux</a></p>"
                        + "<script>document.getElementById('piege').addEventListener('focus', () => { location.href = '/ailleurs'; });"
                        + "</script>");
        String before = state();
        ASKED.clear();

        FocusWalk walk = new FocusProbe(new Heard()).look(page);

        assertThat(ASKED).noneMatch(one -> one.contains("ailleurs") || one.contains("fenetre"));
        assertThat(walk.withheld()).anyMatch(one -> one.endsWith("/ailleurs"));
        assertThat(state()).isEqualTo(before);
        page.open(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/suite"));
        assertThat(page.location().url()).as("the way goes on afterwards").endsWith("/suite");
    }

    @Test
    void what_is_drawn_as_under_the_pointer_or_with_the_focus_is_unheard_and_put_back() {
        show(
                "<style>a { color: #036 } a:hover { color: #9ab } button:focus { outline: 0; box-shadow: 0 0 0 3px #36f }</style>"
                        + "<p><a href=\"/aide\">Aide</a> <button type=\"button\">Continuer</button></p><script>"
                        + "for (const kind of ['pointerover', 'mouseover', 'focus', 'transitionrun']) addEventListener(kind, () => {"
                        + " document.body.append(kind); }, true);</script>");
        String looks =
                "getComputedStyle(document.querySelector('a')).color + matchMedia('(forced-colors: active)').matches + "
                        + STATE;
        String before = page.senses().run("", looks);

        States states = new StateProbe().look(page);

        assertThat(states.words()).singleElement().satisfies(one -> assertThat(one.contrast())
                .isLessThan(one.required()));
        assertThat(states.unlit()).hasSize(1);
        assertThat(page.senses().run("", looks)).isEqualTo(before).contains("false");
        assertThat(new StateProbe().look(page)).as("nothing stays drawn so").isEqualTo(states);
    }

    @Test
    void what_is_looked_at_in_the_person_s_own_colours_is_unheard_and_put_back() {
        show(
                "<style>.f { border: 0; background: #fff; padding: 8px; transition: background 1s } .f::before { content: ''; display: block;"
                        + " width: 24px; height: 24px; background-color: #036; clip-path: circle() } input { appearance: none; width: 20px;"
                        + " height: 20px; border: 2px solid #333 } input:checked { background: #036 }</style><div><button type=\"button\" class=\"f\""
                        + " aria-label=\"Fermer\"></button></div><p><label><input type=\"checkbox\" checked>Oui</label></p>"
                        + "<p><label><input type=\"checkbox\">Non</label></p><script>for (const kind of ['transitionrun', 'change', 'scroll'])"
                        + " addEventListener(kind, () => { document.body.append(kind); }, true); new MutationObserver(() => {"
                        + " document.body.append('changed'); }).observe(document.querySelector('p'), {attributes: true, subtree: true});</script>");
        String looks =
                "matchMedia('(forced-colors: active)').matches + getComputedStyle(document.querySelector('input')).backgroundColor"
                        + " + document.querySelectorAll(':checked').length + " + STATE;
        String before = page.senses().run("", looks);

        States states = new StateProbe().look(page);

        assertThat(states.forced()).extracting(States.Forced::kind).containsExactly("drawing", "ticked");
        assertThat(states.forced()).allMatch(one -> one.rest() > 0 && one.light() == 0 && one.dark() == 0);
        assertThat(page.senses().run("", looks)).isEqualTo(before).contains("false");
    }

    @Test
    void what_the_pointer_or_a_button_called_up_is_put_away() {
        show(
                "<style>.sous { display: none } li:hover .sous { display: block }</style><ul><li>Menu<span class=\"sous\">"
                        + "<a href=\"/carte\">Carte d’identité</a></span></li></ul>"
                        + "<button type=\"button\" aria-controls=\"f\" onclick=\"f.showModal()\">Conditions</button>"
                        + "<dialog id=\"f\"><p>Texte</p><button type=\"button\" onclick=\"f.close()\">Fermer</button></dialog>");
        String before = state();

        Reveals reveals = new RevealProbe(new Heard()).look(page);

        assertThat(reveals.hovers()).singleElement().satisfies(one -> assertThat(one.commands())
                .isEqualTo(1));
        assertThat(reveals.windows()).singleElement().satisfies(one -> assertThat(one.facts())
                .contains("modal", "inside", "escape", "back")
                .doesNotContain("left"));
        assertThat(state()).isEqualTo(before);
        assertThat(ASKED).noneMatch(one -> one.startsWith("POST") || one.contains("carte"));
    }

    @Test
    void what_an_arrow_moved_is_put_back() {
        show(
                "<div><div role=\"tablist\"><button type=\"button\" role=\"tab\" aria-selected=\"true\" aria-controls=\"p1\">Pièces</button>"
                        + "<button type=\"button\" role=\"tab\" aria-selected=\"false\" tabindex=\"-1\" aria-controls=\"p2\">Courriers</button></div>"
                        + "<div id=\"p1\">Deux pièces</div><div id=\"p2\" hidden>Un courrier</div></div>"
                        + "<div><div role=\"slider\" tabindex=\"0\" aria-label=\"Photos\" aria-valuemin=\"1\" aria-valuemax=\"9\" aria-valuenow=\"9\">Neuf</div>"
                        + "<input type=\"hidden\" id=\"valeur\" value=\"9\"></div><p style=\"height: 3000px\">Suite</p>"
                        + "<script>let now = 9; const tabs = [...document.querySelectorAll('[role=tab]')], slider = document.querySelector('[role=slider]');"
                        + "tabs.forEach((one, i) => one.addEventListener('keydown', event => { if (/^Arrow(Left|Right)$/.test(event.key)) {"
                        + " location.hash = 'onglet'; tabs[1 - i].focus(); tabs.forEach(tab => { tab.setAttribute('aria-selected', tab !== one);"
                        + " document.getElementById(tab.getAttribute('aria-controls')).hidden = tab === one; }); } }));"
                        + "slider.addEventListener('keydown', event => { now += {ArrowRight: now < 9, ArrowLeft: -1}[event.key] || 0;"
                        + " slider.setAttribute('aria-valuenow', now); valeur.value = now; });</script>");
        page.senses().run("", "(scrollTo(0, 40), '')");
        String whole = "document.body.outerHTML + location.hash + " + STATE;
        String before = page.senses().run("", whole);

        assertThat(new RevealProbe(new Heard()).look(page).arrowed())
                .as("the slider holds an answer, and nobody agreed")
                .hasSize(1);

        Reveals reveals = new RevealProbe(new Heard()).freely().look(page);

        assertThat(reveals.arrowed()).hasSize(2).allMatch(Reveals.Arrowed::answers);
        assertThat(page.senses().run("", whole)).isEqualTo(before);
    }

    @Test
    void a_page_that_does_not_come_back_is_told() {
        show(
                "<p><input id=\"champ\"> <a href=\"/un\">Un</a> <span id=\"mot\"></span></p><script>document.getElementById('champ')"
                        + ".addEventListener('blur', () => { document.getElementById('mot').textContent = 'Obligatoire'; });</script>");

        assertThat(new FocusProbe(new Heard()).look(page).changed()).containsExactly("text");
    }
}
