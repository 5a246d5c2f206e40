package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does on less simple pages becomes words that lead to the same thing: twins, frames, shadow roots, keys, the address bar. */
class CapturedDeedsIT {
    private static final String TWINS = """
            <title>Dossiers</title><h1>Vos dossiers</h1>
            <table><tr><td>Carte grise</td><td><button type=button onclick="document.title='a'">Ouvrir</button></td></tr>
            <tr><td>Cantine</td><td><button type=button onclick="this.remove(); location='/suite'">Ouvrir</button></td></tr></table>
            <iframe srcdoc="<label>Avis <input></label>" title="Avis" width=300 height=60></iframe><br>
            <div id=host></div><label>Recherche <input id=q></label>
            <div tabindex=0 id=icone onclick="document.title='c'" style="width:20px;height:20px;cursor:pointer"></div>
            <button type=button onclick="document.title = confirm('Supprimer Zorglub ?')">Supprimer</button>
            <script>host.attachShadow({mode:'open'}).innerHTML = '<label><input type=checkbox> Rester connecté</label>';
            q.addEventListener('keydown', e => { if (e.key === 'Enter') document.title = 'b'; });
            window.parcoursTell = () => { throw 1 }; Array.prototype.unshift = null;</script>""";
    private static final String NEXT = """
            <title>Suite</title><h1>La suite</h1><form action=/fin><label>Mot de passe <input type=password></label>
            <label>Code reçu par SMS <input autocomplete=one-time-code></label><button>Valider</button></form>
            <a href=/aide target=_blank>Aide dans un onglet</a>""";

    @TempDir
    Path folder = Path.of("");

    private HttpServer site;

    @BeforeEach
    void open() throws Exception {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        Map<String, String> pages = Map.of(
                "/",
                TWINS,
                "/suite",
                NEXT,
                "/fin",
                "<title>Fin</title><h1>C'est fini</h1>",
                "/aide",
                "<h1>Ailleurs dit</h1>");
        site.createContext("/", exchange -> {
            byte[] page = ("<!DOCTYPE html><html lang=fr><meta charset=utf-8>"
                            + pages.getOrDefault(exchange.getRequestURI().getPath(), "<h1>Ailleurs</h1>"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void each_deed_is_told_the_way_a_person_finds_the_thing() throws Exception {
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        Path file = new Captured(folder).of(start, false, (hands, person) -> {
            person.waits("Écran 1");
            hands.inFrame("Avis", "Zorglub");
            hands.click("Rester connecté");
            hands.fill("Recherche", "Zorglub");
            hands.key("Enter");
            hands.at("#icone");
            hands.click("Supprimer");
            hands.answer(false);
            person.waits("boîte de dialogue");
            hands.go(start + "ailleurs?jeton=Zorglub");
            person.waits("Écran 2");
            hands.back();
            person.waits("Écran 3");
            hands.reload();
            person.waits("Recharger");
            Thread.sleep(1_000);
            hands.second("Ouvrir");
            person.waits("La suite");
            hands.fill("Mot de passe", "Zorglub-2026");
            hands.fill("Code reçu par SMS", "918273");
            hands.click("Aide dans un onglet");
            person.waits("Aller au nouvel onglet");
            person.waits("Ailleurs dit");
            hands.comeBack();
            person.tells("stop avant la signature");
            hands.click("Valider");
            person.waits("C'est fini");
            hands.closeWindow();
        });

        String written = Files.readString(file);
        assertThat(written)
                .contains("- fill: { field: Avis, with: $avis }")
                .contains("- check: Rester connecté")
                .contains("- fill: { field: Recherche, with: $avis }\n  - press: Enter")
                .contains("css: \"#icone\" }  # aucun texte")
                .contains("- click: Supprimer\n  - dialog: dismiss")
                .contains("- open: /ailleurs\n")
                .contains("- back\n", "- reload\n")
                .contains("- click: { name: Ouvrir, near: Cantine }")
                .contains("mot-de-passe: { env: PARCOURS_MOT_DE_PASSE }")
                .contains("- pause: \"code à usage unique, «\u00a0Code reçu par SMS\u00a0»\"")
                .contains("- click: Aide dans un onglet\n  - tab: new\n")
                .contains("- tab: first\n  - screen: La suite\n  - stop: avant la signature\n  - click: Valider")
                .contains("hosts: [\"127.0.0.1:")
                .doesNotContain("Zorglub", "918273");
        assertThat(Parcours.run("check", file.toString())).isZero();
        assertThat(CaptureIT.told(folder.resolve("out")))
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("Zorglub", "918273"));
    }
}
