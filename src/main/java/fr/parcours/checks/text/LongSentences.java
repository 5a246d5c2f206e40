package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many different sentences of the procedure have more than 25 words. See {@code LongSentences.md}. */
final class LongSentences implements Check {
    private static final About ABOUT =
            About.journey("long-sentences", Set.of(Dom.class)).feeds("LIR02");
    private static final Sentences SENTENCES = Sentences.of(LongSentences.class);
    private static final int MOST_WORDS = 25;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        if (FrenchReading.sentences(trail, FrenchReading.Sentences::all).isEmpty()) {
            return Stream.empty();
        }
        Map<String, Integer> tooLong = FrenchReading.sentences(trail, FrenchReading.Sentences::tooLong);
        int count = tooLong.size();
        String first = tooLong.keySet().stream()
                .findFirst()
                .map(FrenchReading::beginning)
                .orElse("");
        String key = count == 0 ? "measure-none" : count == 1 ? "measure-one" : "measure";
        return Stream.of(new Measure(
                "LIR02",
                count,
                "sentences",
                Measure.between(0, 12, count),
                SENTENCES.say(key, "count", count, "first", first),
                tooLong.values().stream().distinct().toList()));
    }

    static boolean tooLong(String sentence) {
        return Words.in(sentence).size() > MOST_WORDS;
    }
}
