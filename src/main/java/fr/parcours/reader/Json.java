package fr.parcours.reader;

import fr.parcours.reader.Tree.Entry;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import fr.parcours.reader.Tree.Scalar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file that another tool wrote, each value with its line. Asking for what is not there, or is of another kind, gives
 * nothing rather than a failure: whoever reads decides what that means.
 */
public final class Json {
    /** A long recording takes a hundredth of this. */
    public static final long MOST_BYTES = 10_000_000;

    private final Path file;
    private final @Nullable Tree tree;
    private final Place at;

    private Json(Path file, @Nullable Tree tree, Place at) {
        this.file = file;
        this.tree = tree;
        this.at = tree == null ? at : tree.at();
    }

    /**
     * What a file holds.
     *
     * @throws JourneyMistake when the file cannot be read, or is no JSON of keys and values
     */
    public static Json read(Path file) {
        Mistakes mistakes = new Mistakes(file);
        Tree tree = Source.read(file, MOST_BYTES, mistakes)
                .flatMap(text -> TreeReader.readJson(text, mistakes))
                .orElse(null);
        if (tree == null) {
            throw mistakes.all().get(0);
        }
        Json root = new Json(file, tree, Place.NOWHERE);
        if (!(tree instanceof Mapping)) {
            throw root.mistake(
                    "Un enregistrement est fait de clés et de valeurs\u00a0; il y a " + tree.french() + ".",
                    "A recording is made of keys and values; there is " + tree.english() + ".");
        }
        return root;
    }

    /** What is under a key; where it is written twice, the last one, as other tools do. */
    public Json at(String key) {
        Tree found = tree instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .reduce((first, last) -> last)
                        .map(Entry::value)
                        .orElse(null)
                : null;
        return new Json(file, found, at);
    }

    /** The keys written, in order. */
    public List<String> keys() {
        return tree instanceof Mapping mapping
                ? mapping.entries().stream().map(Entry::key).distinct().toList()
                : List.of();
    }

    /** The items of a list, none when it is no list. */
    public List<Json> items() {
        return tree instanceof Listing listing
                ? listing.items().stream().map(item -> new Json(file, item, at)).toList()
                : List.of();
    }

    /** Text, number or truth as it was written; empty for nothing, a list, or keys and values. */
    public String text() {
        return tree instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NOTHING ? scalar.text() : "";
    }

    public String text(String key) {
        return at(key).text();
    }

    /** The whole number written there. */
    public OptionalInt number(String key) {
        return Optional.of(text(key))
                .filter(text -> text.matches("-?\\d{1,9}(\\.\\d+)?"))
                .map(text -> OptionalInt.of((int) Double.parseDouble(text)))
                .orElse(OptionalInt.empty());
    }

    /** Whether something is written there, be it of the wrong kind. */
    public boolean there() {
        return tree != null && !(tree instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NOTHING);
    }

    public boolean isText() {
        return tree instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT;
    }

    public boolean isList() {
        return tree instanceof Listing;
    }

    public boolean isMapping() {
        return tree instanceof Mapping;
    }

    /** The line it stands on, from 1. */
    public int line() {
        return at.line();
    }

    /** What is wrong here, to be thrown. */
    public JourneyMistake mistake(String french, String english) {
        return new JourneyMistake(file, at.line(), at.column(), french, english, List.of());
    }
}
