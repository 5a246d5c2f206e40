package fr.parcours.journey;

import java.net.URI;
import java.nio.file.Path;

/** What a step needs to know of the walk it is part of. */
public interface Scene {
    /** The text with each {@code $name} replaced by the journey's value of that name on this walk. */
    String value(String text);

    /** The address, relative ones from the site's start. */
    URI address(String reference);

    /** The file, relative ones from the journey's folder. */
    Path file(String name);

    /**
     * Hands over to a person in front of the window, who is told what to do, and waits until they are done; false when nobody is
     * there.
     */
    default boolean handOver(String french, String english) {
        return false;
    }
}
