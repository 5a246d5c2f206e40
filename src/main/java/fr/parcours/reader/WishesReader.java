package fr.parcours.reader;

import fr.parcours.journey.Campaign.Axis;
import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a campaign says of itself. */
final class WishesReader {
    static final List<String> KEYS = List.of(
            "campaign", "id", "title", "journeys", "sites", "personas", "compare", "banner", "suppressions", "frame");

    private static final List<String> AXES =
            Arrays.stream(Axis.values()).map(Axis::word).toList();

    private final Fields root;
    private final List<String> personas;
    private final Mistakes mistakes;
    private final NamedFiles named;

    /** @param personas ids of all that can walk */
    WishesReader(Fields root, List<String> personas, Mistakes mistakes) {
        this.root = root;
        this.personas = personas;
        this.mistakes = mistakes;
        this.named = new NamedFiles(mistakes);
    }

    Wishes read() {
        return new Wishes(
                id(),
                root.must("title"),
                journeys(),
                root.at("journeys"),
                named.file(root, "sites"),
                named.frame(root),
                personas(),
                compare(),
                refuse(),
                named.file(root, "suppressions"));
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
                .sorted(Comparator.comparing(axis -> List.copyOf(asked).indexOf(axis.word())))
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
