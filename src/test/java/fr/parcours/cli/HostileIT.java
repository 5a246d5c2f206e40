package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Verdict;
import fr.parcours.hostile.HostileServer;
import fr.parcours.hostile.Trap;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.run.Limits;
import fr.parcours.run.Planned;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All traps are walked in one audit, and healthy pages between them: each ends in time, says what happened, and harms no other. */
class HostileIT {
    private static final Limits SHORT = new Limits(3_000, 0, 75_000, 0);
    /** What closing a stuck browser and starting another may take over the walk's own ceiling, on a loaded machine. */
    private static final long MARGIN_MILLIS = 45_000;

    /** It takes all the time that a walk is given: the others are walked meanwhile. */
    private static final String LONGEST = "cent-mega";

    private static final List<String> HEALTHY = List.of("sain-debut", "sain-milieu", "sain-fin");

    @TempDir
    static Path folder = Path.of("");

    private static Path run = Path.of("");
    private static RunResult result = new RunResult("", new RunResult.Tool("", "", "", ""), "", List.of(), List.of());
    private static final Stopwatch WATCH = new Stopwatch();
    private static HostileServer server;

    static List<Trap> traps() {
        String only = System.getProperty("hostile", "");
        return HostileServer.traps().stream()
                .filter(trap -> only.isEmpty() || List.of(only.split(",", -1)).contains(trap.name()))
                .toList();
    }

    @BeforeAll
    static void walks_them_all() throws IOException {
        server = HostileServer.start(folder);
        Installation installed = Installation.find(System.getenv());
        run = Files.createDirectories(folder.resolve("20260101T000000Z-hostile"));
        Run walking = new Run(
                run,
                () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                Probes.all(),
                Map.of(),
                WATCH,
                SHORT);
        Gathering gathering = new Gathering(run, RunFacts.begun(false), true, new GateOptions(), null);
        walking.walk(plans(), 2, gathering::journey);
        if (Boolean.getBoolean("hostile.told")) {
            walking.problems().forEach(System.err::println);
        }
        gathering.seenBy(walking.version());
        gathering.finish(walking.problems(), walking.cancelled());
        result = Reports.read(run.resolve("result.json"));
    }

    @AfterAll
    static void closes() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void a_trap_ends_in_time_and_is_told_as_it_is(Trap trap) {
        JourneyResult journey = journey(trap.name());
        assertThat(WATCH.millis(trap.name())).isLessThan(SHORT.walkMillis() + MARGIN_MILLIS);
        switch (trap.end()) {
            case SEEN -> {
                assertThat(journey.whole()).as("%s", journey.reason()).isTrue();
                assertThat(journey.screens()).hasSize(2).allMatch(ScreenResult::evaluated);
                assertThat(muteFields(journey.screens().get(0)))
                        .as("the field that has no name")
                        .isOne();
            }
            case SEEN_OR_TOLD -> {
                if (journey.whole()) {
                    assertThat(journey.screens()).hasSize(2).allMatch(one -> one.evaluated() || one.reason() != null);
                } else {
                    told(journey);
                }
            }
            case BLIND -> {
                assertThat(journey.screens()).allMatch(one -> one.number() > 1 || !one.evaluated());
                assertThat(journey.reason() != null || !journey.screens().isEmpty())
                        .isTrue();
            }
            case UNSEEN -> {
                assertThat(journey.whole()).isFalse();
                told(journey);
                assertThat(journey.screens()).noneMatch(ScreenResult::evaluated);
            }
            case STOPPED -> {
                assertThat(journey.whole()).isFalse();
                told(journey);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void healthy_journeys_among_them_get_to_their_end(String name) {
        JourneyResult journey = journey(name);
        assertThat(journey.whole()).as("%s", journey.reason()).isTrue();
        assertThat(journey.screens()).hasSize(2).allMatch(ScreenResult::evaluated);
        assertThat(journey.problems()).isEmpty();
    }

    static List<String> healthy() {
        return HEALTHY;
    }

    @Test
    void nothing_of_the_pages_becomes_markup_in_any_report() throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String text = Files.readString(file);
                Document page = Jsoup.parse(text);
                assertThat(page.select("script, iframe, object, embed, base"))
                        .as("%s", file)
                        .isEmpty();
                assertThat(page.getAllElements().stream()
                                .flatMap(one -> one.attributes().asList().stream())
                                .filter(one -> one.getKey().startsWith("on")))
                        .isEmpty();
                assertThat(text.codePoints())
                        .noneMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\t')
                                || (point >= 0x202A && point <= 0x202E));
            }
        }
    }

    @Test
    void no_name_of_a_page_can_command_the_terminal() {
        assertThat(Telling.plain("\u001b[2Jfaux\u202Etitre\uD800")).isEqualTo("[2Jfauxtitre");
    }

    private static void told(JourneyResult journey) {
        assertThat(journey.reason()).isNotNull();
        assertThat(String.valueOf(journey.reason())).doesNotContain("erreur de l’outil");
    }

    private static long muteFields(ScreenResult screen) {
        return screen.findings().stream()
                .filter(one -> one.finding().verdict() == Verdict.FAILED)
                .filter(one -> one.finding().about().id().equals("field-label"))
                .count();
    }

    private static JourneyResult journey(String name) {
        return result.journeys().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Planned> plans() throws IOException {
        List<String> names = new ArrayList<>(traps().stream().map(Trap::name).toList());
        if (names.remove(LONGEST)) {
            names.add(0, LONGEST);
        }
        names.add(0, HEALTHY.get(0));
        names.add(names.size() / 2, HEALTHY.get(1));
        names.add(HEALTHY.get(2));
        List<Planned> plans = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".journey.yaml");
            Files.writeString(file, """
                    journey: 1
                    id: %s
                    title: Un piège
                    goal: essai/piege
                    site: { name: Hostile, operator: private, territory: FR, start: "%s" }
                    steps:
                      - open: /
                      - click: Continuer
                      - expect: Fin du chemin
                    """.formatted(name, server.start(name)));
            Journey journey = CheckCommand.read(List.of(file)).journeys().get(0);
            plans.add(new Planned(journey, server.start(name), List.of(server.host(name)), false, List.of()));
        }
        return plans;
    }

    /** Measures each walk from its beginning to the end that is told. */
    private static final class Stopwatch implements Progress {
        private final Map<String, Long> begun = new ConcurrentHashMap<>();
        private final Map<String, Long> took = new ConcurrentHashMap<>();

        long millis(String journey) {
            return took.getOrDefault(journey, Long.MAX_VALUE);
        }

        @Override
        public void begins(int journeys, int walks, int steps, int pages) {
            // each walk is measured by itself
        }

        @Override
        public void walks(String journey, String persona) {
            begun.putIfAbsent(journey, System.nanoTime());
        }

        @Override
        public void screen(String journey, String persona, int number, String name) {
            // screens are in the result
        }

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {
            took.put(journey, (System.nanoTime() - begun.getOrDefault(journey, 0L)) / 1_000_000);
            if (Boolean.getBoolean("hostile.told")) {
                System.err.println(journey + " " + took.get(journey) + " ms " + troubleFr);
            }
        }
    }
}
