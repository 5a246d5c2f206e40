package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.KeptWords;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever has a screen loaded again is still at that screen. Why, and how to mend: {@code ReloadLosesWay.md}. */
final class ReloadLosesWay implements Check {
    private static final About ABOUT = About.screen("reload-loses-way", Set.of(Dom.class, Slips.class));
    private static final Sentences WORDS = Sentences.of(ReloadLosesWay.class);
    /** The page speaks of being loaded again: it may well warn of it. */
    private static final Pattern WARNS = Pattern.compile(
            "(recharge|actualis|rafraich)[a-z]*.{0,40}(page|ecran|navigateur)|(reload|refresh)[a-z]*.{0,40}(page|screen|browser)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream()
                .flatMap(tried -> tried.unwarned(How.RELOAD).stream().map(slip -> judge(tried.dom(), slip)));
    }

    private static Finding judge(Dom dom, Slip slip) {
        if (slip.end() == End.REFUSED) {
            return Finding.passed(ABOUT); // that its fields are empty is what browsers do by themselves
        }
        String title = slip.messages().stream().map(Message::text).findFirst().orElse("");
        if (title.isBlank()) {
            return Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-lost"));
        }
        boolean kept =
                KeptWords.said(slip.messages().stream().map(Message::text).toList());
        return slip.end() == End.BEFORE && !kept && !Emptied.secret(dom) && !Emptied.warned(dom, WARNS)
                ? Finding.failed(ABOUT, WORDS.say("failed", "title", title))
                : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "title", title));
    }
}
