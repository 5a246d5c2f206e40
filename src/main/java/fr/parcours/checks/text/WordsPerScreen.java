package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many words the longest screen asks people to read. See {@code WordsPerScreen.md}. */
final class WordsPerScreen implements Check {
    private static final About ABOUT =
            About.journey("words-per-screen", Set.of(Dom.class)).feeds("LIR07");
    private static final Sentences SENTENCES = Sentences.of(WordsPerScreen.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        return trail.arrivals().stream()
                .filter(screen -> UsefulText.words(screen) > 0)
                .max(Comparator.comparingInt(UsefulText::words))
                .map(WordsPerScreen::told)
                .stream();
    }

    private static Measure told(Snapshot longest) {
        int words = UsefulText.words(longest);
        return new Measure(
                "LIR07",
                words,
                "words",
                Measure.between(150, 600, words),
                SENTENCES.say("measure", "words", words),
                List.of(longest.moment().screen()));
    }
}
