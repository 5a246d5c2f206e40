package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The person at the terminal, and whether there is one. */
class TerminalTest {
    @Test
    void nobody_acts_where_nobody_can_type() {
        try (Terminal terminal = new Terminal(InputStream.nullInputStream())) {
            assertThat(terminal.acts("Faites", "Do")).isFalse();
        }
    }

    @Test
    void enter_says_that_it_is_done_and_a_word_that_it_will_not_be() throws Exception {
        assertThat(answering("\n")).isTrue();
        assertThat(answering("passer\n")).isFalse();
        assertThat(answering("skip\n")).isFalse();
    }

    private static boolean answering(String line) throws Exception {
        try (PipedOutputStream hands = new PipedOutputStream();
                Terminal terminal = new Terminal(new PipedInputStream(hands))) {
            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> terminal.acts("Faites", "Do"));
            Thread.sleep(300);
            hands.write(line.getBytes(StandardCharsets.UTF_8));
            hands.flush();
            return asked.get();
        }
    }

    @Test
    void lines_come_one_by_one() throws IOException, InterruptedException {
        try (Terminal terminal = new Terminal(new ByteArrayInputStream("fin\n\n".getBytes(StandardCharsets.UTF_8)))) {
            Thread.sleep(200);
            assertThat(terminal.told()).isEqualTo("fin");
            assertThat(terminal.told()).isEmpty();
            assertThat(terminal.told()).isNull();
        }
    }

    @Test
    void a_screen_is_asked_for_where_there_may_be_none() {
        assertThat(Display.there("Linux", Map.of())).isFalse();
        assertThat(Display.there("Linux", Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.there("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.there("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Display.there("Mac OS X", Map.of())).isTrue();
        assertThat(Display.there("Windows 11", Map.of())).isTrue();
    }
}
