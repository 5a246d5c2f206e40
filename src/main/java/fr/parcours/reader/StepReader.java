package fr.parcours.reader;

import fr.parcours.journey.Journey.Datum;
import fr.parcours.journey.Journey.Placed;
import fr.parcours.journey.Key;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Word;
import fr.parcours.journey.Written;
import fr.parcours.reader.Tree.Entry;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import fr.parcours.reader.Tree.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the steps: a word each, in its short form or key by key. */
final class StepReader {
    private final List<Word> words;
    private final Mistakes mistakes;
    private final ValueReader values;

    StepReader(List<Word> words, Map<String, Datum> data, Mistakes mistakes) {
        this.words = words;
        this.mistakes = mistakes;
        this.values = new ValueReader(data, mistakes);
    }

    List<Placed> read(Tree steps) {
        List<Placed> placed = new ArrayList<>();
        if (steps instanceof Listing listing && !listing.items().isEmpty()) {
            listing.items().forEach(item -> step(item).ifPresent(placed::add));
        } else {
            mistakes.add(
                    steps.at(),
                    "Il faut au moins une étape sous «\u00a0steps\u00a0», chacune sur une ligne qui commence par «\u00a0-\u00a0».",
                    "At least one step is needed under “steps”, each on a line that begins with “-”.");
        }
        return placed;
    }

    private Optional<Placed> step(Tree item) {
        if (item instanceof Scalar scalar && !scalar.nothing()) {
            return step(
                    new Entry(scalar.text().strip(), scalar.at(), new Scalar("", Scalar.Kind.NOTHING, scalar.at())));
        }
        if (item instanceof Mapping mapping && mapping.entries().size() == 1) {
            return step(mapping.entries().get(0));
        }
        Place at = item instanceof Mapping mapping && mapping.entries().size() > 1
                ? mapping.entries().get(1).at()
                : item.at();
        mistakes.add(
                at,
                "Une étape est un seul mot et ce qu’il prend, comme «\u00a0- click: Continuer\u00a0» ou «\u00a0- click: { name: Continuer, role: button }\u00a0».",
                "A step is one word and what it takes, as “- click: Continue” or “- click: { name: Continue, role: button }”.");
        return Optional.empty();
    }

    private Optional<Placed> step(Entry entry) {
        Word word = words.stream()
                .filter(known -> known.name().equals(entry.key()))
                .findFirst()
                .orElse(null);
        if (word == null) {
            List<String> valid = words.stream().map(Word::name).toList();
            mistakes.unknown(entry.at(), "Mot inconnu", "Unknown word", entry.key(), valid);
            return Optional.empty();
        }
        int before = mistakes.count();
        Written written = written(word, entry);
        return mistakes.count() > before ? Optional.empty() : made(word, written, entry);
    }

    private Optional<Placed> made(Word word, Written written, Entry entry) {
        try {
            return Optional.of(new Placed(word.step(written), entry.at().line()));
        } catch (Misuse misuse) {
            mistakes.add(placeOf(misuse.key(), entry), misuse.french(), misuse.english());
            return Optional.empty();
        }
    }

    private static Place placeOf(String key, Entry entry) {
        Stream<Entry> keys = entry.value() instanceof Mapping mapping ? mapping.entries().stream() : Stream.empty();
        return keys.filter(written -> written.key().equals(key))
                .map(written -> written.value().at())
                .findFirst()
                .orElse(
                        key.isEmpty() || entry.value() instanceof Mapping
                                ? entry.at()
                                : entry.value().at());
    }

    private Written written(Word word, Entry entry) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        if (entry.value() instanceof Mapping mapping) {
            longForm(word, mapping, texts);
        } else if (!(entry.value() instanceof Scalar scalar) || !scalar.nothing()) {
            shortForm(word, entry, texts);
        }
        for (Key key : word.keys()) {
            if (key.required() && !texts.containsKey(key.name()) && !has(entry.value(), key.name())) {
                mistakes.add(
                        entry.at(),
                        "Il manque " + Mistakes.fr(key.name()) + " à " + Mistakes.fr(word.name()) + ".",
                        Mistakes.en(key.name()) + " is missing with " + Mistakes.en(word.name()) + ".",
                        List.of(key.name()));
            }
        }
        return new Written(texts);
    }

    private static boolean has(Tree value, String key) {
        return value instanceof Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
    }

    private void shortForm(Word word, Entry entry, Map<String, List<String>> texts) {
        Key first = word.first().orElse(null);
        if (first == null) {
            mistakes.add(
                    entry.value().at(),
                    Mistakes.fr(word.name()) + " s’écrit seul.",
                    Mistakes.en(word.name()) + " stands alone.");
        } else {
            texts.put(first.name(), values.read(first, entry.value()));
        }
    }

    private void longForm(Word word, Mapping mapping, Map<String, List<String>> texts) {
        List<String> known = word.keys().stream().map(Key::name).toList();
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            Fields.once(entry, seen, mistakes);
            Key key = word.key(entry.key()).orElse(null);
            if (key == null && known.isEmpty()) {
                mistakes.add(
                        entry.at(),
                        Mistakes.fr(word.name()) + " s’écrit seul.",
                        Mistakes.en(word.name()) + " stands alone.");
            } else if (key == null && seen.size() > 1 && entry.value() instanceof Scalar scalar && scalar.nothing()) {
                mistakes.add(
                        entry.at(),
                        "Une virgule coupe ici un texte en deux, avant " + Mistakes.fr(entry.key())
                                + "\u00a0: mettez le texte entier entre guillemets.",
                        "A comma cuts a text in two here, before " + Mistakes.en(entry.key())
                                + ": put quotes around the whole text.");
            } else if (key == null) {
                mistakes.unknown(
                        entry.at(),
                        "Clé inconnue avec " + Mistakes.fr(word.name()) + "\u00a0:",
                        "Unknown key with " + Mistakes.en(word.name()) + ":",
                        entry.key(),
                        known);
            } else {
                texts.put(key.name(), values.read(key, entry.value()));
            }
        }
    }
}
