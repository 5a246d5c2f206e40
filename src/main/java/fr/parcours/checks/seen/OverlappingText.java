package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** On the page as it comes, words lie neither on other words nor half out of their box. See {@code OverlappingText.md}. */
final class OverlappingText implements Check {
    private static final int SHORT = 4;
    private static final About ABOUT =
            About.journey("overlapping-text", Set.of(Dom.class, Reflow.class)).severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(OverlappingText.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Losses.judge(trail, ABOUT, Reflow::now, lost -> lost.map(OverlappingText::told));
    }

    /** A large figure behind a title may be drawn on purpose, and a box may be half open to show that there is more. */
    private static Finding told(Losses.Lost lost) {
        boolean words = lost.words().length() > SHORT && lost.otherWords().length() > SHORT;
        Object[] said = {"name", lost.words(), "other", lost.otherWords()};
        return lost.how().equals("over") && words
                ? Finding.failed(ABOUT, lost.element(), SENTENCES.say("failed", said))
                : Finding.cannotTell(ABOUT, lost.element(), SENTENCES.say("cannot-tell-" + lost.how(), said));
    }
}
