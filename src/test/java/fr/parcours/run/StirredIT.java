package fr.parcours.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that checks a field once it is left says so to our keys already: what the person's press answers is looked at all the same. */
@Timeout(120)
class StirredIT {
    @ParameterizedTest
    @ValueSource(strings = {"blur", "none"})
    void what_a_press_answers_is_seen_though_our_keys_called_it_up(String event, @TempDir Path folder)
            throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        byte[] page = page(event).getBytes(UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            List<Snapshot> seen =
                    walked(folder, "http://127.0.0.1:" + server.getAddress().getPort() + "/");

            assertThat(seen)
                    .extracting(one -> one.moment().when())
                    .containsExactly(Moment.When.ARRIVAL, Moment.When.CHANGE);
            assertThat(seen)
                    .extracting(one -> one.the(Dom.class).select("#dit").anyMatch(said -> !said.text()
                            .isEmpty()))
                    .containsExactly(false, true);
        } finally {
            server.stop(0);
        }
    }

    private static String page(String event) {
        return "<!doctype html><html lang=fr><meta charset=utf-8><title>Vous</title><main><h1>Vous</h1><form novalidate>"
                + "<p><label>Nom <input id=nom autocomplete=family-name></label> <span id=dit></span></p><button>Envoyer</button>"
                + "</form></main><script>const check = () => { dit.textContent = nom.value ? '' : 'Écrivez votre nom.' };"
                + "nom.addEventListener('" + event + "', check);"
                + "document.forms[0].onsubmit = () => { check(); return false }</script></html>";
    }

    private static List<Snapshot> walked(Path folder, String start) throws Exception {
        Path file = Files.writeString(folder.resolve("nom.journey.yaml"), """
                journey: 1
                id: nom
                title: Dire son nom
                goal: essai/nom
                site: { name: Essai, operator: private, start: "%s" }
                steps:
                  - open: /
                  - click: Envoyer
                  - expect: { text: Écrivez votre nom. }
                """.formatted(start));
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Path run = Files.createDirectory(folder.resolve("run-1"));
        new Run(
                        run,
                        () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                        Probes.all(),
                        Map.of(),
                        new Quiet())
                .onlyTheWay()
                .walk(List.of(new Planned(journey, URI.create(start), List.of("127.0.0.1"), true, List.of())), 1);
        return Archive.read(Archive.journeys(run).get(0))
                .walk(Trail.REFERENCE)
                .orElseThrow()
                .snapshots();
    }
}
