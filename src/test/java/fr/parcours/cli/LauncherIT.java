package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher keeps its promises on made-up machines: the sentences are in {@code src/test/sh/launcher_test.sh}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherIT {
    @Test
    void keeps_its_promises() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("bash", "src/test/sh/launcher_test.sh")
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(said).isZero();
    }
}
