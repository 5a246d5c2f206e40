package fr.parcours.reader;

import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kinds of files that a person writes, each opening with its name and the number of its format. */
enum Document {
    JOURNEY("journey", "Un parcours", "A journey"),
    CAMPAIGN("campaign", "Une campagne", "A campaign"),
    SUPPRESSIONS("suppressions", "Une liste d’exceptions", "A list of suppressions"),
    REVIEWS("reviews", "Une liste de réponses", "A list of answers");

    private static final String FORMAT = "1";

    private final String key;
    private final String french;
    private final String english;

    Document(String key, String french, String english) {
        this.key = key;
        this.french = french;
        this.english = english;
    }

    /** The keys and values of a file; empty, with the mistake told, when it is of another kind or format. */
    Optional<Fields> open(Path file, List<String> keys, Mistakes mistakes) {
        if (!JourneyFiles.readable(file)) {
            mistakes.add(
                    Place.NOWHERE,
                    french + " est un fichier .yaml, .yml ou .json.",
                    english + " is a file .yaml, .yml or .json.",
                    List.of(".yaml", ".yml", ".json"));
            return Optional.empty();
        }
        return Source.read(file, mistakes)
                .flatMap(text -> TreeReader.read(text, mistakes))
                .flatMap(tree -> open(tree, keys, mistakes));
    }

    /** The same, of a tree already read. */
    Optional<Fields> open(Tree tree, List<String> keys, Mistakes mistakes) {
        if (tree instanceof Mapping mapping) {
            Fields root = new Fields(mapping, mistakes, keys);
            return knows(root, mistakes) ? Optional.of(root) : Optional.empty();
        }
        mistakes.add(
                tree.at(),
                french + " est fait" + (this == JOURNEY ? "" : "e") + " de clés et de valeurs, et s’ouvre par «\u00a0"
                        + key + ": 1\u00a0».",
                english + " is made of keys and values, and opens with “" + key + ": 1”.",
                List.of(key + ": 1"));
        return Optional.empty();
    }

    /** Whether this version reads the file's format; tells it when it does not. */
    private boolean knows(Fields root, Mistakes mistakes) {
        if (root.tree(key).isEmpty()) {
            mistakes.add(
                    new Place(1, 1),
                    "Il manque «\u00a0" + key + ": 1\u00a0», qui dit le format de ce fichier.",
                    "“" + key + ": 1” is missing, which tells the format of this file.",
                    List.of(key + ": 1"));
            return true;
        }
        String format = root.must(key);
        if (format.equals(FORMAT)) {
            return true;
        }
        mistakes.add(
                root.at(key),
                "Ce fichier dit suivre le format " + Mistakes.fr(format)
                        + "\u00a0; cette version de Parcours lit le format 1.",
                "This file says that it follows format " + Mistakes.en(format)
                        + "; this version of Parcours reads format 1.",
                List.of(FORMAT));
        return false;
    }
}
