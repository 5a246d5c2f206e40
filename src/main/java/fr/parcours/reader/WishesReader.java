package fr.parcours.reader;

import fr.parcours.journey.Campaign.Axis;
import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a campaign says of itself. */
final class WishesReader {
    static final List<String> KEYS = List.of(
            "campaign", "id", "title", "journeys", "sites", "personas", "compare", "banner", "suppressions", "frame");

    private static final List<String> AXES =
            Arrays.stream(Axis.values()).map(Axis::word).toList();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

    private final Fields root;
    private final List<String> personas;
    private final Mistakes mistakes;

    /** @param personas ids of all that can walk */
    WishesReader(Fields root, List<String> personas, Mistakes mistakes) {
        this.root = root;
        this.personas = personas;
        this.mistakes = mistakes;
    }

    Wishes read() {
        return new Wishes(
                id(),
                root.must("title"),
                journeys(),
                root.at("journeys"),
                file(root, "sites"),
                frame(),
                personas(),
                compare(),
                refuse(),
                file(root, "suppressions"));
    }

    /** As written, else from the file's name. */
    private String id() {
        String own = Slug.of(mistakes.file().getFileName().toString().replaceFirst("(?i)(\\.campaign)?\\.[^.]+$", ""));
        if (root.text("id") == null) {
            return own.isEmpty() ? "campagne" : own;
        }
        return root.must(
                "id",
                HeaderReader.ID,
                "un identifiant s’écrit en minuscules sans accent, avec des tirets (carte-grise).",
                "an id is written in lower case, with hyphens (carte-grise).");
    }

    private List<Path> journeys() {
        if (root.tree("journeys").isEmpty()) {
            root.missing("journeys");
            return List.of();
        }
        Patterns patterns = new Patterns(mistakes);
        Set<Path> files = new LinkedHashSet<>();
        int before = mistakes.count();
        boolean none = root.texts("journeys", (written, at) -> files.addAll(patterns.find(written, at)))
                .isEmpty();
        if (none && mistakes.count() == before) {
            mistakes.add(
                    root.at("journeys"),
                    "Il faut au moins un parcours sous «\u00a0journeys\u00a0».",
                    "At least one journey is needed under “journeys”.");
        }
        return List.copyOf(files);
    }

    /** A file that stands beside the campaign; null when none is named, or (the mistake told) when it is not there. */
    private @Nullable Path file(Fields fields, String key) {
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
    Wishes.@Nullable Frame frame() {
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

    private List<String> personas() {
        if (root.tree("personas").isEmpty()) {
            return personas;
        }
        List<String> known = new ArrayList<>(personas);
        known.addAll(List.of("all", "none"));
        Set<String> asked = new LinkedHashSet<>(root.texts("personas", (word, at) -> {
            if (!known.contains(word)) {
                mistakes.unknown(at, "Condition inconnue", "Unknown condition", word, known);
            }
        }));
        boolean whole = asked.contains("all") || asked.contains("none");
        if (whole && asked.size() > 1) {
            mistakes.add(
                    root.at("personas"),
                    "«\u00a0all\u00a0» et «\u00a0none\u00a0» s’écrivent seuls.",
                    "“all” and “none” stand alone.");
        }
        if (asked.contains("none")) {
            return List.of();
        }
        return whole || asked.isEmpty() ? personas : List.copyOf(asked);
    }

    private List<Axis> compare() {
        Set<String> asked = new LinkedHashSet<>(root.texts("compare", (word, at) -> {
            if (!AXES.contains(word)) {
                mistakes.unknown(at, "On ne peut pas comparer selon", "Sites cannot be compared by", word, AXES);
            }
        }));
        return Arrays.stream(Axis.values())
                .filter(axis -> asked.contains(axis.word()))
                .sorted(java.util.Comparator.comparing(
                        axis -> List.copyOf(asked).indexOf(axis.word())))
                .toList();
    }

    private List<String> refuse() {
        Mapping mapping = root.mapping("banner");
        if (mapping == null) {
            return List.of();
        }
        Fields banner = new Fields(mapping, mistakes, List.of("refuse"));
        List<String> refuse = banner.texts("refuse", (word, at) -> {});
        if (refuse.isEmpty()) {
            banner.missing("refuse");
        }
        return refuse;
    }
}
