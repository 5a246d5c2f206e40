package fr.parcours.selenium;

import java.io.IOException;
import java.nio.file.Path;

/** The machine where a browser runs, this one or a node of a grid: how to speak to it, how a file gets there, how it ends. */
interface Machine extends AutoCloseable {
    /**
     * Opens our socket to the debugger of the whole browser (not of one of its pages).
     *
     * @throws IOException when it cannot be reached
     */
    Wire wire(Wire.Listener listener) throws IOException;

    /** The path, on that machine, of a file of ours; it is carried over when it is not there yet. */
    String there(Path file);

    /** Ends the browser and leaves nothing behind; never fails, even when the machine is gone. */
    @Override
    void close();
}
