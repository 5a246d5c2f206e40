package fr.parcours.checks.text;

import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person reads in French along the nominal walk: screens in another language are left to the check of languages. */
final class FrenchReading {
    private FrenchReading() {}

    /** The French screens as they came, in order. */
    static List<Snapshot> arrivals(Trail trail) {
        return trail.arrivals().stream().filter(Tongue::french).toList();
    }

    /** Every distinct sentence of the French screens, whenever it was shown, with the number of the first screen that shows it. */
    static Map<String, Integer> sentences(Trail trail) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Snapshot snapshot : trail.snapshots()) {
            if (!Tongue.french(snapshot)) {
                continue;
            }
            for (UsefulText.Block block : UsefulText.of(snapshot)) {
                Phrases.in(block.text())
                        .forEach(sentence ->
                                found.putIfAbsent(sentence, snapshot.moment().screen()));
            }
        }
        return found;
    }

    /** The first words of a long text, enough to find it on the page. */
    static String beginning(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return words.size() <= 10 ? text : String.join(" ", words.subList(0, 8)) + "…";
    }
}
