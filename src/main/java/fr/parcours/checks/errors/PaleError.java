package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Snapshot;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a form answers to a mistake stands out from its ground. Why, and how to mend: {@code PaleError.md}. */
final class PaleError implements Check {
    private static final About ABOUT =
            About.screen("pale-error", Set.of(Dom.class, Slips.class)).criteria(rgaa("3.2.1"), wcag("1.4.3"));
    private static final Sentences WORDS = Sentences.of(PaleError.class);
    private static final int LETTERS = 4;

    @Override
    public About about() {
        return ABOUT;
    }

    /** A message and its contrast. */
    private record Pale(Message message, Letters letters, Ratio ratio) {}

    /** One answer a form: the palest of its messages, or that none is. */
    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream()
                .flatMap(tried -> tried.refused().stream()
                        .flatMap(slip -> Tried.messages(slip).stream())
                        .flatMap(one -> measured(one).stream())
                        .min(Comparator.comparingDouble(
                                one -> one.ratio().measured() / one.ratio().required()))
                        .map(worst -> judge(tried, worst))
                        .stream());
    }

    private static Optional<Pale> measured(Message message) {
        Letters letters = new Letters(message.ink().size(), message.ink().bold());
        boolean words = ScreenText.fold(message.text())
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                >= LETTERS;
        return message.ink()
                .contrast()
                .filter(contrast -> words && !Ratio.hides(contrast))
                .map(contrast -> new Pale(message, letters, new Ratio(contrast, letters.required())));
    }

    private static Finding judge(Tried tried, Pale pale) {
        About about = pale.letters().contrast(ABOUT);
        if (pale.ratio().enough()) {
            return Finding.passed(about);
        }
        return tried.placed(
                Finding.failed(
                                about,
                                WORDS.say(
                                        "failed",
                                        "text",
                                        pale.message().text(),
                                        "contrast",
                                        pale.ratio().told(),
                                        "required",
                                        pale.ratio().asked()))
                        .severity(pale.ratio().severity()),
                pale.message());
    }
}
