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

/** How long the longest unbroken piece of text is. See {@code WallOfText.md}. */
final class WallOfText implements Check {
    private static final About ABOUT =
            About.journey("wall-of-text", Set.of(Dom.class)).feeds("LIR08");
    private static final Sentences SENTENCES = Sentences.of(WallOfText.class);

    /** One piece and the screen it stands on. */
    private record Piece(UsefulText.Block block, int screen, int words) {
        static Piece of(Snapshot snapshot, UsefulText.Block block) {
            // where a line is broken by hand we cannot see how long each part is: an even share accuses least
            long parts = block.element().select("br").count() + 1;
            return new Piece(block, snapshot.moment().screen(), (int) (block.words() / parts));
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        return trail.snapshots().stream()
                .flatMap(screen -> UsefulText.of(screen).stream().map(block -> Piece.of(screen, block)))
                .max(Comparator.comparingInt(Piece::words))
                .map(WallOfText::told)
                .stream();
    }

    private static Measure told(Piece longest) {
        return new Measure(
                "LIR08",
                longest.words(),
                "words",
                Measure.between(60, 150, longest.words()),
                SENTENCES.say(
                        "measure",
                        "words",
                        longest.words(),
                        "first",
                        FrenchReading.beginning(longest.block().text())),
                List.of(longest.screen()));
    }
}
