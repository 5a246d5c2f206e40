package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Checks;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that serves files only, and answers « 404 » with the application itself to every address but the first, is walked as any other. */
class FallbackIT {
    private static final String JOURNEY = """
            journey: 1
            id: bateau
            title: Inscrire un bateau
            goal: bateau
            site: { name: Essai, operator: private, territory: FR, start: "%s" }
            steps:
              - open: /
              - click: Commencer
              - fill: { field: Nom, with: Fictive }
              - reload
              - fill: { field: Nom, with: Fictive }
              - click: Continuer
              - expect: C'est fini
            """;
    private static final String APPLICATION =
            "<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>Essai</title><main></main><script>"
                    + "const draw = () => document.querySelector('main').innerHTML = {"
                    + "'/': '<h1>Le bateau</h1><p>Inscrire un bateau.</p><button>Commencer</button>',"
                    + "'/demande': '<h1>Votre demande</h1><label>Nom <input></label><button>Continuer</button>',"
                    + "'/fin': '<h1>La fin</h1><p>C\\'est fini</p>'}[location.pathname] || '<h1>Page introuvable</h1>';"
                    + "addEventListener('click', event => { if (event.target.matches('button')) {"
                    + " history.pushState(null, '', location.pathname === '/' ? '/demande' : '/fin'); draw(); } });"
                    + "draw();</script>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_screen_that_is_loaded_again_is_the_one_that_was_there() throws Exception {
        HttpServer site =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        site.createContext("/", exchange -> {
            byte[] bytes = APPLICATION.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
        try {
            Trail trail = walked("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            Walk walk = trail.walk(Trail.REFERENCE).orElseThrow();
            assertThat(walk.ending()).isEqualTo(Walk.Ending.COMPLETED);
            assertThat(trail.arrivals())
                    .extracting(seen -> seen.moment().heading())
                    .containsExactly("Le bateau", "Votre demande", "La fin");
            assertThat(Checks.all().stream()
                            .filter(check -> check.about().id().equals("broken-screen"))
                            .flatMap(check -> check.judge(trail))
                            .map(Finding::verdict))
                    .containsExactly(Verdict.CANNOT_TELL);
        } finally {
            site.stop(0);
        }
    }

    private Trail walked(String start) throws Exception {
        Path file = Files.writeString(folder.resolve("bateau.journey.yaml"), JOURNEY.replace("%s", start));
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Supplier<Browser> browsers = () -> ChromiumBrowser.start(installed.browser(), installed.driver());
        Path out = folder.resolve("run");
        Run run = new Run(out, browsers, Probes.light(), Map.of(), new Quiet());
        run.walk(List.of(new Planned(journey, URI.create(start), List.of(), true, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(out).get(0));
    }
}
