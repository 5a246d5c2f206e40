package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import fr.parcours.check.Verdict;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.run.SmallPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages beside the way feed the RGAA grid and nothing else, and a way told in two languages is walked in both. */
@Timeout(180)
class BesideIT {
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static HttpServer server;

    @TempDir
    static Path root = Path.of("");

    private static JsonNode grid = JsonMapper.builder().build().createObjectNode();
    private static List<JourneyResult> results = List.of();

    @BeforeAll
    static void walks() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            List<String> wanted = exchange.getRequestHeaders().getOrDefault("Accept-Language", List.of("fr"));
            boolean english = wanted.get(0).startsWith("en");
            ASKED.add(path + (english ? " en" : " fr"));
            boolean pdf = path.equals("/feuille.pdf");
            byte[] body = pdf
                    ? SmallPdf.of("Une feuille pour l'affichage")
                    : page(path, english).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", pdf ? "application/pdf" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.writeString(root.resolve("deux.journey.yaml"), """
                journey: 1
                id: deux
                title: Inscrire un enfant
                goal: ecole/inscription
                site: { name: Essai, operator: local-authority, start: "http://127.0.0.1:%d/" }
                language: [fr, en]
                also: [/contact, /perdue, /plan]
                steps:
                  - open: /
                  - click: [Continuer, Continue]
                  - expect: { text: "2026" }
                """.formatted(
                        server.getAddress().getPort()));
        PrintStream out = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        try {
            Parcours.run(
                    "audit",
                    root.resolve("deux.journey.yaml").toString(),
                    "--personas",
                    "none",
                    "--bench-host",
                    "127.0.0.1",
                    "--out",
                    root.resolve("out").toString());
        } finally {
            System.setOut(out);
        }
        Path run = only(root.resolve("out"));
        grid = JsonMapper.builder()
                .build()
                .readTree(run.resolve("rgaa/001-deux.json").toFile());
        results = Reports.read(run.resolve("result.json")).journeys();
    }

    private static String page(String path, boolean english) {
        return switch (path) {
            case "/" ->
                english
                        ? html("en", "Register", "<p>Have the family booklet at hand.</p><a href=/suite>Continue</a>")
                        : html("fr", "Inscrire", "<p>Préparez le livret de famille.</p><a href=/suite>Continuer</a>");
            case "/suite" ->
                english
                        ? html("en", "Done", "<p>School year 2026 is open now.</p><p>La mairie vous répond vite.</p>")
                        : html(
                                "fr",
                                "Fin",
                                "<p>La rentrée 2026 est ouverte.</p><p>La mairie vous répond vite.</p><p><a href=/accessibilite>Accessibilité : non conforme</a></p>");
            case "/contact" -> html("fr", "Nous écrire", "<p>Le plan : <img src=/plan.png width=90 height=60></p>");
            case "/plan" -> html("fr", "Plan du site", "<p>Tout est ici.</p>");
            case "/accessibilite" ->
                html(
                        "fr",
                        "Déclaration d’accessibilité",
                        "<p>La mairie s’engage à rendre ce service accessible à tous, comme le demande la loi. Aucun audit n’a encore été fait, et ce site n’est donc pas conforme. Pour toute difficulté, écrivez à la mairie, qui vous répondra sous une semaine.</p>"
                                + "<p><a href=/schema>Schéma pluriannuel d’accessibilité</a> <a href=/feuille.pdf>Déclaration d’accessibilité</a></p>");
            default -> "";
        };
    }

    private static String html(String language, String title, String body) {
        return "<!doctype html><html lang=" + language + "><meta charset=utf-8><title>" + title + "</title><main><h1>"
                + title + "</h1>" + body + "</main></html>";
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @AfterAll
    static void closes() {
        server.stop(0);
    }

    @Test
    void pages_beside_the_way_are_numbered_after_its_screens_in_the_grid() {
        assertThat(grid.path("screens").asInt()).isEqualTo(4);
        assertThat(grid.path("outside").findValuesAsText("name")).containsExactly("Nous écrire", "Plan du site", "");
        assertThat(grid.path("outside").findValuesAsText("screen")).containsExactly("3", "4", "0");
        assertThat(grid.at("/outside/2/why/fr").asText()).contains("/perdue", "ne s’ouvre pas");
    }

    @Test
    void what_is_wrong_there_is_an_anomaly_of_the_grid_alone() {
        JsonNode images = grid.path("criteria").get(0);
        assertThat(images.path("number").asText()).isEqualTo("1.1");
        assertThat(images.path("state").asText()).isEqualTo("anomaly");
        assertThat(images.at("/anomalies/0/screen").asInt()).isEqualTo(3);
        assertThat(results.get(0).screens()).hasSize(2).allSatisfy(screen -> assertThat(screen.findings())
                .noneMatch(one -> one.finding().about().id().contains("image")));
    }

    @Test
    void links_to_what_is_published_on_accessibility_are_followed_once_and_stay_out_of_the_sample() {
        assertThat(ASKED).filteredOn("/accessibilite fr"::equals).hasSize(1);
        assertThat(ASKED).filteredOn("/schema fr"::equals).hasSize(1);
        assertThat(ASKED).filteredOn("/feuille.pdf fr"::equals).hasSize(1);
        assertThat(grid.path("outside").findValuesAsText("name")).doesNotContain("Déclaration d’accessibilité");
        assertThat(results.get(0).findings().stream()
                        .filter(one -> one.finding().about().id().equals("published-page"))
                        .filter(one -> one.finding().verdict() == Verdict.FAILED)
                        .map(one -> one.finding().sentence().fr()))
                .singleElement()
                .asString()
                .contains("Schéma pluriannuel", "404");
        assertThat(results.get(0).findings().stream()
                        .filter(one -> one.finding().about().id().equals("published-page"))
                        .map(one -> one.finding().sentence().fr()))
                .anyMatch(one -> one.contains("n’est pas balisé"));
        assertThat(results.get(0).findings())
                .anyMatch(one -> one.finding().about().id().equals("statement-content"));
    }

    @Test
    void each_page_is_asked_for_once() {
        assertThat(ASKED).filteredOn(one -> one.startsWith("/contact")).hasSize(1);
        assertThat(ASKED).contains("/plan fr", "/ fr", "/ en", "/suite fr", "/suite en");
    }

    @Test
    void what_stays_as_it_was_in_the_other_language_is_asked_about() {
        List<String> told = results.get(0).findings().stream()
                .filter(one -> one.finding().about().id().equals("untranslated"))
                .map(one -> one.finding().sentence().fr())
                .toList();
        assertThat(told)
                .singleElement()
                .asString()
                .contains("«\u00a0en\u00a0»", "«\u00a0La mairie vous répond vite.\u00a0» tel quel");
    }
}
