package fr.parcours.reader;

import fr.parcours.reader.Tree.Entry;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import fr.parcours.reader.Tree.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one part of a file, each asked for by name and shape; what is wrong is told where it stands. */
final class Fields {
    private final Mapping mapping;
    private final Mistakes mistakes;

    /** Tells unknown and repeated keys at once. */
    Fields(Mapping mapping, Mistakes mistakes, List<String> known) {
        this.mapping = mapping;
        this.mistakes = mistakes;
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                mistakes.unknown(entry.at(), "Clé inconnue", "Unknown key", entry.key(), known);
            }
            once(entry, seen, mistakes);
        }
    }

    /** Tells a key written twice. */
    static void once(Entry entry, Set<String> seen, Mistakes mistakes) {
        if (!seen.add(entry.key())) {
            mistakes.add(
                    entry.at(),
                    "La clé " + Mistakes.fr(entry.key()) + " est écrite deux fois.",
                    "The key " + Mistakes.en(entry.key()) + " is written twice.");
        }
    }

    /** What is written under a key, empty when nothing is. */
    Optional<Tree> tree(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** The same, where an empty value is as good as none; null then. */
    private @Nullable Tree written(String key) {
        Tree tree = tree(key).orElse(null);
        boolean nothing = tree instanceof Scalar scalar && scalar.nothing();
        return nothing ? null : tree;
    }

    Place at(String key) {
        return tree(key).map(Tree::at).orElse(mapping.at());
    }

    /** Tells that a mandatory key is missing. */
    void missing(String key) {
        mistakes.add(
                mapping.at(),
                "Il manque " + Mistakes.fr(key) + ", qui est obligatoire ici.",
                Mistakes.en(key) + " is missing, and is mandatory here.",
                List.of(key));
    }

    /** The text of a key; null when it is absent or null, or (the mistake told) not a text. */
    @Nullable
    String text(String key) {
        Tree tree = written(key);
        if (tree == null) {
            return null;
        }
        return text(tree, mistakes);
    }

    /** The text of a mandatory key; "" when the mistake is told. */
    String must(String key) {
        if (tree(key).isEmpty()) {
            missing(key);
            return "";
        }
        String text = text(tree(key).get(), mistakes);
        return text == null ? "" : text;
    }

    /** The mandatory text, held against a pattern that the sentences explain. */
    String must(String key, Pattern pattern, String french, String english) {
        String text = must(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            mistakes.add(at(key), Mistakes.fr(text) + "\u00a0: " + french, Mistakes.en(text) + ": " + english);
        }
        return text;
    }

    /** One text or several; none when absent or null. */
    List<String> texts(String key, BiConsumer<String, Place> held) {
        Tree tree = written(key);
        if (tree == null) {
            return List.of();
        }
        List<Tree> items = tree instanceof Listing listing ? listing.items() : List.of(tree);
        return items.stream()
                .map(item -> {
                    String text = text(item, mistakes);
                    if (text != null) {
                        held.accept(text, item.at());
                    }
                    return text == null ? "" : text;
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The part under a key; null when absent, or (the mistake told) not a part. */
    @Nullable
    Mapping mapping(String key) {
        Tree tree = written(key);
        if (tree == null) {
            return null;
        }
        if (tree instanceof Mapping part) {
            return part;
        }
        mistakes.add(
                tree.at(),
                "Sous " + Mistakes.fr(key) + ", il faut des clés et des valeurs\u00a0; il y a " + tree.french() + ".",
                "Under " + Mistakes.en(key) + ", keys and values are needed; there is " + tree.english() + ".");
        return null;
    }

    /** The text of a value; null, and the mistake told, when it is none. */
    static @Nullable String text(Tree tree, Mistakes mistakes) {
        if (tree instanceof Scalar scalar && !scalar.nothing()) {
            return scalar.text().strip();
        }
        boolean empty = tree instanceof Scalar;
        mistakes.add(
                tree.at(),
                "Il faut un texte ici\u00a0; il y a " + tree.french() + "."
                        + (empty ? " (Un texte qui commence par # ou * se met entre guillemets.)" : ""),
                "A text is needed here; there is " + tree.english() + "."
                        + (empty ? " (Put quotes around a text that begins with # or *.)" : ""));
        return null;
    }
}
