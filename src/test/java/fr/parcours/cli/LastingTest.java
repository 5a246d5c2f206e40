package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingTest {
    @Test
    void reads_delays_as_people_write_them() {
        assertThat(Lasting.millis("--idle", "45s")).isEqualTo(45_000);
        assertThat(Lasting.millis("--idle", "25m")).isEqualTo(25 * 60_000);
        assertThat(Lasting.millis("--idle", "25 min")).isEqualTo(25 * 60_000);
        assertThat(Lasting.millis("--idle", "2h")).isEqualTo(120 * 60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "0m", "3h", "121m", "-5m", "m", "1.5h", "99999h"})
    void refuses_what_is_no_delay_or_too_long_a_one(String written) {
        assertThatThrownBy(() -> Lasting.millis("--idle", written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--idle");
    }

    @Test
    void says_them() {
        assertThat(Lasting.french(60_000)).isEqualTo("1 minute");
        assertThat(Lasting.french(90_000)).isEqualTo("90 secondes");
        assertThat(Lasting.english(25 * 60_000)).isEqualTo("25 minutes");
    }
}
