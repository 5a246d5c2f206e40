package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Page;
import fr.parcours.check.Check;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Network;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.SnapshotFile;
import fr.parcours.evidence.Timing;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Freezes every fixture and example in a real browser and compares with the committed evidence: same elements, attributes, roles,
 * names and texts (boxes depend on the machine's fonts), and the same verdicts. {@code PARCOURS_FREEZE=write} writes it anew,
 * {@code record} compares all and keeps a print of what was compared ({@link FreezeStamp}): until something of it changes, nothing is
 * looked at again.
 */
class FreezeIT {
    private static final String WISH = System.getenv().getOrDefault("PARCOURS_FREEZE", "");
    private static final boolean WRITE = WISH.equals("write");
    /** A few checks alone are compared whatever was recorded, and nothing is recorded of them. */
    private static final boolean ALL =
            System.getenv().getOrDefault("PARCOURS_CHECKS", "").isEmpty();

    private static final int BENCHES = 2;

    private final Queue<String> differences = new ConcurrentLinkedQueue<>();

    @Test
    void frozen_evidence_is_what_a_browser_sees() throws Exception {
        String version = FreezeBench.version();
        if (ALL && WISH.isEmpty() && FreezeStamp.recorded(version)) {
            return;
        }
        Queue<Fixture> fixtures = new ConcurrentLinkedQueue<>();
        for (Check check : EveryCheckTest.ours().toList()) {
            fixtures.addAll(Fixture.of(check));
        }
        ExecutorService hands = Executors.newFixedThreadPool(BENCHES);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < BENCHES; i++) {
                done.add(hands.submit(() -> {
                    try (FreezeBench bench = new FreezeBench()) {
                        for (Fixture next = fixtures.poll(); next != null; next = fixtures.poll()) {
                            freeze(bench, next);
                        }
                        return null;
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(differences).isEmpty();
        if (ALL && WISH.equals("record")) {
            FreezeStamp.record(version);
        }
    }

    private void freeze(FreezeBench bench, Fixture fixture) throws IOException {
        List<Snapshot> fresh = new ArrayList<>();
        for (Fixture.Screen screen : fixture.screens()) {
            Snapshot seen = look(bench.show(screen.html()), fixture.check(), bench.port());
            fresh.add(seen);
            if (WRITE) {
                Files.createDirectories(screen.frozen().getParent());
                Files.write(screen.frozen(), SnapshotFile.bytes(seen));
            } else if (Files.exists(screen.frozen())) {
                compare(fixture, Frozen.read(screen.frozen()), seen);
            }
        }
        try {
            List<Snapshot> frozen = Frozen.snapshots(fixture);
            List<Snapshot> now = new ArrayList<>();
            for (int i = 0; i < fresh.size(); i++) {
                now.add(new Snapshot(frozen.get(i).moment(), joined(frozen.get(i), fresh.get(i)), Map.of()));
            }
            Frozen.hold(fixture, now);
        } catch (AssertionError wrong) {
            differences.add(fixture + ": " + wrong.getMessage());
        }
    }

    /** What the browser sees now, with what the fixture tells beside it (network, timings). */
    private static List<Evidence> joined(Snapshot frozen, Snapshot fresh) {
        List<Evidence> all = new ArrayList<>();
        fresh.all().forEach(all::add);
        frozen.all().forEach(one -> {
            if (one instanceof Network || one instanceof Timing) {
                all.add(one);
            }
        });
        return all;
    }

    private static Snapshot look(Page page, Check check, int port) {
        Set<Class<? extends Evidence>> wanted =
                new LinkedHashSet<>(check.about().reads());
        wanted.add(Dom.class);
        // times and bytes differ at each run: fixtures tell them in a file of their own
        wanted.removeAll(Set.of(Network.class, Timing.class));
        List<Evidence> seen = new ArrayList<>();
        for (Probe probe : Probes.all()) {
            if (wanted.contains(probe.kind())) {
                seen.add(probe.freely().look(page));
            }
        }
        Dom dom = neutral((Dom) seen.get(0), port);
        seen.set(0, dom);
        seen.replaceAll(one -> one instanceof AxeResults axe ? axe.placedOn(dom) : one);
        Page.Location here = page.location();
        Moment moment = new Moment(
                1, 1, "", Moment.When.ARRIVAL, "http://fixture.example/", here.title(), 200, here.heading(), "");
        if (wanted.contains(Slips.class)) {
            FreezeBench.stumble(page).ifPresent(seen::add);
        }
        if (wanted.contains(Idle.class)) {
            FreezeBench.idle(page).ifPresent(seen::add);
        }
        return new Snapshot(moment, seen, Map.of());
    }

    private static Dom neutral(Dom dom, int port) {
        String address = "http://127.0.0.1:" + port;
        return new Dom(
                dom.documents().stream()
                        .map(one -> new Dom.Document(
                                one.url().replace(address, "http://fixture.example"),
                                one.title(),
                                one.frame(),
                                one.width(),
                                one.height(),
                                one.styles(),
                                one.nodes()))
                        .toList(),
                dom.unseen());
    }

    private void compare(Fixture fixture, Snapshot frozen, Snapshot seen) {
        List<String> before = skeleton(frozen.the(Dom.class));
        List<String> now = skeleton(seen.the(Dom.class));
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String was = i < before.size() ? before.get(i) : "nothing";
            String is = i < now.size() ? now.get(i) : "nothing";
            if (!was.equals(is)) {
                differences.add(fixture + ": frozen " + was + " but now " + is);
                return;
            }
        }
    }

    private static List<String> skeleton(Dom dom) {
        return dom.select("*").map(FreezeIT::line).toList();
    }

    private static String line(Element one) {
        Map<String, String> attributes = new TreeMap<>(one.attributes());
        attributes.remove("style"); // a script may be moving it
        return one.path() + " " + one.tag() + " " + attributes + " " + one.role() + " “" + one.name() + "” "
                + one.ownText();
    }
}
