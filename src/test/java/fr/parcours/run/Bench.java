package fr.parcours.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Serves the pages of {@code fr/parcours/words} under two origins, {@code HERE} and {@code THERE}, whose addresses replace these two
 * words in what it serves. A file asked for with {@code ?keep} is handed over rather than shown; one asked for with a session
 * ({@code /word/secret.html}) needs the cookie that {@code ?enter} gives.
 */
final class Bench implements AutoCloseable {
    static final Path PAGES = Path.of("src/test/resources/fr/parcours/words");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "txt", "text/plain; charset=utf-8", "pdf", "application/pdf");

    private final HttpServer here;
    private final HttpServer there;
    /** What forms sent, in order. */
    final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    Bench() throws IOException {
        here = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        there = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (HttpServer one : new HttpServer[] {here, there}) {
            one.createContext("/", this::serve);
            one.start();
        }
    }

    String here() {
        return "127.0.0.1:" + here.getAddress().getPort();
    }

    /** Another site for the browser: another host and another port. */
    String there() {
        return "localhost:" + there.getAddress().getPort();
    }

    String written(String text) {
        return text.replace("THERE", there()).replace("HERE", here());
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        Path file = PAGES.resolve(path.endsWith("/") ? path + "index.html" : path);
        boolean closed = path.endsWith("secret.html")
                && !String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"))
                        .contains("session=open");
        if (query.startsWith("enter")) {
            sent.add(query);
            exchange.getResponseHeaders().add("Set-Cookie", "session=open; Path=/");
        }
        if (query.startsWith("keep")) {
            exchange.getResponseHeaders()
                    .add("Content-Disposition", "attachment; filename=\"" + query.substring(5) + "\"");
        }
        if (!Files.isRegularFile(file) || closed) {
            exchange.sendResponseHeaders(closed ? 403 : 404, -1);
            exchange.close();
            return;
        }
        String kind = path.substring(path.lastIndexOf('.') + 1);
        byte[] body = Files.readAllBytes(file);
        if (kind.equals("html") || path.endsWith("/")) {
            body = written(new String(body, UTF_8)).getBytes(UTF_8);
        }
        exchange.getResponseHeaders().add("Content-Type", TYPES.getOrDefault(kind, TYPES.get("html")));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        here.stop(0);
        there.stop(0);
    }
}
