package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an error comes to the person instead of waiting to be found. Why, and how to mend: {@code ErrorAnnounced.md}. */
final class ErrorAnnounced implements Check {
    private static final About ABOUT = About.journey("error-announced", Set.of(Dom.class))
            .feeds("ERR04")
            .criteria(Criterion.rgaa("7.5.2"), Criterion.wcag("4.1.3"));
    private static final Sentences WORDS = Sentences.of(ErrorAnnounced.class);

    private static final String SPOKEN =
            "[role=alert], [role=status], [aria-live=assertive], [aria-live=polite], [autofocus]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Mistake.of(trail).stream()
                .filter(mistake -> !mistake.messages().isEmpty())
                .map(mistake -> about(mistake).screens(List.of(mistake.number())));
    }

    private static Finding about(Mistake mistake) {
        boolean spoken = mistake.messages().stream()
                .anyMatch(message -> message.closest(SPOKEN).isPresent());
        boolean focused = mistake.invalid().stream().anyMatch(field -> field.has("autofocus"));
        Element first = mistake.messages().get(0);
        // scripts may move the focus: frozen evidence does not hold it
        return spoken || focused
                ? Finding.passed(ABOUT, first)
                : Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell", "name", first.called()));
    }
}
