package fr.parcours.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the journeys that a campaign names: files, folders and patterns such as {@code communes/*.journey.yaml}. */
final class Patterns {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final int DEEPEST = 12;

    private final Mistakes mistakes;

    Patterns(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The files meant, sorted; none, with the mistake told, when nothing answers. */
    List<Path> find(String written, Place at) {
        try {
            Path base = folder();
            if (!WILD.matcher(written).find() || Files.exists(base.resolve(written))) {
                return plain(base.resolve(written).normalize(), written, at);
            }
            List<Path> found = matching(base, written);
            if (found.isEmpty()) {
                mistakes.add(
                        at,
                        "Aucun parcours (*.journey.yaml) ne répond à " + Mistakes.fr(written) + ".",
                        "No journey (*.journey.yaml) answers to " + Mistakes.en(written) + ".");
            }
            return found;
        } catch (InvalidPathException | PatternSyntaxException wrong) {
            mistakes.add(
                    at,
                    Mistakes.fr(written) + " n’est pas un nom de fichier.",
                    Mistakes.en(written) + " is no name of a file.");
        } catch (IOException | UncheckedIOException unreadable) {
            mistakes.add(
                    at,
                    "Le dossier de " + Mistakes.fr(written) + " ne peut pas être lu.",
                    "The folder of " + Mistakes.en(written) + " cannot be read.");
        }
        return List.of();
    }

    private Path folder() {
        Path parent = mistakes.file().toAbsolutePath().getParent();
        return parent == null ? mistakes.file().toAbsolutePath() : parent;
    }

    private List<Path> plain(Path file, String written, Place at) {
        if (CampaignReader.campaign(file)) {
            mistakes.add(
                    at,
                    "Une campagne contient des parcours, pas une autre campagne.",
                    "A campaign holds journeys, not another campaign.");
            return List.of();
        }
        if (!Files.exists(file)) {
            mistakes.add(
                    at,
                    "Le fichier " + Mistakes.fr(written)
                            + " n’existe pas (il se cherche à partir du dossier de la campagne).",
                    "The file " + Mistakes.en(written)
                            + " does not exist (it is looked for from the campaign's folder).");
            return List.of();
        }
        try {
            return JourneyFiles.in(file).stream().map(Path::normalize).toList();
        } catch (JourneyMistake empty) {
            mistakes.add(at, empty.french(), empty.english());
            return List.of();
        }
    }

    /** Below the folder that comes before the first wild sign. */
    private static List<Path> matching(Path base, String written) throws IOException {
        Matcher wild = WILD.matcher(written);
        int first = wild.find() ? wild.start() : written.length();
        int slash = written.lastIndexOf('/', first);
        Path root = base.resolve(slash < 0 ? "" : written.substring(0, Math.max(1, slash)))
                .normalize();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + written.substring(slash + 1));
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            return all.filter(JourneyFiles::named)
                    .filter(file -> matcher.matches(root.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
