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

/** Letters twice as large stay whole. A page may still be saved by the browser's zoom. See {@code DoubledText.md}. */
final class DoubledText implements Check {
    private static final int MOST = 3;
    private static final About ABOUT = About.journey("doubled-text", Set.of(Dom.class, Reflow.class))
            .severity(0.3)
            .criteria(rgaa("10.4.1"), wcag("1.4.4"));
    private static final Sentences SENTENCES = Sentences.of(DoubledText.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Losses.judge(trail, ABOUT, Reflow::doubled, all -> all.filter(Losses.Lost::certain)
                .limit(MOST)
                .map(lost -> Finding.cannotTell(
                        ABOUT,
                        lost.element(),
                        SENTENCES.say("cannot-tell-" + lost.how(), "name", lost.words(), "other", lost.otherWords()))));
    }
}
