package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.parcours.selenium.Hands;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person types it: a window that really shows, on a screen held in memory (Xvfb), and what is told where there is no screen. */
class CaptureWindowIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void where_there_is_no_screen_one_sentence_says_so() throws Exception {
        Process parcours = parcours("");
        String told = new String(parcours.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(parcours.waitFor()).isEqualTo(2);
        assertThat(told.lines()).hasSize(1).first().asString().contains("il faut un écran");
    }

    @Test
    void in_a_window_a_person_walks_and_closes_it_when_done() throws Exception {
        Path screen = Stream.of("/usr/bin/Xvfb", "/usr/local/bin/Xvfb")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (screen == null) {
            System.out.println("skipped: no Xvfb here (Debian: apt-get install xvfb), so no window can show");
        }
        assumeTrue(screen != null, "no Xvfb here");
        Process display = new ProcessBuilder(
                        String.valueOf(screen), "-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String number = new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            Process parcours = parcours(":" + number);
            try (BufferedReader told = new BufferedReader(
                            new InputStreamReader(parcours.getErrorStream(), StandardCharsets.UTF_8));
                    Writer terminal = parcours.outputWriter(StandardCharsets.UTF_8)) {
                waits(told, "Écran 1");
                terminal.write("écran Mairie\n");
                terminal.flush();
                Thread.sleep(500);
                try (Hands hands = Hands.on(profile())) {
                    hands.click("Inscrire mon enfant");
                    waits(told, "Écran 2");
                    hands.closeWindow();
                }
                waits(told, "Parcours écrit");
                assertThat(parcours.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(parcours.exitValue()).isZero();
            } finally {
                parcours.descendants().forEach(ProcessHandle::destroy);
                parcours.destroy();
            }
        } finally {
            display.destroy();
        }
        assertThat(Files.readString(folder.resolve("capture-cantine.journey.yaml")))
                .contains("- screen: Mairie\n  - click: Inscrire mon enfant\n  - screen: Le responsable de l'enfant");
    }

    private static void waits(BufferedReader told, String text) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("never told: " + text);
    }

    private Process parcours(String display) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dfile.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "fr.parcours.cli.Parcours",
                "capture",
                "demo:cantine/",
                "--to",
                folder.toString(),
                "--out",
                folder.resolve("out").toString());
        command.environment().remove("WAYLAND_DISPLAY");
        command.environment().remove("DISPLAY");
        command.environment().put("LC_ALL", "C.UTF-8");
        if (!display.isEmpty()) {
            command.environment().put("DISPLAY", display);
        }
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return command.start();
    }

    private Path profile() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("tmp"))) {
            List<Path> profiles = all.filter(one -> one.getFileName().toString().startsWith("parcours-profile-"))
                    .toList();
            return profiles.get(0).resolve("profile");
        }
    }
}
