package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waiting for the network lasts as long as something is under way, and no longer. */
class ListeningTest {
    private final Listening heard = new Listening(new Hosts(List.of("127.0.0.1")));

    private void told(String method) {
        ObjectNode params = Wire.JSON.createObjectNode();
        params.put("requestId", "1").put("type", "Fetch").put("timestamp", 1);
        params.putObject("request").put("url", "http://127.0.0.1/a").put("method", "GET");
        heard.event("", true, method, params);
    }

    @Test
    void nothing_under_way_is_not_waited_for() throws InterruptedException {
        long begun = System.nanoTime();
        heard.untilIdle(60_000);
        assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
    }

    @Test
    void waits_until_the_answer_is_there() throws InterruptedException {
        told("Network.requestWillBeSent");
        Thread server = new Thread(() -> told("Network.loadingFinished"));
        assertThat(heard.idle()).isFalse();
        server.start();
        heard.untilIdle(60_000);
        assertThat(heard.idle()).isTrue();
        server.join();
    }

    @Test
    void does_not_wait_longer_than_it_was_told() throws InterruptedException {
        told("Network.requestWillBeSent");
        heard.untilIdle(40);
        assertThat(heard.idle()).isFalse();
    }
}
