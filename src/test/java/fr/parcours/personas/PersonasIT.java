package fr.parcours.personas;

import static fr.parcours.browser.Target.Kind.COMMAND;
import static fr.parcours.browser.Target.Kind.FIELD;
import static fr.parcours.browser.Target.Kind.FILE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.persona.Difficulty;
import fr.parcours.persona.Persona;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each person can do, and in which manner, on one page after the other; DemoIT has them walk whole procedures. */
class PersonasIT {
    private static ChromiumBrowser browser;

    @BeforeAll
    static void opens() throws Exception {
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    @AfterAll
    static void closes() {
        browser.close();
    }

    @Test
    void everybody_is_known_by_the_name_of_their_profile() {
        assertThat(Personas.all())
                .allMatch(one -> Personas.byId(one.profile().id()).equals(Optional.of(one)));
    }

    /** One page, one person, one act; gives the sentence that tells why it could not be, or nothing. */
    private static String on(String id, String html, Consumer<Page> act) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ("<!doctype html><html lang=fr><title>Page</title>" + html).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String host = "127.0.0.1:" + server.getAddress().getPort();
        Persona persona = Personas.byId(id).orElseThrow();
        List<Difficulty> difficulties = new ArrayList<>();
        try (Browser.Context context = browser.open(persona.conditions(List.of(host), "fr-FR", 5_000))) {
            Page page = persona.in(context.page(), difficulties::add);
            page.open(URI.create("http://" + host + "/"));
            page.settle();
            act.accept(page);
            page.settle();
            return (page.shows("Fait") ? "fait" : "rien")
                    + difficulties.stream().map(one -> " | " + one.french()).collect(Collectors.joining());
        } catch (PageFailure failure) {
            return failure.kind() + " " + failure.french();
        } finally {
            server.stop(0);
        }
    }

    private static final String DONE = "document.body.append('Fait')";
    private static final String MOBILE = "<meta name=viewport content='width=device-width, initial-scale=1'>";

    static List<Arguments> pages() {
        Consumer<Page> press = page -> page.click(Target.named(COMMAND, "Aller"));
        Consumer<Page> write = page -> page.fill(Target.named(FIELD, "Date"), "2026-11-23");
        Consumer<Page> give =
                page -> page.upload(Target.named(FILE, "Pièce"), Path.of("scenarios/demo/fixtures/domicile.pdf"));
        String button = "<button onclick=\"" + DONE + "\">Aller</button>";
        String date = "<label>Date <input type=date onchange=\"if(value=='2026-11-23')" + DONE + "\"></label>";
        String tabs =
                "<div role=tablist onkeydown=\"if(event.key=='ArrowRight')document.activeElement.nextElementSibling"
                        + "?.focus()\"><button role=tab tabindex=0>Un</button><button role=tab tabindex=-1>Deux</button>"
                        + "<button role=tab tabindex=-1 onclick=\"" + DONE + "\">Aller</button></div>";
        String home = "<div role=button tabindex=0 onkeydown=\"if(event.key==' ')" + DONE + "\" onclick=\"" + DONE
                + "\">Aller</div>";
        String hidden =
                "<label>Pièce <input type=file style='display:none' onchange=\"" + DONE + "\"></label>" + button;
        String many = "<a href=#x>x</a> ".repeat(70) + button;
        String wide = "<div style='width:1000px'><p style='margin-left:700px'>" + button + "</div>";
        String bar = "<div style='height:1200px'></div>" + button
                + "<div style='height:1200px'></div><p style='position:fixed;bottom:0;height:330px;width:100%;margin:0;"
                + "background:#ccc'>Barre</p>";
        String dialog = "<a href=#a>a</a><dialog id=d><button>Fermer</button></dialog>" + button
                + "<script>d.showModal()</script>";
        String trap = "<input onkeydown=\"if(event.key=='Tab')event.preventDefault()\" aria-label=Recherche autofocus>"
                + button;
        String late = "<a href=#x>x</a> ".repeat(4) + "<input aria-label=Recherche onfocus=\"onfocus=null;"
                + "setTimeout(()=>focus(),90)\">" + "<a href=#x>x</a> ".repeat(3) + button
                + "<a href=#x>x</a> ".repeat(9);
        return List.of(
                arguments("keyboard", button, press, "fait"),
                arguments("keyboard", late, press, "fait"),
                arguments("keyboard", home, press, "fait"),
                arguments("keyboard", tabs, press, "fait"),
                arguments("keyboard", date, write, "fait"),
                arguments("keyboard", date + button, press, "fait"),
                arguments("keyboard", "<iframe srcdoc='<a href=#>i</a><input>'></iframe>" + button, press, "fait"),
                arguments("keyboard", many, press, "fait | Il faut appuyer 71 fois sur Tab"),
                arguments("keyboard", dialog, press, "fait"),
                arguments(
                        "keyboard", trap, press, "NOT_WORKABLE Au clavier, on reste pris sur «\u00a0Recherche\u00a0»"),
                arguments("keyboard", hidden, give, "NOT_WORKABLE «\u00a0Pièce\u00a0» ne reçoit jamais le focus"),
                arguments(
                        "keyboard",
                        "<div onclick=\"" + DONE + "\">Aller</div><a href=#a>a</a>",
                        press,
                        "NOT_WORKABLE «\u00a0Aller\u00a0» ne reçoit jamais le focus"),
                arguments("screen-reader", button, press, "fait"),
                arguments("screen-reader", home, press, "fait"),
                arguments("screen-reader", date, write, "fait"),
                arguments(
                        "screen-reader",
                        "<div onclick=\"" + DONE + "\">Aller</div>",
                        press,
                        "NOT_WORKABLE «\u00a0Aller\u00a0» n’est annoncé ni comme un bouton ni comme un lien"),
                arguments(
                        "screen-reader",
                        "<p aria-hidden=true>" + button + "</p>",
                        press,
                        "NOT_WORKABLE «\u00a0Aller\u00a0» se voit à l’écran mais n’existe pas"),
                arguments(
                        "screen-reader",
                        button.replace(">Aller", " aria-label=Suite>Aller"),
                        press,
                        "fait | Ce qui se lit «\u00a0Aller\u00a0» à l’écran est annoncé «\u00a0Suite\u00a0»."),
                arguments("smartphone", MOBILE + button, press, "fait"),
                arguments("smartphone", button, press, "fait"),
                arguments("smartphone", "<div style='height:3000px'></div>" + button, press, "fait"),
                arguments(
                        "smartphone",
                        MOBILE + wide,
                        press,
                        "fait | Il faut agrandir la page ou la faire défiler de côté"),
                arguments("smartphone", MOBILE + bar, press, "fait"),
                arguments("smartphone", MOBILE + date, write, "fait"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void meets_the_page(String persona, String html, Consumer<Page> act, String outcome) throws IOException {
        assertThat(on(persona, html, act)).startsWith(outcome).satisfies(told -> assertThat(outcome.contains("|"))
                .isEqualTo(told.contains("|")));
    }
}
