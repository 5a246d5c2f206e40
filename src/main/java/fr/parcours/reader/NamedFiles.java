package fr.parcours.reader;

import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files that a campaign names beside its journeys, and how to draw from one of them. */
final class NamedFiles {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

    private final Mistakes mistakes;

    NamedFiles(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A file that stands beside the campaign; null when none is named, or (the mistake told) when it is not there. */
    @Nullable
    Path file(Fields fields, String key) {
        String written = fields.text(key);
        if (written == null) {
            return null;
        }
        try {
            Path file = mistakes.file().resolveSibling(Path.of(written)).normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException wrong) {
            // told below as any other name that leads nowhere
        }
        mistakes.add(
                fields.at(key),
                "Le fichier " + Mistakes.fr(written)
                        + " n’existe pas (il se cherche à partir du dossier de la campagne).",
                "The file " + Mistakes.en(written) + " does not exist (it is looked for from the campaign's folder).");
        return null;
    }

    /** The frame to draw from; null when none is asked for, or (the mistakes told) when it cannot be. */
    Wishes.@Nullable Frame frame(Fields root) {
        Mapping mapping = root.mapping("frame");
        if (mapping == null) {
            return null;
        }
        if (root.text("sites") != null) {
            mistakes.add(
                    mapping.at(),
                    "Écrivez soit «\u00a0sites\u00a0» (tous), soit «\u00a0frame\u00a0» (un tirage).",
                    "Write either “sites” (all of them) or “frame” (a draw).");
        }
        Fields fields = new Fields(mapping, mistakes, List.of("file", "size", "seed", "stratum"));
        if (fields.text("file") == null) {
            fields.missing("file");
        }
        Path file = file(fields, "file");
        Long size = number(fields, "size", 1, SitesReader.MOST_ROWS);
        Long seed = number(fields, "seed", 0, Long.MAX_VALUE);
        Column stratum = stratum(fields);
        return file == null || size == null || seed == null
                ? null
                : new Wishes.Frame(file, new Draw(size.intValue(), seed, stratum));
    }

    private @Nullable Long number(Fields fields, String key, long least, long most) {
        String text = fields.must(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        mistakes.add(
                fields.at(key),
                Mistakes.fr(key) + " est un nombre entier, à partir de " + least + "\u00a0; il y a " + Mistakes.fr(text)
                        + ".",
                Mistakes.en(key) + " is a whole number, from " + least + "; there is " + Mistakes.en(text) + ".");
        return null;
    }

    private @Nullable Column stratum(Fields fields) {
        String written = fields.text("stratum");
        if (written == null) {
            return null;
        }
        Column column = Column.of(written).filter(Strata.COLUMNS::contains).orElse(null);
        if (column == null) {
            mistakes.unknown(
                    fields.at("stratum"),
                    "On ne peut pas tirer au sort selon",
                    "A draw cannot be shared out by",
                    written,
                    Strata.COLUMNS.stream().map(Column::word).toList());
        }
        return column;
    }
}
