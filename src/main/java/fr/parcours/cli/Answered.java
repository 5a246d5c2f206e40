package fr.parcours.cli;

import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Review;
import fr.parcours.reader.ReviewsReader;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Reviewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people answered in the place of checks: kept with the run, so that judging again says the same. */
final class Answered {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final String NAME = "reviews";

    private Answered() {}

    /** The file of answers that goes with {@code files}: the one asked for, else {@code reviews.yaml} beside them; null when there is none. */
    static @Nullable Path beside(List<Path> files, @Nullable Path asked) {
        if (asked != null) {
            return asked;
        }
        return files.stream()
                .map(file ->
                        Files.isDirectory(file) ? file : file.toAbsolutePath().getParent())
                .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(NAME + ending)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    /** Reads a file of answers; each mistake is told, and a file that has some is refused. */
    static Reviews read(Path file) {
        ReviewsReader.Read read = new ReviewsReader(SetAside.ids()).read(file);
        read.mistakes().forEach(CheckCommand::tell);
        if (!read.mistakes().isEmpty()) {
            throw new Refusal(
                    "« " + file + " », le fichier des réponses, contient des fautes.",
                    "“" + file + "”, the file of answers, has mistakes.");
        }
        return read.reviews();
    }

    /** Copies a file of answers into the run's folder, in the place of the one that was there. */
    static void keep(Path folder, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            Path evidence = Files.createDirectories(folder.resolve("evidence"));
            Path kept = evidence.resolve(
                    NAME + ENDINGS.stream().filter(name::endsWith).findFirst().orElse(ENDINGS.get(0)));
            if (Files.exists(kept) && Files.isSameFile(kept, file)) {
                return;
            }
            for (String ending : ENDINGS) {
                Files.deleteIfExists(evidence.resolve(NAME + ending));
            }
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + folder + " » : " + closed.getMessage(),
                    "“" + folder + "” cannot be written to: " + closed.getMessage());
        }
    }

    /** The answers kept with the run in this folder. */
    static Reviews of(Path folder) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve("evidence").resolve(NAME + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> new ReviewsReader(SetAside.ids()).read(file).reviews())
                .orElse(Reviews.NONE);
    }

    /** Those that served in a journey. */
    static Stream<Review> used(JourneyResult journey) {
        return journey.reviewed().stream().map(Reviewed::review);
    }

    /** Says on stderr which no longer serve, and how many wait. */
    static void tell(Reviews reviews, Collection<Review> used) {
        reviews.stale(used)
                .forEach(one -> System.err.println(Voice.say(
                        "Réponse sans objet : " + named(one)
                                + " : cette question ne s’est pas posée, ou la page a changé (" + one.who() + ", "
                                + one.when() + ").",
                        "Stale answer: " + named(one) + ": this question was not asked, or the page has changed ("
                                + one.who() + ", " + one.when() + ").")));
        int waiting = reviews.waiting().size();
        if (waiting > 0) {
            System.err.println(Voice.say(
                    waiting == 1
                            ? "Une question attend une réponse dans le fichier des réponses."
                            : waiting + " questions attendent une réponse dans le fichier des réponses.",
                    waiting == 1
                            ? "One question waits for an answer in the file of answers."
                            : waiting + " questions wait for an answer in the file of answers."));
        }
    }

    private static String named(Review one) {
        return one.check() + " | " + (one.target().isEmpty() ? "*" : one.target()) + " | "
                + (one.screen().isEmpty() ? "*" : one.screen());
    }
}
