package fr.parcours.cli;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Judges journeys one after the other, beside those who walk the next ones: no browser waits for a report to be written. */
final class Judge implements AutoCloseable {
    private final Gathering gathering;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "judge"));

    Judge(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Has a journey judged whose evidence is whole, and does not wait for it; only its place is kept meanwhile. */
    void journey(Path evidence) {
        thread.execute(() -> gathering.journey(evidence));
    }

    /** Waits until all are judged. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                // the last journeys are still being judged
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
