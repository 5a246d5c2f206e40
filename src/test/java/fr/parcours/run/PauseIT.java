package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Hands;
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
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pause is handed over to whoever is there, and what they type is seen nowhere; where nobody is, the walk ends and says so. */
class PauseIT {
    private static final String JOURNEY = """
            journey: 1
            id: pause
            title: Entrer
            goal: entrer
            site: { name: Essai, operator: private, territory: FR, start: "%s" }
            steps:
              - open: /
              - pause: dire qui l’on est
              - click: Continuer
              - expect: C'est fini
            """;

    @TempDir
    Path folder = Path.of("");

    private HttpServer site;

    @BeforeEach
    void open() throws Exception {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            String page = path.startsWith("/moi")
                    ? "<h1>Bienvenue</h1><p>Vous êtes Zorglub.</p><a href=/fin>Continuer</a>"
                    : path.equals("/fin")
                            ? "<h1>C'est fini</h1>"
                            : "<h1>Qui êtes-vous ?</h1><form action=/moi><label>Nom <input name=n></label><button>Entrer</button></form>";
            byte[] bytes = ("<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>Essai</title>" + page)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void a_person_who_is_there_acts_and_the_walk_goes_on() throws Exception {
        AtomicReference<ChromiumBrowser> browser = new AtomicReference<>();
        Walk walk = walked(browser, (french, english) -> {
            assertThat(french).contains("dire qui l’on est");
            try (Hands hands = Hands.on(Objects.requireNonNull(browser.get()))) {
                hands.fill("Nom", "Zorglub");
                hands.click("Entrer");
                Thread.sleep(500);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            return true;
        });

        assertThat(walk.ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(walk.snapshots()).hasSize(3);
        assertThat(walk.snapshots().get(1).moment().heading()).isEqualTo("Bienvenue");
        assertThat(walk.snapshots())
                .allSatisfy(
                        seen -> assertThat(seen.the(Dom.class).root().allText()).doesNotContain("Zorglub"));
    }

    @Test
    void where_nobody_is_the_walk_ends_there_and_is_not_evaluated() throws Exception {
        Walk walk = walked(new AtomicReference<>(), Person.NOBODY);

        assertThat(walk.ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
        assertThat(walk.trouble()).isNotNull().extracting("french").asString().contains("dire qui l’on est");
    }

    private Walk walked(AtomicReference<ChromiumBrowser> browser, Person person) throws Exception {
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        Path file = Files.writeString(folder.resolve("pause.journey.yaml"), JOURNEY.replace("%s", start));
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Supplier<Browser> browsers = () -> {
            browser.set(ChromiumBrowser.start(installed.browser(), installed.driver()));
            return browser.get();
        };
        Run run = new Run(folder.resolve("run"), browsers, Probes.light(), Map.of(), new Quiet()).with(person);
        run.walk(List.of(new Planned(journey, URI.create(start), List.of(), false, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        Path evidence = Archive.journeys(folder.resolve("run")).get(0);
        return Archive.read(evidence).walk(Trail.REFERENCE).orElseThrow();
    }
}
