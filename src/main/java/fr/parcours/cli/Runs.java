package fr.parcours.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds a run that a person names: by its folder, by its name among the reports, or by a file. */
final class Runs {
    static final String RESULT = "result.json";

    private Runs() {}

    /** The result of the run called {@code given}: the file itself, or that of its folder; refused when there is none. */
    static Path result(String given, @Nullable Path out) {
        Path named = path(given);
        if (Files.isRegularFile(named)) {
            return named;
        }
        Path folder = folder(given, out);
        if (!Files.isRegularFile(folder.resolve(RESULT))) {
            throw new Refusal(
                    "« " + given + " » n’est ni un passage ni un fichier : il n’y a pas de result.json.",
                    "“" + given + "” is neither a run nor a file: there is no result.json.");
        }
        return folder.resolve(RESULT);
    }

    /** The folder of the run called {@code given}, whether it is there or not. */
    static Path folder(String given, @Nullable Path out) {
        Path named = path(given);
        return Files.isDirectory(named) ? named : (out == null ? Path.of("reports") : out).resolve(named);
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException odd) {
            throw new Refusal("« " + given + " » n’est pas un nom de fichier.", "“" + given + "” is no file name.");
        }
    }
}
