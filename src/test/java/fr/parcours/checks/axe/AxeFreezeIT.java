package fr.parcours.checks.axe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.SnapshotFile;
import fr.parcours.probes.Probes;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs axe in a real browser on each page here and compares with the committed evidence; {@code PARCOURS_FREEZE=write} writes it. */
class AxeFreezeIT {
    private static final boolean WRITE =
            System.getenv().getOrDefault("PARCOURS_FREEZE", "").equals("write");

    private volatile byte[] served = {};

    @Test
    void axe_still_finds_what_was_frozen() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, served.length);
            exchange.getResponseBody().write(served);
            exchange.close();
        });
        server.start();
        Installation found = Installation.find(System.getenv());
        String host = "127.0.0.1:" + server.getAddress().getPort();
        try (Browser browser = ChromiumBrowser.start(found.browser(), found.driver());
                Stream<Path> pages = Files.list(AxeFixtures.FOLDER)) {
            for (Path html :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                served = Files.readAllBytes(html);
                Browser.Conditions desk = new Browser.Conditions(1366, 768, 1, false, List.of(host), "fr-FR", 8000);
                try (Browser.Context context = browser.open(desk)) {
                    Snapshot seen = look(context.page(), URI.create("http://" + host + "/"));
                    if (WRITE) {
                        Files.write(AxeFixtures.frozen(html), SnapshotFile.bytes(seen));
                    }
                    Snapshot frozen = SnapshotFile.read(Files.readAllBytes(AxeFixtures.frozen(html)));
                    assertThat(found(seen)).as("%s", html).isEqualTo(found(frozen));
                }
            }
        } finally {
            server.stop(0);
        }
    }

    private static Snapshot look(Page page, URI address) {
        page.open(address);
        page.settle();
        List<Evidence> seen = new ArrayList<>();
        Probes.all().stream()
                .filter(probe -> Set.of(Dom.class, AxeResults.class).contains(probe.kind()))
                .forEach(probe -> seen.add(probe.look(page)));
        Dom dom = (Dom) seen.get(0);
        seen.replaceAll(one -> one instanceof AxeResults axe ? axe.placedOn(dom) : one);
        Moment moment = new Moment(
                1,
                1,
                "",
                Moment.When.ARRIVAL,
                "http://fixture.example/",
                page.location().title(),
                200,
                "",
                "");
        return new Snapshot(moment, seen, Map.of());
    }

    private static List<String> found(Snapshot seen) {
        return seen.the(AxeResults.class).rules().stream()
                .map(rule -> rule.id() + " " + rule.violations().size() + " "
                        + rule.incomplete().size())
                .toList();
    }
}
