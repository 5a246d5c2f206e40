package fr.parcours.reader;

import fr.parcours.check.Suppressions;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the barriers that somebody set aside: each names its reason, its owner and its last day, or is refused. */
public final class SuppressionsReader {
    private static final List<String> ROOT = List.of("suppressions", "barriers");
    static final List<String> KEYS =
            List.of("check", "target", "screen", "journey", "site", "reason", "owner", "until");

    private final CheckNames checks;

    /** @param checks ids of every check there is */
    public SuppressionsReader(List<String> checks) {
        this.checks = new CheckNames(checks);
    }

    /**
     * What a file gave.
     *
     * @param suppressions the good ones
     */
    public record Read(Suppressions suppressions, List<JourneyMistake> mistakes) {
        public Read {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Never throws for what an author wrote: it is all in what is read. */
    public Read read(Path file) {
        Mistakes mistakes = new Mistakes(file);
        Suppressions suppressions = Document.SUPPRESSIONS
                .open(file, ROOT, mistakes)
                .map(root -> new Suppressions(barriers(root, mistakes)))
                .orElse(Suppressions.NONE);
        return new Read(suppressions, mistakes.all());
    }

    private List<Suppression> barriers(Fields root, Mistakes mistakes) {
        Tree tree = root.tree("barriers").orElse(null);
        if (tree == null) {
            root.missing("barriers");
            return List.of();
        }
        if (!(tree instanceof Listing listing)) {
            mistakes.add(
                    tree.at(),
                    "Sous «\u00a0barriers\u00a0», il faut une liste, chaque exception commençant par «\u00a0-\u00a0»\u00a0; il y a "
                            + tree.french() + ".",
                    "Under “barriers”, a list is needed, each suppression beginning with “-”; there is "
                            + tree.english() + ".");
            return List.of();
        }
        List<Suppression> good = new ArrayList<>();
        listing.items().forEach(item -> one(item, mistakes).ifPresent(good::add));
        return good;
    }

    private Optional<Suppression> one(Tree item, Mistakes mistakes) {
        int before = mistakes.count();
        if (!(item instanceof Mapping mapping)) {
            mistakes.add(
                    item.at(),
                    "Une exception est faite de clés et de valeurs\u00a0; il y a " + item.french() + ".",
                    "A suppression is made of keys and values; there is " + item.english() + ".");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, mistakes, KEYS);
        String check = checks.read(fields, mistakes);
        String target = text(fields, "target");
        String screen = text(fields, "screen");
        if (target.isEmpty() && screen.isEmpty()) {
            mistakes.add(
                    mapping.at(),
                    "Dites ce qui est mis de côté\u00a0: «\u00a0target\u00a0» (l’élément) ou «\u00a0screen\u00a0» (l’écran).",
                    "Say what is set aside: “target” (the element) or “screen”.",
                    List.of("target", "screen"));
        }
        String journey = text(fields, "journey");
        String site = text(fields, "site");
        String reason = fields.must("reason");
        String owner = fields.must("owner");
        LocalDate until = Days.must("until", fields, mistakes);
        return mistakes.count() > before || until == null
                ? Optional.empty()
                : Optional.of(new Suppression(check, target, screen, journey, site, reason, owner, until));
    }

    private static String text(Fields fields, String key) {
        String text = fields.text(key);
        return text == null ? "" : text;
    }
}
