package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** A person who spaces lines, words and letters out loses no word. See {@code TextSpacing.md}. */
final class TextSpacing implements Check {
    private static final About ABOUT = About.journey("text-spacing", Set.of(Dom.class, Reflow.class))
            .severity(0.5)
            .criteria(rgaa("10.12.1"), wcag("1.4.12"));
    private static final Sentences SENTENCES = Sentences.of(TextSpacing.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Losses.judge(trail, ABOUT, Reflow::spaced, lost -> lost.map(TextSpacing::told));
    }

    private static Finding told(Losses.Lost lost) {
        return lost.certain()
                ? Finding.failed(
                        ABOUT,
                        lost.element(),
                        SENTENCES.say("failed-" + lost.how(), "name", lost.words(), "other", lost.otherWords()))
                : Finding.cannotTell(ABOUT, lost.element(), SENTENCES.say("cannot-tell", "name", lost.words()));
    }
}
