package fr.parcours.checks.axe;

import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.SnapshotFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages that axe's rules are tried on, and their frozen evidence beside them. */
final class AxeFixtures {
    static final Path FOLDER = Path.of("src/test/resources/fr/parcours/checks/axe");

    private AxeFixtures() {}

    static Path frozen(Path html) {
        return FOLDER.resolve(String.valueOf(html.getFileName()).replace(".html", ".json.gz"));
    }

    /** The frozen evidence of {@code name.html}. */
    static Snapshot read(String name) {
        try {
            return SnapshotFile.read(Files.readAllBytes(FOLDER.resolve(name + ".json.gz")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
