package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Sentence;
import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.Archive;
import fr.parcours.journey.Journey;
import fr.parcours.probes.Probes;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Steadiness;
import fr.parcours.run.Judging;
import fr.parcours.run.Limits;
import fr.parcours.run.Planned;
import fr.parcours.run.Progress;
import fr.parcours.run.Run;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser that dies or freezes on the way is replaced, and the walk is done once more from its start: flaky, and said so. */
@Timeout(180)
class LostBrowserIT {
    private static final long SHORT_MILLIS = 20_000;
    private static final long LONG_MILLIS = 120_000;

    @TempDir
    Path folder = Path.of("");

    /** What befalls the browser. */
    enum Accident {
        BROWSER_KILLED,
        PAGE_KILLED,
        BROWSER_FROZEN;

        private boolean strikes(String line) {
            return this == PAGE_KILLED
                    ? line.contains("--type=renderer")
                    : line.contains("--user-data-dir") && !line.contains("--type=");
        }

        void happens() {
            ProcessHandle.current()
                    .descendants()
                    .filter(one -> strikes(line(one)))
                    .forEach(this::strike);
        }

        /** A page's process writes its own line, which Java cannot take apart. */
        private static String line(ProcessHandle one) {
            try {
                return Files.readString(Path.of("/proc", String.valueOf(one.pid()), "cmdline"))
                        .replace('\0', ' ');
            } catch (IOException none) {
                return one.info().commandLine().orElse("");
            }
        }

        private void strike(ProcessHandle one) {
            try {
                new ProcessBuilder("kill", this == BROWSER_FROZEN ? "-STOP" : "-KILL", String.valueOf(one.pid()))
                        .start()
                        .waitFor();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_replaced_and_the_walk_is_done_once_more(Accident accident) throws IOException {
        AtomicInteger browsers = new AtomicInteger();
        long begun = System.nanoTime();
        // a death is told by the browser or its socket; only of what is frozen the time alone tells
        long given = accident == Accident.BROWSER_FROZEN ? SHORT_MILLIS : LONG_MILLIS;
        JourneyResult journey = walked(new Striking(accident, 1), browsers, given);

        if (accident != Accident.BROWSER_FROZEN) {
            assertThat((System.nanoTime() - begun) / 1_000_000)
                    .as("what the first walk was given was not waited for")
                    .isLessThan(given);
        }
        assertThat(journey.whole()).as("%s", journey.reason()).isTrue();
        assertThat(journey.steadiness()).isEqualTo(Steadiness.FLAKY);
        Sentence reason = journey.reason();
        assertThat(reason).isNotNull();
        assertThat(String.valueOf(reason)).contains("Une fois sur deux seulement");
        assertThat(browsers).hasValue(2);
        nothingIsLeft();
    }

    @Test
    void is_not_replaced_for_ever() throws IOException {
        AtomicInteger browsers = new AtomicInteger();
        JourneyResult journey = walked(new Striking(Accident.BROWSER_KILLED, 9), browsers, SHORT_MILLIS);

        assertThat(journey.whole()).isFalse();
        assertThat(String.valueOf(journey.reason())).contains("Le navigateur s’est arrêté en cours de route");
        assertThat(browsers).hasValue(2);
        nothingIsLeft();
    }

    /** On a site where nobody agreed to several walks, for it is our accident that is repaired. */
    private JourneyResult walked(Progress progress, AtomicInteger browsers, long walkMillis) throws IOException {
        Installation installed = Installation.find(System.getenv());
        try (DemoSites sites = DemoSites.start()) {
            Journey journey = CheckCommand.read(List.of(Path.of("scenarios/demo/cantine-commune.journey.yaml")))
                    .journeys()
                    .get(0);
            String name = "cantine";
            Planned plan = new Planned(journey, sites.start(name), sites.hosts(name), false, List.of());
            Path run = folder.resolve("20260101T000000Z-perdu");
            Run walking = new Run(
                    run,
                    () -> {
                        browsers.incrementAndGet();
                        return ChromiumBrowser.start(installed.browser(), installed.driver());
                    },
                    Probes.light(),
                    Map.of(),
                    progress,
                    new Limits(5_000, 0, walkMillis, 0));
            walking.walk(List.of(plan), 1);
            return new Judging(List.of())
                    .judge(Archive.read(Archive.journeys(run).get(0)));
        }
    }

    private static void nothingIsLeft() {
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(one -> one.info().commandLine().orElse(""))
                        .filter(line -> line.contains("parcours-profile-")))
                .isEmpty();
    }

    /** Strikes at the second screen of the first walks. */
    private static final class Striking implements Progress {
        private final Accident accident;
        private final AtomicInteger left;

        Striking(Accident accident, int times) {
            this.accident = accident;
            this.left = new AtomicInteger(times);
        }

        @Override
        public void begins(int journeys, int walks, int steps, int pages) {
            // nothing to strike yet
        }

        @Override
        public void walks(String journey, String persona) {
            // the browser may not be there yet
        }

        @Override
        public void screen(String journey, String persona, int number, String name) {
            if (number == 2 && left.getAndDecrement() > 0) {
                accident.happens();
            }
        }

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {
            // what came of it is in the evidence
        }
    }
}
