package fr.parcours.bench;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.demo.DemoSites;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The pages of the bench, served on this machine alone, from the bench's own process so that no way pays for the server. */
final class Grounds implements AutoCloseable {
    /** Screens of the demonstrations that open by their address, with nothing said before. */
    private static final List<String> SCREENS = List.of(
            "etat /",
            "prive /",
            "prive /prix",
            "cantine /",
            "cantine /responsable",
            "modele /",
            "modele /vehicule",
            "modele /aide");

    private static final int[] SIZES = {300, 450, 600, 800, 1000, 1300, 1600, 2000};

    private final DemoSites demos;
    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    Grounds() throws IOException {
        demos = DemoSites.start(); // also tells the JDK's server not to wait before it answers
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2, task -> {
            Thread clerk = new Thread(task, "bench-pages");
            clerk.setDaemon(true);
            return clerk;
        }));
        server.createContext("/", exchange -> {
            byte[] body = pages.computeIfAbsent(exchange.getRequestURI().getPath(), Grounds::page);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** {@code /p/ELEMENTS/NUMBER}; anything else is no page. */
    private static byte[] page(String path) {
        String[] parts = path.split("/", -1);
        return parts.length == 4 && parts[1].equals("p")
                ? GeneratedPage.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]))
                        .getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }

    /** The set that the ways are compared on: the demonstrations' screens and generated ones of 300 to 2,000 elements. */
    List<String> set(boolean quick) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < SCREENS.size(); i++) {
            if (!quick || i % 2 == 1) {
                String[] screen = SCREENS.get(i).split(" ", -1);
                addresses.add(demos.start(screen[0]).resolve(screen[1]).toString());
            }
        }
        for (int i = 0; i < SIZES.length; i++) {
            if (!quick || i % 2 == 1) {
                addresses.add(generated(SIZES[i], i + 1));
            }
        }
        return addresses;
    }

    String generated(int elements, int number) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/p/" + elements + "/" + number;
    }

    /** Pages of about that size, all different. */
    List<String> many(int count, int elements) {
        List<String> addresses = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            addresses.add(generated(elements, i));
        }
        return addresses;
    }

    @Override
    public void close() {
        server.stop(0);
        demos.close();
    }
}
