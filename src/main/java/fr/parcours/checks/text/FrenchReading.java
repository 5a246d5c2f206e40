package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a person reads in French along the nominal walk: screens in another language are left to the check of languages. */
final class FrenchReading {
    private FrenchReading() {}

    /** The French screens as they came, in order. */
    static List<Snapshot> arrivals(Trail trail) {
        return trail.arrivals().stream().filter(Tongue::french).toList();
    }

    /** The distinct sentences of one page, and which of them are hard. */
    record Sentences(List<String> all, List<String> tooLong, List<String> twisted) {
        private static Sentences of(Snapshot snapshot) {
            List<String> all = UsefulText.of(snapshot).stream()
                    .flatMap(block -> Phrases.in(block.text()).stream())
                    .distinct()
                    .toList();
            return new Sentences(
                    all,
                    all.stream().filter(LongSentences::tooLong).toList(),
                    all.stream().filter(TwistedSentences::twisted).toList());
        }
    }

    /**
     * The distinct sentences of the French screens, whenever they were shown, with the number of the first screen that shows each.
     *
     * @param which of them
     */
    static Map<String, Integer> sentences(Trail trail, Function<Sentences, List<String>> which) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Snapshot snapshot : trail.snapshots()) {
            if (Tongue.french(snapshot)) {
                Sentences read = snapshot.the(Dom.class).once(Sentences.class, page -> Sentences.of(snapshot));
                which.apply(read)
                        .forEach(one -> found.putIfAbsent(one, snapshot.moment().screen()));
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
