package fr.parcours.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds journeys: a file is taken as given, a folder is searched to its bottom. */
final class JourneyFiles {
    private static final List<String> ENDINGS = List.of("yaml", "yml", "json");
    private static final int DEEPEST = 12;

    private JourneyFiles() {}

    /** The files meant, sorted within a folder; a mistake when a folder holds none. */
    static List<Path> in(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> all = Files.walk(fileOrFolder, DEEPEST)) {
            List<Path> journeys = all.filter(JourneyFiles::named)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (journeys.isEmpty()) {
                throw new JourneyMistake(
                        fileOrFolder,
                        0,
                        0,
                        "Aucun parcours dans ce dossier\u00a0: un parcours est un fichier *.journey.yaml.",
                        "No journey in this folder: a journey is a file *.journey.yaml.",
                        List.of("*.journey.yaml", "*.journey.yml", "*.journey.json"));
            }
            return journeys;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new JourneyMistake(
                    fileOrFolder, 0, 0, "Ce dossier ne peut pas être lu.", "This folder cannot be read.", List.of());
        }
    }

    /** Whether a folder that is searched holds it as a journey. */
    static boolean named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith(".journey." + ending));
    }

    /** Whether the name says a format that can be read; a file given by name need not say “journey”. */
    static boolean readable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
