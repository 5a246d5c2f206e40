package fr.parcours.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the scripts that we bring into pages, packed in the jar beside the classes that use them. */
public final class PackedScript {
    private PackedScript() {}

    /**
     * The text of a script.
     *
     * @throws IllegalStateException when there is none of that name beside that class
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
