package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.checks.Checks;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.SnapshotFile;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.result.Steadiness;
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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form that was filled in is left alone for as long as was asked, once, and what becomes of it is kept; what was typed is not. */
class IdleIT {
    private static final String TYPED = "Zorglubine";
    private static final long WAIT = 3_000;
    private static final String JOURNEY = """
            journey: 1
            id: bateau
            title: Inscrire un bateau
            goal: bateau
            site: { name: Essai, operator: private, territory: FR, start: "%s" }
            data: { nom: Zorglubine }
            steps:
              - open: /
              - fill: { field: Nom, with: $nom }
              - fill: { field: Commune, with: Sainte-Fiction }
              - click: Continuer
              - expect: C'est fini
            """;

    @TempDir
    Path folder = Path.of("");

    private HttpServer site;
    private String script = "";
    /** How long the site knows somebody who does nothing. */
    private long session = Long.MAX_VALUE;

    private volatile long seen;
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.incrementAndGet();
            boolean expired = path.equals("/fin") && (System.nanoTime() - seen) / 1_000_000 > session;
            seen = System.nanoTime();
            String page = expired
                    ? "<h1>Votre session a expiré</h1><p>Recommencez.</p>"
                    : path.equals("/fin")
                            ? "<h1>C'est fini</h1><p>Le bateau est inscrit.</p>"
                            : path.equals("/accueil")
                                    ? "<h1>Services en mer</h1><p>Choisissez.</p>"
                                    : "<h1>Le bateau</h1><form action=/fin method=post><label>Nom <input name=n></label>"
                                            + "<label>Commune <input name=c></label><button>Continuer</button></form><script>"
                                            + script + "</script>";
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
    void a_screen_that_stays_is_left_for_what_follows_and_the_site_hears_nothing_of_the_wait() throws Exception {
        Trail plain = walked(0, true);
        int without = asked.getAndSet(0);
        Trail waited = walked(WAIT, true);

        assertThat(idle(plain)).isEmpty();
        assertThat(idle(waited).orElseThrow())
                .returns(Idle.End.STAYED, Idle::end)
                .returns(Idle.Next.WENT_ON, Idle::next)
                .satisfies(seen -> assertThat(seen.kept()).hasSize(2))
                .satisfies(seen -> assertThat(seen.waited()).isBetween(WAIT, 3 * WAIT));
        assertThat(waited.walk(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(asked).hasValue(without);
        assertThat(verdicts(waited)).containsExactly("left-alone passed");
    }

    @Test
    void a_screen_that_goes_away_ends_the_walk_and_a_second_one_does_not_wait() throws Exception {
        script =
                "addEventListener('input', () => { clearTimeout(window.t); window.t = setTimeout(() => { location = '/accueil'; }, 1000); });";
        Trail trail = walked(WAIT, true);

        assertThat(idle(trail).orElseThrow())
                .returns(Idle.End.LEFT, Idle::end)
                .satisfies(seen -> assertThat(seen.said()).isEmpty())
                .satisfies(seen -> assertThat(seen.after()).isBetween(500L, WAIT))
                .satisfies(seen -> assertThat(seen.there()).contains("Services en mer"));
        assertThat(trail.first(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
        assertThat(trail.walk(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.COMPLETED);
        assertThat(Twice.of(trail, Trail.REFERENCE)).isEqualTo(Steadiness.ONCE);
        // so soon, it may as well answer what was typed
        assertThat(verdicts(trail)).containsExactly("left-alone cannot-tell");
    }

    @Test
    void on_a_real_site_the_walk_is_not_evaluated_and_not_walked_again() throws Exception {
        script =
                "addEventListener('input', () => { clearTimeout(window.t); window.t = setTimeout(() => { location = '/accueil'; }, 1000); });";
        Trail trail = walked(WAIT, false);

        assertThat(trail.walks()).hasSize(1);
        Walk walk = trail.walk(Trail.REFERENCE).orElseThrow();
        assertThat(walk.ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
        assertThat(walk.trouble()).isNotNull().extracting("french").asString().contains("Après l’attente demandée");
        assertThat(verdicts(trail)).contains("left-alone cannot-tell");
    }

    @Test
    void a_session_that_ends_unseen_is_known_when_the_person_goes_on() throws Exception {
        session = 2_000;
        Trail trail = walked(WAIT, true);

        assertThat(idle(trail).orElseThrow())
                .returns(Idle.End.STAYED, Idle::end)
                .returns(Idle.Next.EXPIRED, Idle::next)
                .satisfies(seen -> assertThat(seen.there()).contains("Votre session a expiré", "Recommencez."));
        assertThat(trail.walk(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.COMPLETED);
        // so soon, it may as well answer what was typed
        assertThat(verdicts(trail)).containsExactly("left-alone cannot-tell");
    }

    @Test
    void nothing_that_was_typed_is_kept_even_when_the_page_says_it_again() throws Exception {
        script = "addEventListener('input', () => { clearTimeout(window.t); window.t = setTimeout(() => {"
                + " document.querySelector('h1').insertAdjacentHTML('afterend', '<p role=alert>Toujours là, '"
                + " + document.querySelector('input').value + ' ?</p>'); }, 1000); });";
        Trail trail = walked(WAIT, true);

        assertThat(idle(trail).orElseThrow().said())
                .singleElement()
                .returns(true, Idle.Said::live)
                .satisfies(said -> assertThat(said.text()).contains("⟦data:nom⟧"));
        assertThat(verdicts(trail)).containsExactly("left-alone cannot-tell");
        try (Stream<Path> files = Files.walk(folder.resolve("run"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String kept = file.toString().endsWith(".json.gz")
                        ? SnapshotFile.read(Files.readAllBytes(file))
                                .find(Idle.class)
                                .toString()
                        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(kept).as(file.toString()).doesNotContain(TYPED);
            }
        }
    }

    private static Optional<Idle> idle(Trail trail) {
        return trail.snapshots().stream()
                .flatMap(seen -> seen.find(Idle.class).stream())
                .findFirst();
    }

    private static List<String> verdicts(Trail trail) {
        return trail.snapshots().stream()
                .flatMap(seen -> Checks.all().stream()
                        .filter(check -> check.about().id().equals("left-alone"))
                        .flatMap(check -> check.judge(seen)))
                .map(found -> "left-alone "
                        + found.verdict()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .toList();
    }

    private Trail walked(long idle, boolean bench) throws Exception {
        String start = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        Path file = Files.writeString(folder.resolve("bateau.journey.yaml"), JOURNEY.replace("%s", start));
        Journey journey =
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0);
        Installation installed = Installation.find(System.getenv());
        Supplier<Browser> browsers = () -> ChromiumBrowser.start(installed.browser(), installed.driver());
        Path out = folder.resolve(idle == 0 ? "before" : "run");
        Run run = new Run(out, browsers, Probes.light(), Map.of(), new Quiet()).idle(idle);
        run.walk(List.of(new Planned(journey, URI.create(start), List.of(), bench, List.of())), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(out).get(0));
    }
}
