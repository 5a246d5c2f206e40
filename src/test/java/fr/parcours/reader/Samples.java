package fr.parcours.reader;

import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sample journeys beside these tests. */
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/fr/parcours/reader");

    private Samples() {}

    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().contains(".journey.")).sorted().toList().stream();
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.journey\\..*", "");
    }

    static Reading read(Path... files) {
        return new JourneyReader(new Steps()).read(List.of(files));
    }
}
