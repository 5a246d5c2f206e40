package fr.parcours.checks.text;

import fr.parcours.check.Check;
import java.util.List;

/** The checks of what people are asked to read. */
public final class TextChecks {
    private TextChecks() {}

    public static List<Check> all() {
        return List.of(
                new ReadingEase(),
                new LongSentences(),
                new UnexplainedTerms(),
                new ComputerJargon(),
                new WordsPerScreen(),
                new WallOfText(),
                new TwistedSentences(),
                new LegibleType(),
                new PageLanguage(),
                new ForeignError(),
                new OtherReadings(),
                new SensoryWords(),
                new RightToLeft(),
                new CrypticSigns(),
                new NumericDate(),
                new LawByNumber(),
                new Untranslated());
    }
}
