package fr.parcours.checks.errors;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** After a mistake, something of what is wrong is to be seen without looking for it. Why, and how to mend: {@code ErrorOutOfSight.md}. */
final class ErrorOutOfSight implements Check {
    private static final About ABOUT =
            About.screen("error-out-of-sight", Set.of(Dom.class, Slips.class)).feeds("ERR04");
    private static final Sentences WORDS = Sentences.of(ErrorOutOfSight.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(tried -> judge(tried.refused()));
    }

    private static Stream<Finding> judge(List<Slip> refused) {
        List<Slip> told = refused.stream()
                .filter(slip -> slip.dialogs().isEmpty() && !slip.messages().isEmpty())
                .toList();
        return told.stream()
                .filter(slip -> slip.messages().stream().noneMatch(Message::inView)
                        && slip.focus() != Focus.FIELD
                        && slip.focus() != Focus.MESSAGE)
                .findFirst()
                .map(slip -> Stream.of(Finding.failed(
                        ABOUT,
                        WORDS.say("failed", "text", slip.messages().get(0).text()))))
                .orElseGet(() -> told.stream().limit(1).map(slip -> Finding.passed(ABOUT)));
    }
}
