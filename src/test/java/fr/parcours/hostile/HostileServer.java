package fr.parcours.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Serves every trap on loopback, each in a folder of its name, and a plain page at {@code /sain/}. */
public final class HostileServer implements AutoCloseable {
    private static final char[] PASSWORD = "fictif".toCharArray();

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final HttpsServer secure;
    private final Map<String, Trap> traps =
            Traps.all().stream().collect(Collectors.toMap(Trap::name, Function.identity()));

    private HostileServer(Path folder) throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        server = HttpServer.create(free, 0);
        server.setExecutor(clerks);
        server.createContext("/", this::serve);
        server.start();
        secure = HttpsServer.create(free, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        secure.setExecutor(clerks);
        secure.createContext("/", this::serve);
        secure.start();
    }

    /**
     * Serves them all on free ports.
     *
     * @param folder where its false certificate is made
     */
    public static HostileServer start(Path folder) throws IOException {
        return new HostileServer(folder);
    }

    /** For trying traps by hand: tells where each is, until it is ended. */
    public static void main(String[] arguments) throws IOException {
        HostileServer served = start(Files.createTempDirectory("hostile"));
        Traps.all().forEach(trap -> System.out.println(served.start(trap.name())));
    }

    public static List<Trap> traps() {
        return Traps.all();
    }

    public URI start(String trap) {
        boolean tls = trap.equals("certificat");
        return URI.create((tls ? "https" : "http") + "://" + host(trap) + "/" + trap + "/");
    }

    public String host(String trap) {
        return "127.0.0.1:"
                + (trap.equals("certificat") ? secure : server).getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.substring(1).replaceAll("/.*", "");
            if (path.endsWith("/fin")) {
                answer(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        Trap.page("Fin", "<p>Fin du chemin</p>").getBytes(UTF_8));
            } else if (path.equals("/jamais") || name.equals("jamais-de-reponse")) {
                waits(Long.MAX_VALUE);
            } else if (path.equals("/cadre")) {
                frame(exchange);
            } else if (path.endsWith("/travailleur.js")) {
                answer(
                        exchange,
                        200,
                        "text/javascript",
                        ("onfetch = event => event.respondWith(event.request.mode === 'navigate'"
                                        + " ? fetch(event.request) : new Response('faux'))")
                                .getBytes(UTF_8));
            } else if (traps.containsKey(name)) {
                play(exchange, traps.get(name));
            } else {
                answer(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        Trap.page("Sain", "").getBytes(UTF_8));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(HttpExchange exchange, Trap trap) throws IOException, InterruptedException {
        trap.headers().forEach((header, value) -> exchange.getResponseHeaders().add(header, value));
        String title = trap.headers().getOrDefault("X-Titre", "Piège");
        switch (trap.name()) {
            case "goutte-a-goutte" -> drip(exchange);
            case "renvois-sans-fin" -> {
                exchange.getResponseHeaders().add("Location", "/renvois-sans-fin/?" + System.nanoTime());
                exchange.sendResponseHeaders(302, -1);
            }
            case "cent-mega" -> hundred(exchange);
            case "titres" ->
                answer(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        Trap.page(
                                        "\u001b[31m\u202Egnp.\u0007&#55357; &#xD800; <b>gras</b>",
                                        "<script>document.title += '\\uD800\\u0000\\u001b[2J'</script>")
                                .getBytes(UTF_8));
            case "octets" ->
                answer(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        Trap.page("\u00ff\u00fe\u00c3", "<p>\u00c3( \u00f0(\u008c\u00bc \u0000 \u00ff</p>")
                                .getBytes(ISO_8859_1));
            case "telechargement" -> {
                exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"../../piege.html\"");
                answer(exchange, 200, "application/octet-stream", new byte[1000]);
            }
            case "rien" -> exchange.sendResponseHeaders(204, -1);
            case "identifiant" -> {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"piège\"");
                answer(
                        exchange,
                        401,
                        "text/html; charset=utf-8",
                        Trap.page("401", "").getBytes(UTF_8));
            }
            case "coupe" -> {
                // closed without a word
            }
            default ->
                answer(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        trap.page().isEmpty()
                                ? Trap.page("Piège", "").getBytes(UTF_8)
                                : trap.page()
                                        .replaceFirst("<title>Piège", Matcher.quoteReplacement("<title>" + title))
                                        .getBytes(UTF_8));
        }
    }

    /** One more frame in a frame, as many as the query says, the next one on another host name. */
    private void frame(HttpExchange exchange) throws IOException {
        int left = Integer.parseInt(exchange.getRequestURI().getQuery());
        String inner = left == 0
                ? ""
                : "<iframe title=cadre src='//127.0.0.1:" + server.getAddress().getPort() + "/cadre?" + (left - 1)
                        + "'></iframe>";
        answer(
                exchange,
                200,
                "text/html; charset=utf-8",
                ("<!doctype html><title>Cadre</title><p>Cadre " + left + inner).getBytes(UTF_8));
    }

    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(Trap.page("Piège", "").getBytes(UTF_8));
        while (!waits(200)) {
            out.write(' ');
            out.flush();
        }
    }

    private static void hundred(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(Trap.page("Piège", "<p>").getBytes(UTF_8));
        byte[] line =
                "Une phrase comme les autres, encore et encore. ".repeat(1000).getBytes(UTF_8);
        for (int sent = 0; sent < 100_000_000; sent += line.length) {
            out.write(line);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Whether the server was told to end meanwhile. */
    private boolean waits(long millis) throws InterruptedException {
        return over.await(millis, TimeUnit.MILLISECONDS);
    }

    private static SSLContext selfSigned(Path folder) throws IOException {
        Path store = folder.resolve("faux.p12");
        try {
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "faux",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=faux.example",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(PASSWORD),
                            "-keystore",
                            store.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (made.waitFor() != 0) {
                throw new IOException("no certificate was made");
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD);
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        secure.stop(0);
        clerks.shutdownNow();
    }
}
