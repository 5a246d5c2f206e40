package fr.parcours.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Picture;
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
import org.junit.jupiter.params.provider.CsvSource;

/** A page says again what was typed: where that stands still a picture is kept, painted over; where it runs about none is. */
@Timeout(120)
class MovingValueIT {
    private static final String MOVES =
            "setInterval(() => { echo.style.left = Math.random() * 600 + 'px'; echo.style.top = 200 + Math.random() * 400 + 'px' }, 40)";

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void no_picture_is_kept_of_a_typed_value_that_never_rests(boolean moves, boolean kept, @TempDir Path folder)
            throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        byte[] page = page(moves ? MOVES : "").getBytes(UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            Snapshot last =
                    walked(folder, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
            assertThat(last.find(Picture.class).isPresent()).isEqualTo(kept);
        } finally {
            server.stop(0);
        }
    }

    private static String page(String script) {
        return "<!doctype html><html lang=fr><meta charset=utf-8><title>Vous</title><main><h1>Vous</h1>"
                + "<label>Nom <input id=name></label><button type=button>Montrer</button>"
                + "<p id=echo style='position:absolute;left:10px;top:300px'></p></main><script>"
                + "document.querySelector('button').onclick = () => { echo.textContent = document.getElementById('name').value; "
                + script + " }</script></html>";
    }

    private static Snapshot walked(Path folder, String start) throws Exception {
        Path file = Files.writeString(folder.resolve("dire.journey.yaml"), """
                journey: 1
                id: dire
                title: Dire son nom
                goal: essai/nom
                site: { name: Essai, operator: private, start: "%s" }
                data: { nom: Clémentine Exemple }
                steps:
                  - open: /
                  - fill: { field: Nom, with: $nom }
                  - click: Montrer
                  - expect: { text: $nom }
                """.formatted(start));
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Path run = Files.createDirectory(folder.resolve("run-1"));
        new Run(
                        run,
                        () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                        Probes.light(),
                        Map.of(),
                        new Quiet())
                .walk(List.of(new Planned(journey, URI.create(start), List.of("127.0.0.1"), true, List.of())), 1);
        List<Snapshot> seen = Archive.read(Archive.journeys(run).get(0))
                .walk(Trail.REFERENCE)
                .orElseThrow()
                .snapshots();
        assertThat(seen).hasSizeGreaterThan(1);
        return seen.get(seen.size() - 1);
    }
}
