package fr.parcours.selenium;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Asks the hub now and then whether our session is still there. A grid ends a session that it takes for forgotten, for our own talk
 * with the browser passes beside the hub's commands; and a machine that lost its power closes no socket.
 */
final class Heartbeat implements AutoCloseable {
    private static final long PERIOD_SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MISSES = 3;

    private final HttpRequest question;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param authorization what opens the hub, empty when nothing is needed */
    Heartbeat(URI session, String authorization) {
        HttpRequest.Builder ask = HttpRequest.newBuilder(session).timeout(PATIENCE);
        this.question = authorization.isEmpty()
                ? ask.build()
                : ask.header("Authorization", authorization).build();
    }

    /** Breaks the wire as soon as the session is known to be lost. */
    void watch(Wire wire) {
        Thread beat = new Thread(
                () -> {
                    int misses = 0;
                    while (misses < MISSES && !over()) {
                        misses = alive() ? 0 : misses + 1;
                    }
                    if (misses == MISSES) {
                        wire.broken();
                    }
                },
                "grid-heartbeat");
        beat.setDaemon(true);
        beat.start();
    }

    private boolean over() {
        try {
            return over.await(PERIOD_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean alive() {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unheard) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
