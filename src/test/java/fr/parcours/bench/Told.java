package fr.parcours.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How a measured program tells its moments to the bench, on its own output. See {@link Trial}. */
public final class Told {
    private Told() {}

    /** Tells a moment, and waits until the bench has counted. */
    public static synchronized void mark(String name) {
        System.out.println("@mark " + name);
        System.out.flush();
        try {
            int heard = System.in.read();
            assert heard != 0;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** A page is in hand. */
    public static synchronized void page() {
        System.out.println("@page");
        System.out.flush();
    }
}
