package fr.parcours.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The four demonstration sites, all open at once on this machine, each on a port of its own until closed. */
public final class DemoSites implements AutoCloseable {
    private static final List<String> NAMES = List.of("etat", "prive", "cantine", "modele");

    private final Map<String, List<Open>> sites = new HashMap<>();
    private final ExecutorService clerks = Executors.newFixedThreadPool(4, task -> {
        Thread clerk = new Thread(task, "demo-site");
        clerk.setDaemon(true);
        return clerk;
    });

    /** One server that is up, and who answers at it. */
    private record Open(HttpServer server, Door door) {
        String host() {
            return DemoSites.host(server);
        }
    }

    private DemoSites() {}

    /**
     * Opens every demonstration site on the loopback address, at ports that the system chooses.
     *
     * @throws IOException when a port cannot be opened
     */
    public static DemoSites start() throws IOException {
        // The JDK's server sends head and body apart; without this each page would wait 40 ms for an acknowledgement.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        DemoSites sites = new DemoSites();
        try {
            sites.openWithIdentity();
            sites.open("prive", PrivateSite.site());
            sites.open("cantine", CanteenSite.site());
            sites.open("modele", ModelSite.site());
            return sites;
        } catch (IOException | RuntimeException trouble) {
            sites.close();
            throw trouble;
        }
    }

    private void openWithIdentity() throws IOException {
        HttpServer state = bound();
        HttpServer provider = bound();
        Identity identity = new Identity("http://" + host(state));
        serve("etat", state, new Door(StateSite.site(identity), Map.of("identite", "http://" + host(provider))));
        serve("etat", provider, new Door(identity.site(), Map.of("service", "http://" + host(state))));
    }

    private void open(String name, Site site) throws IOException {
        serve(name, bound(), new Door(site, Map.of()));
    }

    private static HttpServer bound() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    }

    private static String host(HttpServer server) {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String name, HttpServer server, Door door) {
        server.setExecutor(clerks);
        server.createContext("/", door);
        server.start();
        sites.computeIfAbsent(name, fresh -> new ArrayList<>()).add(new Open(server, door));
    }

    /** The names that {@code demo:NAME} may take in a journey. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The address where a site's procedure starts, such as {@code http://127.0.0.1:40123/}.
     *
     * @throws IllegalArgumentException when no site has this name; the message lists those that exist
     */
    public URI start(String name) {
        return URI.create("http://" + site(name).get(0).host() + "/");
    }

    /** The hosts, with ports, of a site and of its identity provider when it has one. */
    public List<String> hosts(String name) {
        return site(name).stream().map(Open::host).toList();
    }

    /** What a site, then its identity provider, saw so far: pages and forms, without pictures, styles or scripts. */
    public List<Request> requests(String name) {
        return site(name).stream().flatMap(open -> open.door().seen().stream()).toList();
    }

    private List<Open> site(String name) {
        List<Open> found = sites.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no demonstration site is called \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
        return found;
    }

    @Override
    public void close() {
        sites.values().forEach(opened -> opened.forEach(open -> open.server().stop(0)));
        clerks.shutdownNow();
    }
}
