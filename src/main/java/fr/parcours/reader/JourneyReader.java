package fr.parcours.reader;

import fr.parcours.journey.Journey;
import fr.parcours.journey.Vocabulary;
import fr.parcours.journey.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads journeys, and tells every mistake of each file rather than only the first. */
public final class JourneyReader {
    private final List<Word> words;

    /** @param vocabulary the words that steps may be written with */
    public JourneyReader(Vocabulary vocabulary) {
        this.words = List.copyOf(vocabulary.words());
    }

    /**
     * The files meant: those given, and every {@code *.journey.yaml}, {@code .yml} or {@code .json} below the folders
     * given, sorted within each folder, none twice.
     *
     * @throws JourneyMistake when a folder holds no journey
     */
    public List<Path> find(List<Path> filesOrFolders) {
        Set<Path> found = new LinkedHashSet<>();
        filesOrFolders.forEach(given -> JourneyFiles.in(given).forEach(file -> found.add(file.normalize())));
        return List.copyOf(found);
    }

    /** Reads files, and the journeys of folders. Never throws for what an author wrote: it is all in the reading. */
    public Reading read(List<Path> filesOrFolders) {
        List<JourneyMistake> mistakes = new ArrayList<>();
        Set<Path> files = new LinkedHashSet<>();
        for (Path given : filesOrFolders) {
            try {
                files.addAll(find(List.of(given)));
            } catch (JourneyMistake empty) {
                mistakes.add(empty);
            }
        }
        Map<String, Journey> journeys = new LinkedHashMap<>();
        for (Path file : files) {
            Mistakes own = new Mistakes(file);
            journey(file, own, journeys);
            mistakes.addAll(own.all());
        }
        return new Reading(List.copyOf(journeys.values()), mistakes);
    }

    /**
     * Reads a journey that is in no file yet, in YAML.
     *
     * @param file what it is made from: its folder is where the journey's own files are looked for
     */
    public Reading read(Path file, String yaml) {
        Mistakes mistakes = new Mistakes(file);
        Map<String, Journey> journeys = new LinkedHashMap<>();
        TreeReader.readYaml(yaml, mistakes)
                .flatMap(tree -> Document.JOURNEY.open(tree, HeaderReader.KEYS, mistakes))
                .ifPresent(root -> keep(root, mistakes, journeys));
        return new Reading(List.copyOf(journeys.values()), mistakes.all());
    }

    private void journey(Path file, Mistakes mistakes, Map<String, Journey> journeys) {
        Document.JOURNEY.open(file, HeaderReader.KEYS, mistakes).ifPresent(root -> keep(root, mistakes, journeys));
    }

    private void keep(Fields root, Mistakes mistakes, Map<String, Journey> journeys) {
        Journey journey = new HeaderReader(words, mistakes).read(root);
        Journey namesake = journeys.get(journey.id());
        if (namesake != null) {
            mistakes.add(
                    root.at("id"),
                    "L’identifiant " + Mistakes.fr(journey.id()) + " est déjà celui de " + namesake.file() + ".",
                    "The id " + Mistakes.en(journey.id()) + " is already that of " + namesake.file() + ".");
        }
        if (mistakes.count() == 0) {
            journeys.put(journey.id(), journey);
        }
    }
}
