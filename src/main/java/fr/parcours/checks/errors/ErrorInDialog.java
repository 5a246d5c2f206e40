package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An error stays readable while it is being mended. Why, and how to mend: {@code ErrorInDialog.md}. */
final class ErrorInDialog implements Check {
    private static final About ABOUT =
            About.screen("error-in-dialog", Set.of(Dom.class, Slips.class)).feeds("ERR01");
    private static final Sentences WORDS = Sentences.of(ErrorInDialog.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(tried -> judge(tried.refused()));
    }

    private static Stream<Finding> judge(List<Slip> refused) {
        return refused.stream()
                .filter(slip -> !slip.dialogs().isEmpty())
                .limit(1)
                .map(slip -> slip.messages().isEmpty()
                        ? Finding.failed(
                                ABOUT,
                                WORDS.say("failed", "text", slip.dialogs().get(0)))
                        : Finding.passed(ABOUT));
    }
}
