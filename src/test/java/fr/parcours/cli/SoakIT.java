package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short soak; {@code bench/soak} is the long one. */
class SoakIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void six_runs_of_which_a_browser_is_killed_lose_nothing_and_leave_nothing() throws IOException {
        Soak.Outcome outcome = Soak.of(6, 3, folder);
        assertThat(outcome.results()).isEqualTo(6);
        assertThat(outcome.whole()).as("%s", outcome).isEqualTo(6);
        assertThat(outcome.kills()).isPositive();
        assertThat(outcome.flaky()).isPositive();
        assertThat(outcome.left()).isEmpty();
    }
}
