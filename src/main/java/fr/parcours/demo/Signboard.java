package fr.parcours.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows a demonstration by the titles of its pages: a recording of one holds a port that is long gone. */
public final class Signboard {
    /** What each site's titles end with. */
    static final Map<String, String> NAMES = Map.of(
            "etat", "Titres de circulation en ligne",
            "prive", "Zimmatou",
            "cantine", "Restauration scolaire",
            "modele", "Carte grise simple");

    private Signboard() {}

    /** The demonstration most of these titles belong to, as a journey's start; empty when none does. */
    public static Optional<String> demonstration(Collection<String> titles) {
        List<String> known = DemoSites.names().stream()
                .filter(name ->
                        titles.stream().anyMatch(title -> title.strip().endsWith(NAMES.getOrDefault(name, "\0"))))
                .toList();
        return known.size() == 1 ? Optional.of("demo:" + known.get(0) + "/") : Optional.empty();
    }
}
