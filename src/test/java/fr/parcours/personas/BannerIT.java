package fr.parcours.personas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import fr.parcours.persona.Persona;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each person refuses cookies in their own manner, wherever the page puts the question. */
@Timeout(60)
class BannerIT {
    private static final String REFUSE =
            "<button onclick=\"parent.document.body.append('Noté NON');this.remove()\">Tout refuser</button>";
    private static final String ACCEPT =
            "<button onclick=\"parent.document.body.append('Noté OUI')\">Tout accepter</button>";
    private static final Map<String, String> PAGES = Map.of(
            "/dialog",
                    "<h1>Accueil</h1><a href=#x>Suite</a><dialog id=d>Cookies " + ACCEPT + REFUSE
                            + "</dialog><script>d.showModal()</script>",
            "/late",
                    "<h1>Accueil</h1><script>setTimeout(()=>{document.body.insertAdjacentHTML('afterbegin',`<div role=dialog>"
                            + "Cookies " + ACCEPT + REFUSE + "</div>`)},30)</script>",
            "/frame", "<h1>Accueil</h1><iframe title=Cookies src=/inside></iframe>",
            "/inside", "<p>Cookies</p>" + ACCEPT + REFUSE,
            "/shadow",
                    "<h1>Accueil</h1><div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML=`<p>Cookies</p>"
                            + REFUSE + "`</script>",
            "/accept-only", "<h1>Accueil</h1><div role=dialog>Cookies " + ACCEPT + "</div>",
            "/hidden", "<h1>Accueil</h1><div style='display:none'>Cookies " + REFUSE + "</div>",
            "/nothing", "<h1>Accueil</h1>");

    private static HttpServer server;
    private static ChromiumBrowser browser;

    @BeforeAll
    static void opens() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ("<!doctype html><html lang=fr><title>Page</title><body>"
                            + PAGES.get(exchange.getRequestURI().getPath()))
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    @AfterAll
    static void closes() {
        browser.close();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "reference,/dialog,NON",
        "keyboard,/dialog,NON",
        "screen-reader,/dialog,NON",
        "smartphone,/dialog,NON",
        "reference,/late,NON",
        "reference,/frame,NON",
        "reference,/shadow,NON",
        "reference,/accept-only,''",
        "keyboard,/accept-only,''",
        "screen-reader,/accept-only,''",
        "smartphone,/accept-only,''",
        "reference,/hidden,''",
        "reference,/nothing,''"
    })
    void refuses_where_it_can_and_else_leaves_the_page_alone(String who, String path, String said) {
        String host = "127.0.0.1:" + server.getAddress().getPort();
        Persona persona = Personas.byId(who).orElse(null);
        Conditions conditions = persona == null
                ? new Conditions(1366, 768, 1, false, List.of(host), "fr-FR", 5_000)
                : persona.conditions(List.of(host), "fr-FR", 5_000);
        try (Browser.Context context = browser.open(conditions)) {
            Page plain = context.page();
            Page page = persona == null ? plain : persona.in(plain, difficulty -> {});
            page.open(URI.create("http://" + host + path));
            page.settle();

            banner().perform(page, NO_SCENE);
            page.settle();

            assertThat(plain.shows("Noté NON")).isEqualTo(said.equals("NON"));
            assertThat(plain.shows("Noté OUI")).isFalse();
        }
    }

    private static final Scene NO_SCENE = (Scene) Proxy.newProxyInstance(
            Scene.class.getClassLoader(), new Class<?>[] {Scene.class}, (self, method, given) -> null);

    private static Step banner() {
        return new Steps()
                .words().stream()
                        .filter(word -> word.name().equals("banner"))
                        .findFirst()
                        .orElseThrow()
                        .step(new Written(Map.of("refuse", List.of("Tout refuser", "Continuer sans accepter"))));
    }
}
