package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PDF was taken away, and its address now shows a page: nobody waits for a file there, and nothing is said of it. */
@Timeout(180)
class PublishedPaperIT {
    @TempDir
    Path root = Path.of("");

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile long askedAt;

    @Test
    void a_page_in_place_of_a_pdf_is_not_waited_for() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            if (path.equals("/schema.pdf")) {
                askedAt = System.nanoTime();
            }
            byte[] body = page(path).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        List<JourneyResult> results;
        try {
            results = audit(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
        assertThat(asked).filteredOn("/schema.pdf"::equals).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - askedAt)).isLessThan(Duration.ofSeconds(14));
        assertThat(results.get(0).findings())
                .noneMatch(one -> Set.of("published-page", "unsaid-file", "plan-date", "plan-content")
                        .contains(one.finding().about().id()));
    }

    private List<JourneyResult> audit(int port) throws IOException {
        Path journey = Files.writeString(root.resolve("retire.journey.yaml"), """
                journey: 1
                id: retire
                title: Demander une carte
                goal: ecole/inscription
                site: { name: Essai, operator: local-authority, start: "http://127.0.0.1:%d/" }
                language: fr
                steps:
                  - open: /
                """.formatted(port));
        PrintStream out = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        try {
            Parcours.run(
                    "audit",
                    journey.toString(),
                    "--personas",
                    "none",
                    "--bench-host",
                    "127.0.0.1",
                    "--out",
                    root.resolve("out").toString());
        } finally {
            System.setOut(out);
        }
        try (Stream<Path> all = Files.list(root.resolve("out"))) {
            Path run = all.filter(Files::isDirectory).findFirst().orElseThrow();
            return Reports.read(run.resolve("result.json")).journeys();
        }
    }

    private static String page(String path) {
        String body = path.equals("/schema.pdf")
                ? "<h1>Accueil</h1><p>Cette page n’existe plus.</p>"
                : "<h1>Demande de carte</h1><p>La carte est gratuite.</p>"
                        + "<p><a href=/schema.pdf>Schéma pluriannuel d’accessibilité</a></p>";
        return "<!doctype html><html lang=fr><meta charset=utf-8><title>Essai</title><main>" + body + "</main></html>";
    }
}
