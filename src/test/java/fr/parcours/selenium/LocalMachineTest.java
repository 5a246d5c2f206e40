package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A driver or a browser that is there and does not start is told in one sentence, soon, and nothing of it is left running. */
@Timeout(20)
class LocalMachineTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_driver_that_ends_at_once_is_told() throws IOException {
        Path driver = program("driver", "exit 1");
        assertThatThrownBy(() -> LocalMachine.start(Path.of("/usr/bin/none"), driver, false, 10))
                .isInstanceOfSatisfying(NoBrowser.class, told -> {
                    assertThat(told.french()).contains("ne démarre pas avec le pilote " + driver);
                    assertThat(told.english()).contains("does not start with the driver " + driver);
                });
        nothingIsLeft();
    }

    @Test
    void a_driver_that_never_answers_is_not_waited_for() throws IOException {
        Path driver = program("driver", "sleep 60\n:");
        assertThatThrownBy(() -> LocalMachine.start(Path.of("/usr/bin/none"), driver, false, 1))
                .isInstanceOfSatisfying(NoBrowser.class, told -> {
                    assertThat(told.french()).contains("rien ne répond au bout de 1\u00a0s");
                    assertThat(told.english()).contains("nothing answers after 1 s");
                });
        nothingIsLeft();
    }

    private Path program(String name, String does) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What watches over a driver needs a moment to see that its work is done. */
    private static void nothingIsLeft() {
        long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (left().findAny().isPresent() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(left()).isEmpty();
    }

    private static Stream<String> left() {
        return ProcessHandle.current()
                .descendants()
                .map(one -> one.info().commandLine().orElse(""))
                .filter(line -> line.contains("sleep 60") || line.contains("parcours-profile-"));
    }
}
