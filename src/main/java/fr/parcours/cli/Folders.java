package fr.parcours.cli;

import fr.parcours.run.Planned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a run goes: {@code DIR/<UTC time>-<id>/}. */
final class Folders {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Folders() {}

    static Path fresh(@Nullable Path out, List<Planned> plans) {
        return fresh(out, plans.size() == 1 ? plans.get(0).journey().id() : plans.size() + "-demarches");
    }

    /** @param id of the journey, or of what is walked in one go */
    static Path fresh(@Nullable Path out, String id) {
        Path root = out == null ? Path.of("reports") : out;
        String name = TIME.format(Instant.now()) + "-" + id;
        try {
            Files.createDirectories(root);
            for (int twin = 1; ; twin++) {
                Path folder = root.resolve(twin == 1 ? name : name + "-" + twin);
                if (!Files.exists(folder)) {
                    return Files.createDirectory(folder);
                }
            }
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + root + " » : " + closed.getMessage(),
                    "“" + root + "” cannot be written to: " + closed.getMessage());
        }
    }
}
