package fr.parcours.cli;

import fr.parcours.run.Companion;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Hands;
import fr.parcours.selenium.Installation;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A capture in a browser without a window, where the hands and the terminal are the test's. */
final class Captured {
    private final Path folder;
    private final Aside person = new Aside();

    /** @param folder where {@code to/} gets the journey and {@code out/} the run */
    Captured(Path folder) {
        this.folder = folder;
    }

    /** What a person does in the window, and tells at the terminal. */
    interface Walking {
        void with(Hands hands, Aside person) throws Exception;
    }

    /** The person at the terminal. */
    static final class Aside implements Companion {
        final Queue<String> lines = new ConcurrentLinkedQueue<>();
        final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public @Nullable String told() {
            return lines.poll();
        }

        @Override
        public void say(String french, String english) {
            heard.add(french);
        }

        @Override
        public String choose(String french, String english) {
            return french;
        }

        /** Types a line, and lets it be read before doing anything else. */
        void tells(String line) throws InterruptedException {
            lines.add(line);
            while (!lines.isEmpty()) {
                Thread.sleep(20);
            }
            Thread.sleep(100);
        }

        void waits(String text) throws InterruptedException {
            for (int tries = 0; tries < 300; tries++) {
                if (heard.stream().anyMatch(one -> one.contains(text))) {
                    Thread.sleep(200);
                    return;
                }
                Thread.sleep(100);
            }
            throw new AssertionError("never told: " + text + "\n" + String.join("\n", heard));
        }
    }

    /** Captures what {@code walking} does; gives the journey's file. */
    Path of(String start, boolean fictional, Walking walking) throws Exception {
        Installation installed = Installation.find(System.getenv());
        CompletableFuture<ChromiumBrowser> opened = new CompletableFuture<>();
        Capture capture = new Capture(
                new Capture.Asked(start, "Inscrire un enfant", folder.resolve("to"), folder.resolve("out"), fictional),
                () -> {
                    ChromiumBrowser browser = ChromiumBrowser.start(installed.browser(), installed.driver());
                    opened.complete(browser);
                    return browser;
                },
                person);
        CompletableFuture<Exit> ended = CompletableFuture.supplyAsync(capture::run);
        try (Hands hands = Hands.on(opened.get(30, TimeUnit.SECONDS))) {
            walking.with(hands, person);
        } finally {
            person.lines.add("fin");
            ended.get(60, TimeUnit.SECONDS);
        }
        return folder.resolve("to").resolve("inscrire-un-enfant.journey.yaml");
    }
}
