package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever goes back to a form finds there what they gave. Why, and how to mend: {@code BackLosesTyped.md}. */
final class BackLosesTyped implements Check {
    private static final About ABOUT =
            About.screen("back-loses-typed", Set.of(Dom.class, Slips.class)).feeds("NAV05");
    private static final Sentences WORDS = Sentences.of(BackLosesTyped.class);
    /** The page speaks of the browser's own button: it may well warn of it. */
    static final Pattern WARNS = Pattern.compile("(precedent|retour|arriere|back)\\b.{0,60}\\b(navigateur|browser)"
            + "|\\b(navigateur|browser)\\b.{0,60}\\b(precedent|retour|arriere|back)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(BackLosesTyped::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        return tried.unwarned(How.BACK).stream()
                .flatMap(slip -> slip.end() == End.REFUSED ? held(tried, slip) : elsewhere(slip));
    }

    private static Stream<Finding> held(Tried tried, Slip slip) {
        Emptied emptied = Emptied.of(tried, slip);
        if (emptied.given().isEmpty()) {
            return emptied.untold() ? Stream.empty() : Stream.of(Finding.passed(ABOUT));
        }
        return Stream.of(emptied.graded(said(tried.dom(), emptied)));
    }

    private static Finding said(Dom dom, Emptied emptied) {
        Element first = emptied.first();
        Object[] words = emptied.words();
        if (emptied.given().size() == 1) {
            return Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-one", words));
        }
        if (Emptied.secret(dom)) {
            return Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-secret", words));
        }
        return Emptied.warned(dom, WARNS)
                ? Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-told", words))
                : Finding.failed(ABOUT, first, WORDS.say("failed", words));
    }

    private static Stream<Finding> elsewhere(Slip slip) {
        if (slip.end() != End.ELSEWHERE) {
            return Stream.empty(); // the browser's button, unlike ours, passes over what nobody did
        }
        String title = slip.messages().stream().map(Message::text).findFirst().orElse("");
        return Stream.of(Finding.cannotTell(
                ABOUT,
                title.isBlank() ? WORDS.say("cannot-tell-lost") : WORDS.say("cannot-tell-elsewhere", "title", title)));
    }
}
