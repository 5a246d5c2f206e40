package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnansweredTest {
    private final Unanswered calls = new Unanswered();
    private final CompletableFuture<JsonNode> mine = calls.add(1, "mine", IllegalStateException::new);
    private final CompletableFuture<JsonNode> other = calls.add(2, "other", IllegalStateException::new);

    @Test
    void what_a_closed_session_was_asked_fails_and_nothing_else() {
        calls.giveUp("mine", () -> new IllegalStateException("closed"));

        assertThat(mine).isCompletedExceptionally();
        assertThat(other).isNotDone();
        assertThat(calls.take(1)).isEmpty();
        assertThat(calls.take(2)).containsSame(other);
        assertThat(calls.add(3, "mine", () -> new IllegalStateException("closed")))
                .isCompletedExceptionally();
    }

    @Test
    void nobody_waits_once_the_browser_is_gone() {
        calls.giveUpAll(() -> new IllegalStateException("gone"));

        assertThat(mine).isCompletedExceptionally();
        assertThat(other).isCompletedExceptionally();
    }

    @Test
    void an_answer_is_taken_once() {
        assertThat(calls.take(1)).containsSame(mine);
        assertThat(calls.take(1)).isEmpty();
    }
}
