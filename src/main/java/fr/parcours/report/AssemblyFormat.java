package fr.parcours.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes journeys of many runs into one folder, for people who compare. */
@FunctionalInterface
public interface AssemblyFormat {
    /**
     * Writes the report into {@code folder}, which is made when it is not there; files of ours that are there are replaced.
     *
     * @param language {@code fr} or {@code en}
     * @throws IOException when the folder refuses
     * @throws IllegalArgumentException when a private operator would be named though nobody asked it
     */
    void write(Assembly assembly, String language, Path folder) throws IOException;
}
