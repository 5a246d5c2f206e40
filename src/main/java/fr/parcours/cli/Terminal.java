package fr.parcours.cli;

import fr.parcours.run.Companion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The person at the terminal: what they type comes line by line, what they are told goes to stderr. */
final class Terminal implements Companion, AutoCloseable {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private volatile boolean silent;

    Terminal(InputStream in) {
        Thread reader = new Thread(() -> read(in), "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            // as if nobody were there
        } finally {
            silent = true;
        }
    }

    @Override
    public @Nullable String told() {
        return lines.poll();
    }

    /** Waits for a line; false when nobody is there any more. */
    boolean waits() throws InterruptedException {
        while (true) {
            if (lines.poll(200, java.util.concurrent.TimeUnit.MILLISECONDS) != null) {
                return true;
            }
            if (silent && lines.isEmpty()) {
                return false;
            }
        }
    }

    @Override
    public void say(String french, String english) {
        System.err.println(Voice.say(french, english));
    }

    @Override
    public String choose(String french, String english) {
        return Voice.say(french, english);
    }

    @Override
    public void close() {
        silent = true;
    }
}
