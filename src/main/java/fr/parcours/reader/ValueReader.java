package fr.parcours.reader;

import fr.parcours.journey.Journey.Datum;
import fr.parcours.journey.Key;
import fr.parcours.journey.References;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Scalar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what is written under one key of a step, and holds it against what the key takes. */
final class ValueReader {
    private static final String COUNT = "[1-9]\\d{0,3}";

    private final Map<String, Datum> data;
    private final Mistakes mistakes;

    ValueReader(Map<String, Datum> data, Mistakes mistakes) {
        this.data = data;
        this.mistakes = mistakes;
    }

    /** The texts written; fewer than written when a mistake is told. */
    List<String> read(Key key, Tree value) {
        List<Tree> items = key.many() && value instanceof Listing listing ? listing.items() : List.of(value);
        if (items.isEmpty()) {
            mistakes.add(value.at(), "Cette liste est vide.", "This list is empty.");
        }
        List<String> texts = new ArrayList<>();
        for (Tree item : items) {
            if (!(item instanceof Scalar scalar) || scalar.nothing()) {
                Fields.text(item, mistakes);
            } else {
                // What is typed is kept to the letter; spaces around a name are the editor's.
                String text = key.dollar() == Key.Dollar.TYPED
                        ? scalar.text()
                        : scalar.text().strip();
                hold(key, text, item.at());
                texts.add(text);
            }
        }
        return texts;
    }

    private void hold(Key key, String text, Place at) {
        References.in(text).forEach(name -> holdReference(key, name, at));
        switch (key.shape()) {
            case CHOICE -> {
                if (!key.choices().contains(text)) {
                    mistakes.unknown(at, "Réponse inconnue", "Unknown answer", text, key.choices());
                }
            }
            case COUNT -> {
                if (!text.matches(COUNT)) {
                    mistakes.add(
                            at,
                            Mistakes.fr(key.name()) + " est un nombre entier à partir de 1\u00a0; il y a "
                                    + Mistakes.fr(text) + ".",
                            Mistakes.en(key.name()) + " is a whole number from 1; there is " + Mistakes.en(text) + ".");
                }
            }
            case YES -> {
                if (!text.equals("true")) {
                    mistakes.unknown(at, "Réponse inconnue", "Unknown answer", text, List.of("true"));
                }
            }
            case FILE -> holdFile(text, at);
            case ADDRESS -> Addresses.hold(text, at, mistakes);
            case TEXT -> {}
        }
    }

    private void holdFile(String name, Place at) {
        boolean there;
        try {
            Path file = mistakes.file().resolveSibling(Path.of(name));
            there = Files.isRegularFile(file);
        } catch (InvalidPathException wrong) {
            there = false;
        }
        if (!there) {
            mistakes.add(
                    at,
                    "Le fichier " + Mistakes.fr(name)
                            + " n’existe pas (il est cherché à partir du dossier du parcours).",
                    "The file " + Mistakes.en(name) + " does not exist (it is looked for from the journey’s folder).");
        }
    }

    private void holdReference(Key key, String name, Place at) {
        Datum datum = data.get(name);
        if (key.dollar() == Key.Dollar.LITERAL) {
            if (datum != null) {
                mistakes.add(
                        at,
                        "$" + name + " ne sert pas ici, seulement dans with, option, text et name.",
                        "$" + name + " does not serve here, only in with, option, text and name.");
            }
        } else if (datum == null) {
            List<String> valid =
                    data.keySet().stream().map(known -> "$" + known).toList();
            List<String> near = Nearest.to("$" + name, valid);
            mistakes.add(
                    at,
                    "$" + name + " n’est pas défini sous «\u00a0data\u00a0»"
                            + (near.isEmpty() ? "" : "\u00a0; vouliez-vous dire " + String.join(", ", near) + "\u00a0?")
                            + " (un vrai $ s’écrit $$).",
                    "$" + name + " is not defined under “data”"
                            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?")
                            + " (a plain $ is written $$).",
                    near.isEmpty() ? valid : near);
        } else if (datum.kind() == Datum.Kind.SECRET && key.dollar() == Key.Dollar.SAID) {
            mistakes.add(
                    at,
                    "$" + name
                            + " est un secret\u00a0: ici il serait montré. Un secret ne sert que dans «\u00a0with\u00a0».",
                    "$" + name + " is a secret: here it would be shown. A secret serves only in “with”.",
                    List.of("with"));
        }
    }
}
