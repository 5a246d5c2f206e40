package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed or interrupted, in a process of its own: nothing is left behind, and what was seen is not lost. */
@Timeout(240)
class CutShortIT {
    private static final Path DEMO = Path.of("scenarios", "demo").toAbsolutePath();
    private static final long PATIENCE_MILLIS = 90_000;

    @TempDir
    Path folder = Path.of("");

    private Path temporary = Path.of("");
    private Path told = Path.of("");

    @BeforeEach
    void prepares() throws IOException {
        temporary = Files.createDirectories(folder.resolve("tmp"));
        told = folder.resolve("told");
    }

    @Test
    void killed_outright_leaves_no_browser_and_goes_on_where_it_was() throws Exception {
        Process audit = audit();
        until(() -> told().contains("✓ cantine-commune") && told().contains("titulaire-etat · écran 2"));
        audit.destroyForcibly().waitFor();
        Path run = run();
        until(() -> leftovers().isEmpty());
        Path kept = run.resolve("evidence/001-cantine-commune/reference/001.json.gz");
        FileTime before = Files.getLastModifiedTime(kept);

        Process again = parcours(List.of("audit", "--resume", run.toString()));
        assertThat(again.waitFor()).as(told()).isNotEqualTo(Exit.COULD_NOT.code());

        assertThat(told()).contains("→ titulaire-etat").doesNotContain("→ cantine-commune");
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        RunResult result = Reports.read(run.resolve("result.json"));
        assertThat(result.journeys())
                .extracting(JourneyResult::id)
                .containsExactly("cantine-commune", "titulaire-etat");
        assertThat(result.journeys()).allMatch(JourneyResult::whole);
        assertThat(run.resolve("index.html")).exists();
        assertThat(run.resolve("result.xml"))
                .as("what was asked at first is not asked again")
                .exists();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void interrupted_from_the_keyboard_writes_the_report_of_what_is_there() throws Exception {
        Process audit = audit();
        until(() -> told().contains("✓ cantine-commune") && told().contains("titulaire-etat · écran 1"));

        new ProcessBuilder("kill", signal(), String.valueOf(audit.pid()))
                .start()
                .waitFor();

        assertThat(audit.waitFor()).as(told()).isEqualTo(Exit.IN_PART.code());
        Path run = run();
        assertThat(told()).contains("Interrompu", "--resume " + run, "Rapport");
        RunResult result = Reports.read(run.resolve("result.json"));
        assertThat(result.journeys().get(0).whole()).isTrue();
        assertThat(result.journeys().get(1).whole()).isFalse();
        assertThat(String.valueOf(result.journeys().get(1).reason())).contains("interrompu");
        until(() -> leftovers().isEmpty());
    }

    @Test
    void a_run_that_changed_or_that_is_none_is_not_taken_up() throws Exception {
        Path mine = folder.resolve("mienne.journey.yaml");
        Path first = folder.resolve("d-abord.journey.yaml");
        Files.writeString(first, """
                journey: 1
                id: d-abord
                title: Ouvrir la page
                goal: essai/ouvrir
                site: { name: Cantine, operator: local-authority, start: "demo:cantine" }
                steps:
                  - open: /
                """);
        Files.writeString(
                mine,
                Files.readString(DEMO.resolve("cantine-commune.journey.yaml"))
                        .replace("before: []", "before: [d-abord.journey.yaml]"));
        Process audit = parcours(List.of("audit", mine.toString(), "--personas", "none", "--out", out().toString()));
        until(() -> told().contains("écran 1"));
        Path run = run();

        Process twin = new ProcessBuilder(command(List.of("audit", "--resume", run.toString())))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(twin.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("encore en cours");
        assertThat(twin.waitFor()).isEqualTo(Exit.COULD_NOT.code());

        audit.destroyForcibly().waitFor();
        Files.writeString(first, Files.readString(first).replaceFirst("open: /", "open: /autre"));
        Process earlier = parcours(List.of("audit", "--resume", run.toString()));
        assertThat(earlier.waitFor()).isEqualTo(Exit.COULD_NOT.code());
        assertThat(told()).contains("ont changé depuis", "d-abord.journey.yaml");
        Files.writeString(first, Files.readString(first).replaceFirst("open: /autre", "open: /"));

        Files.writeString(mine, Files.readString(mine).replaceFirst("(?m)^goal: .*$", "goal: essai/autre"));
        Process changed = parcours(List.of("audit", "--resume", run.toString()));
        assertThat(changed.waitFor()).isEqualTo(Exit.COULD_NOT.code());
        assertThat(told()).contains("ont changé depuis");

        Process none = parcours(List.of("audit", "--resume", folder.toString()));
        assertThat(none.waitFor()).isEqualTo(Exit.COULD_NOT.code());
        assertThat(told()).contains("n’est pas un passage que l’on peut reprendre");
        until(() -> leftovers().isEmpty());
    }

    /** Ctrl-C; but who is started in the background by some shells is deaf to it, and its children are too. */
    private static String signal() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        return deaf ? "-TERM" : "-INT";
    }

    /** One screen of the canteen, then the first three of the State's service. */
    private Process audit() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("audit"));
        arguments.add(begun("cantine-commune.journey.yaml", "click: Inscrire mon enfant"));
        arguments.add(begun("titulaire-etat.journey.yaml", "screen: Véhicule"));
        arguments.addAll(List.of("--personas", "none", "--jobs", "1", "--format", "junit", "--out", out().toString()));
        return parcours(arguments);
    }

    /** A journey of the demonstration as far as a step, and without its pages beside the way. */
    private String begun(String name, String end) throws IOException {
        String whole = Files.readString(DEMO.resolve(name));
        Path copy = folder.resolve(name);
        Files.writeString(
                copy, whole.substring(0, whole.indexOf("  - " + end)).replaceFirst("(?m)^also: .*$", "also: []"));
        return copy.toString();
    }

    private Process parcours(List<String> arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(told.toFile())
                .start();
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "fr.parcours.cli.Parcours"));
        command.addAll(arguments);
        return command;
    }

    private Path out() {
        return folder.resolve("reports");
    }

    private Path run() throws IOException {
        try (Stream<Path> runs = Files.list(out())) {
            return runs.findFirst().orElseThrow();
        }
    }

    private String told() {
        try {
            return Files.exists(told) ? Files.readString(told) : "";
        } catch (IOException later) {
            return ""; // half of a letter was written
        }
    }

    /** Profiles on the disk, and processes that speak of them. */
    private List<String> leftovers() {
        List<String> found = new ArrayList<>();
        ProcessHandle.allProcesses()
                .map(one -> one.info().commandLine().orElse(""))
                .filter(line -> line.contains(temporary + "/parcours-profile-"))
                .forEach(found::add);
        try (Stream<Path> files = Files.list(temporary)) {
            files.map(Path::toString)
                    .filter(name -> name.contains("parcours-profile-"))
                    .forEach(found::add);
        } catch (IOException gone) {
            found.add(gone.toString());
        }
        return found;
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).as(told() + leftovers()).isTrue();
    }
}
