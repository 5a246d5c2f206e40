package fr.parcours.cli;

import fr.parcours.run.Companion;
import fr.parcours.run.Person;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The person at the terminal: what they type comes line by line, what they are told goes to stderr. */
final class Terminal implements Companion, Person, AutoCloseable {
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

    @Override
    public boolean acts(String french, String english) {
        lines.clear(); // what was typed before was not about this
        say(
                french
                        + ". Faites-le dans le navigateur, puis tapez Entrée ici (ou «\u00a0passer\u00a0» pour ne pas le faire).",
                english + ". Do it in the browser, then press Enter here (or type “skip” not to do it).");
        try {
            while (!silent || !lines.isEmpty()) {
                String line = lines.poll(200, TimeUnit.MILLISECONDS);
                if (line != null) {
                    return !line.strip().toLowerCase(Locale.ROOT).matches("passer|passe|skip");
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return false;
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
