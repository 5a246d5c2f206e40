package fr.parcours.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who walks tells us aside, at the terminal, in French or in English.
 *
 * @param text what comes after the word
 */
record Order(Kind kind, String text) {
    /** What can be told. */
    enum Kind {
        /** Look now: the line is empty. */
        LOOK,
        SCREEN,
        MILESTONE,
        /** Only I can do what follows. */
        MINE,
        /** Anybody can do what follows. */
        ANYBODY,
        STOP,
        END,
        HELP
    }

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("écran", Kind.SCREEN),
            Map.entry("ecran", Kind.SCREEN),
            Map.entry("screen", Kind.SCREEN),
            Map.entry("jalon", Kind.MILESTONE),
            Map.entry("milestone", Kind.MILESTONE),
            Map.entry("pause", Kind.MINE),
            Map.entry("moi", Kind.MINE),
            Map.entry("me", Kind.MINE),
            Map.entry("reprise", Kind.ANYBODY),
            Map.entry("resume", Kind.ANYBODY),
            Map.entry("stop", Kind.STOP),
            Map.entry("fin", Kind.END),
            Map.entry("end", Kind.END));

    private static final Map<String, String> POINTS = Map.of(
            "éligibilité", "eligibility",
            "eligibilite", "eligibility",
            "prix", "price",
            "identité", "identity",
            "identite", "identity",
            "formulaire", "form",
            "pièces", "documents",
            "pieces", "documents",
            "récapitulatif", "summary",
            "recapitulatif", "summary");
    private static final List<String> MILESTONES =
            List.of("eligibility", "price", "identity", "form", "documents", "summary");

    static Order of(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        if (parts[0].isEmpty()) {
            return new Order(Kind.LOOK, "");
        }
        Kind kind = WORDS.getOrDefault(parts[0].toLowerCase(Locale.ROOT), Kind.HELP);
        boolean needs = kind == Kind.SCREEN || kind == Kind.MILESTONE || kind == Kind.MINE || kind == Kind.STOP;
        return needs && rest.isEmpty() ? new Order(Kind.HELP, "") : new Order(kind, rest);
    }

    /** The milestone told, by the format's own name; empty when it is none. */
    Optional<String> milestone() {
        String told = text.toLowerCase(Locale.ROOT);
        String point = POINTS.getOrDefault(told, told);
        return MILESTONES.contains(point) ? Optional.of(point) : Optional.empty();
    }
}
