package fr.parcours.mutants;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.parcours.demo.DemoSites;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Serves mutants on loopback, each on a port of its own: fetches the demonstration's page and changes it on the way. */
final class Fronts implements AutoCloseable {
    private static final List<String> PASSED_ON = List.of("Cookie", "Content-Type", "Accept-Language", "User-Agent");
    private static final List<String> BROUGHT_BACK = List.of("Content-Type", "Set-Cookie", "Cache-Control");

    private final DemoSites sites;
    private final ExecutorService clerks = Executors.newFixedThreadPool(4);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<HttpServer> open = new ArrayList<>();

    Fronts(DemoSites sites) {
        this.sites = sites;
    }

    /** Opens a mutant; gives its hosts, with ports, the one where the procedure starts first. */
    List<String> serve(Mutant mutant) throws IOException {
        Map<String, String> fronts = new HashMap<>();
        List<String> hosts = new ArrayList<>();
        for (String behind : sites.hosts(mutant.site())) {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
            String host = "127.0.0.1:" + server.getAddress().getPort();
            fronts.put(behind, host);
            hosts.add(host);
            if (mutant.has(Mutation.DOWN)) {
                server.stop(0); // bound once so that nobody else is there, then nobody answers
                continue;
            }
            server.setExecutor(clerks);
            server.createContext("/", exchange -> answer(exchange, mutant, behind, fronts));
            server.start();
            open.add(server);
        }
        return hosts;
    }

    private void answer(HttpExchange exchange, Mutant mutant, String behind, Map<String, String> fronts)
            throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (mutant.has(Mutation.ERROR) && path.equals("/repas")) {
                byte[] sorry = "<!doctype html><html lang=fr><title>Erreur</title><h1>Erreur interne</h1>"
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(500, sorry.length);
                exchange.getResponseBody().write(sorry);
                return;
            }
            HttpResponse<byte[]> page = fetch(exchange, behind);
            BROUGHT_BACK.forEach(name -> page.headers().allValues(name).forEach(value -> exchange.getResponseHeaders()
                    .add(name, value)));
            page.headers().firstValue("Location").ifPresent(where -> exchange.getResponseHeaders()
                    .set("Location", renamed(where, fronts)));
            byte[] body = page.body();
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                body = mutated(new String(body, StandardCharsets.UTF_8), path, mutant, fronts);
            }
            exchange.sendResponseHeaders(page.statusCode(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> fetch(HttpExchange exchange, String behind) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + behind + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        PASSED_ON.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> request.header(name, value)));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] mutated(String html, String path, Mutant mutant, Map<String, String> fronts) {
        Document page = Jsoup.parse(renamed(html, fronts));
        page.outputSettings().prettyPrint(false);
        mutant.mutations().forEach(one -> one.onPage().accept(path, page));
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static String renamed(String text, Map<String, String> fronts) {
        String out = text;
        for (Map.Entry<String, String> one : fronts.entrySet()) {
            out = out.replace(one.getKey(), one.getValue());
        }
        return out;
    }

    @Override
    public void close() {
        open.forEach(server -> server.stop(0));
        clerks.shutdownNow();
    }
}
