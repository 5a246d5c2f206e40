package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Steadiness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small site that changes from one run to the next, and what the gate says of it. */
@Timeout(300)
class GateIT {
    private static final String PLAIN = page(
            "<section class=a1><h2>Vous</h2><p><input class=b2 placeholder=Nom></p><p><label>Ville <input></label></p></section>"
                    + "<section class=a1><h2>Enfant</h2><p><input class=b2 placeholder=Prénom></p></section>");

    /** The same things in another order, under other classes. */
    private static final String REORDERED = page(
            "<section class=zz9><h2>Enfant</h2><p><input class=q8 placeholder=Prénom></p></section>"
                    + "<section class=zz9><h2>Vous</h2><p><label>Ville <input></label></p><p><input class=q7 placeholder=Nom></p></section>");

    /** One field more without a label. */
    private static final String PLANTED = PLAIN.replace(
            "placeholder=Prénom></p>", "placeholder=Prénom></p><p><input class=b2 placeholder=École></p>");

    private static final AtomicInteger VISITS = new AtomicInteger();
    private static volatile String served = PLAIN;
    private static volatile boolean shaky;
    private static HttpServer server;

    @TempDir
    static Path root = Path.of("");

    private static String said = "";

    @BeforeAll
    static void opens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", exchange -> {
            boolean start = exchange.getRequestURI().getPath().equals("/inscription");
            boolean broken = start && shaky && VISITS.getAndIncrement() % 2 == 0;
            String html = broken ? page("<p>Revenez plus tard.</p>").replace("Envoyer", "Attendre") : served;
            byte[] body = html.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.writeString(root.resolve("essai.journey.yaml"), """
                journey: 1
                id: essai
                title: Inscrire un enfant
                goal: ecole/inscription
                site: { name: Essai, operator: local-authority, start: "http://127.0.0.1:%d/" }
                language: fr
                steps:
                  - open: /inscription
                  - screen: Inscription
                  - click: Envoyer
                gate:
                  new-barriers: none
                """.formatted(
                        server.getAddress().getPort()));
    }

    @AfterAll
    static void closes() {
        server.stop(0);
    }

    private static String page(String main) {
        return "<!doctype html><html lang=fr><meta charset=utf-8><title>Inscription</title><main><h1>Inscription</h1><form>"
                + main + "<p><button type=button>Envoyer</button></p></form></main></html>";
    }

    @Test
    void a_page_in_another_order_passes_a_new_barrier_fails_and_mending_it_passes() throws IOException {
        served = PLAIN;
        assertThat(audit()).as(said).isEqualTo(0);
        Path first = last();
        Path baseline = root.resolve("essai.baseline.json");
        assertThat(Parcours.run("baseline", first.toString(), "--to", baseline.toString()))
                .isEqualTo(0);

        served = REORDERED;
        assertThat(audit("--baseline", baseline.toString())).as(said).isEqualTo(0);
        assertThat(said).contains("aucun obstacle nouveau");

        served = PLANTED;
        assertThat(audit("--baseline", first.toString(), "--format", "junit,sarif,markdown"))
                .as(said)
                .isEqualTo(1);
        assertThat(said).contains("Seuil non tenu", "École");
        assertThat(last().resolve("result.xml")).content().contains("new-barrier", "École");
        assertThat(last().resolve("result.sarif")).content().contains("\"baselineState\" : \"new\"");
        assertThat(last().resolve("result.md")).content().contains("École");

        assertThat(Parcours.run("judge", last().toString(), "--baseline", baseline.toString()))
                .isEqualTo(1);
        assertThat(Parcours.run("judge", first.toString(), "--baseline", last().toString()))
                .isEqualTo(0);
        assertThat(Parcours.run("diff", first.toString(), last().toString())).isEqualTo(0);
    }

    @Test
    void a_walk_that_breaks_one_time_out_of_two_is_told_and_never_passes() throws IOException {
        served = PLAIN;
        shaky = true;
        try {
            assertThat(audit()).as(said).isEqualTo(3);
        } finally {
            shaky = false;
        }
        assertThat(said).contains("n’a pas fini de la même façon");
        JourneyResult journey =
                Reports.read(last().resolve("result.json")).journeys().get(0);
        assertThat(journey.whole()).isTrue();
        assertThat(journey.steadiness()).isEqualTo(Steadiness.FLAKY);
        String html = Files.readString(last().resolve("index.html"));
        assertThat(html).contains("pas à chaque fois");
        assertThat(Parcours.run("judge", last().toString())).isEqualTo(3);
        assertThat(Files.readString(last().resolve("index.html"))).isEqualTo(html);
    }

    @Test
    void a_baseline_that_cannot_be_read_stops_before_anything_is_walked() throws IOException {
        int before = runs().size();
        List<String> bad = new ArrayList<>(List.of("nulle-part", root.toString()));
        for (String text :
                List.of("bonjour", "{\"format\": 9}", "{\"baseline\": 9}", "{\"baseline\": 1, \"run\"", "{}")) {
            bad.add(Files.writeString(root.resolve("bad-" + bad.size() + ".json"), text)
                    .toString());
        }
        for (String one : bad) {
            assertThat(audit("--baseline", one)).as(one).isEqualTo(2);
            assertThat(said.lines()).as(one).hasSize(1);
        }
        assertThat(runs()).hasSize(before);
    }

    private static int audit(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "audit",
                root.resolve("essai.journey.yaml").toString(),
                "--personas",
                "none",
                "--bench-host",
                "127.0.0.1"));
        line.addAll(List.of("--out", root.resolve("reports").toString(), "--lang", "fr"));
        line.addAll(List.of(more));
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, UTF_8));
        try {
            return Parcours.run(line.toArray(String[]::new));
        } finally {
            System.setErr(err);
            said = heard.toString(UTF_8);
        }
    }

    private static Path last() throws IOException {
        List<Path> runs = runs();
        return runs.get(runs.size() - 1);
    }

    private static List<Path> runs() throws IOException {
        Path reports = root.resolve("reports");
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(reports)) {
            return all.sorted().toList();
        }
    }
}
