package fr.parcours.reader.recording;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a recording is to be carried over.
 *
 * @param language {@code fr} or {@code en}: of the notes in the journey
 * @param scripts whether scripts may be read, to turn those that are plain into words; none is ever run
 * @param start where the journey starts instead of where it was recorded, empty for there
 * @param demonstration the embedded demonstration that pages of these titles belong to, for what was recorded on this machine
 * @param stops whether a point of no return that is only guessed stops the journey, as must be when nobody reads it over first
 */
public record Asked(
        String language,
        boolean scripts,
        String start,
        Function<Collection<String>, Optional<String>> demonstration,
        boolean stops) {
    /** The plain way: for a person who will read the journey over. */
    public static Asked in(String language) {
        return new Asked(language, false, "", titles -> Optional.empty(), false);
    }

    /** In the language of the notes. */
    String say(String french, String english) {
        return language.equals("en") ? english : french;
    }
}
