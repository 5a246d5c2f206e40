package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How easy the text of the hardest screen is to read, by the formula of Kandel and Moles (1958). See {@code ReadingEase.md}. */
final class ReadingEase implements Check {
    private static final About ABOUT =
            About.journey("reading-ease", Set.of(Dom.class)).feeds("LIR01");
    private static final Sentences SENTENCES = Sentences.of(ReadingEase.class);
    private static final int ENOUGH_WORDS = 100;

    /** The counts of one screen, or of all of them together (screen 0). */
    private record Counts(int screen, int sentences, int words, int syllables) {
        static Counts of(Snapshot snapshot) {
            return snapshot.the(Dom.class).once(Counts.class, page -> counted(snapshot));
        }

        private static Counts counted(Snapshot snapshot) {
            int sentences = 0;
            int words = 0;
            int syllables = 0;
            for (UsefulText.Block block : UsefulText.of(snapshot)) {
                for (String sentence : Phrases.in(block.text())) {
                    List<String> found = Words.in(sentence);
                    sentences++;
                    words += found.size();
                    syllables += found.stream().mapToInt(Syllables::of).sum();
                }
            }
            return new Counts(snapshot.moment().screen(), sentences, words, syllables);
        }

        Counts plus(Counts other) {
            return new Counts(0, sentences + other.sentences, words + other.words, syllables + other.syllables);
        }

        /** 0 to 100 and a little beyond, higher is easier; short texts get the benefit of the doubt. */
        double ease() {
            double raw = 207 - 1.015 * words / sentences - 73.6 * syllables / words;
            return raw + 100 / Math.sqrt(words);
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Counts> screens =
                FrenchReading.arrivals(trail).stream().map(Counts::of).toList();
        List<Counts> enough = new ArrayList<>(
                screens.stream().filter(one -> one.words() >= ENOUGH_WORDS).toList());
        if (enough.isEmpty()) {
            screens.stream()
                    .reduce(Counts::plus)
                    .filter(all -> all.words() >= ENOUGH_WORDS)
                    .ifPresent(enough::add);
        }
        return enough.stream()
                .min(Comparator.comparingDouble(Counts::ease))
                .map(worst -> told(worst, screens))
                .stream();
    }

    private static Measure told(Counts worst, List<Counts> screens) {
        double ease = Math.round(worst.ease() * 10) / 10.0;
        List<Integer> on = worst.screen() > 0
                ? List.of(worst.screen())
                : screens.stream().map(Counts::screen).distinct().toList();
        return new Measure(
                "LIR01",
                ease,
                "points",
                Measure.between(75, 45, ease),
                SENTENCES.say(worst.screen() > 0 ? "measure" : "measure-all", "ease", Math.round(ease)),
                on);
    }
}
