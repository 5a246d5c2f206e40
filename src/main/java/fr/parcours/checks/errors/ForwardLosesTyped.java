package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever looks at the screen before and comes forward finds what they typed. Why, and how to mend: {@code ForwardLosesTyped.md}. */
final class ForwardLosesTyped implements Check {
    private static final About ABOUT =
            About.screen("forward-loses-typed", Set.of(Dom.class, Slips.class)).feeds("NAV05");
    private static final Sentences WORDS = Sentences.of(ForwardLosesTyped.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(tried -> tried.unwarned(How.FORWARD).stream()
                .filter(slip -> slip.end() == End.REFUSED)
                .flatMap(slip -> judge(tried, slip)));
    }

    private static Stream<Finding> judge(Tried tried, Slip slip) {
        Emptied emptied = Emptied.of(tried, slip);
        return switch (emptied.given().size()) {
            case 0 -> emptied.untold() ? Stream.empty() : Stream.of(Finding.passed(ABOUT));
            case 1 -> Stream.empty(); // it may well be forgotten on purpose
            default -> Stream.of(emptied.graded(said(emptied, slip)));
        };
    }

    /** The page that the browser gave back as it was left can only have been emptied by itself. */
    private static Finding said(Emptied emptied, Slip slip) {
        if (slip.fresh()) {
            return Finding.cannotTell(ABOUT, emptied.first(), WORDS.say("cannot-tell-fresh", emptied.words()));
        }
        return Emptied.secret(emptied.dom()) || Emptied.warned(emptied.dom(), BackLosesTyped.WARNS)
                ? Finding.cannotTell(ABOUT, emptied.first(), WORDS.say("cannot-tell", emptied.words()))
                : Finding.failed(ABOUT, emptied.first(), WORDS.say("failed", emptied.words()));
    }
}
