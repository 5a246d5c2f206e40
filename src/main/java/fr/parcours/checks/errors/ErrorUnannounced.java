package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Focus;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An error that a script brings is said to whoever does not see it come. Why, and how to mend: {@code ErrorUnannounced.md}. */
final class ErrorUnannounced implements Check {
    private static final About ABOUT = About.screen("error-unannounced", Set.of(Dom.class, Slips.class))
            .feeds("ERR04")
            .criteria(rgaa("7.5.2"), wcag("4.1.3"));
    private static final Sentences WORDS = Sentences.of(ErrorUnannounced.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(ErrorUnannounced::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> told = tried.refused().stream()
                .filter(slip ->
                        slip.dialogs().isEmpty() && !Tried.messages(slip).isEmpty())
                .toList();
        Optional<Slip> mute = told.stream().filter(ErrorUnannounced::mute).min(Comparator.comparing(Slip::fresh));
        return mute.map(slip -> Stream.of(said(slip)))
                .orElseGet(() -> Stream.concat(told.stream(), tried.told().stream())
                        .limit(1)
                        .map(slip -> Finding.passed(ABOUT)));
    }

    private static boolean mute(Slip slip) {
        return slip.focus() != Focus.FIELD
                && slip.focus() != Focus.MESSAGE
                && slip.messages().stream().noneMatch(Message::live)
                && !(slip.fresh() && slip.title());
    }

    private static Finding said(Slip slip) {
        String text = Tried.messages(slip).get(0).text();
        // a page loaded anew is read from its top: how long it takes to come to the message is for ears to tell
        return slip.fresh()
                ? Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "text", text))
                : Finding.failed(ABOUT, WORDS.say("failed", "text", text));
    }
}
