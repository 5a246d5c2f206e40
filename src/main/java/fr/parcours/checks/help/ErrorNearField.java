package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an error is told in words, beside the field that it is about. Why, and how to mend: {@code ErrorNearField.md}. */
final class ErrorNearField implements Check {
    private static final About ABOUT = About.journey("error-near-field", Set.of(Dom.class))
            .feeds("ERR01")
            .criteria(Criterion.rgaa("11.10.3"), Criterion.rgaa("11.10.6"), Criterion.wcag("3.3.1"));
    /** The law asks that the message names the field, not that it stands beside it. */
    private static final About FAR =
            About.journey("error-near-field", Set.of(Dom.class)).feeds("ERR01").obligation(Obligation.GOOD_PRACTICE);

    private static final Sentences WORDS = Sentences.of(ErrorNearField.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Mistake.of(trail).stream().flatMap(ErrorNearField::judge);
    }

    private static Stream<Finding> judge(Mistake mistake) {
        if (mistake.invalid().isEmpty()) {
            return mistake.messages().stream()
                    .flatMap(message -> unmarked(mistake, message).stream())
                    .map(finding -> finding.screens(List.of(mistake.number())));
        }
        return mistake.invalid().stream().map(field -> about(mistake, field).screens(List.of(mistake.number())));
    }

    /** No field is marked: does the message, or where it stands, tell which one is wrong? */
    private static Optional<Finding> unmarked(Mistake mistake, Element message) {
        if (mistake.aboutNoField(message)) {
            return Optional.of(Finding.failed(ABOUT, message, WORDS.say("failed-which", "name", message.called()))
                    .severity(0.5));
        }
        return mistake.above(message)
                .map(field -> Mistake.linked(field, message)
                        ? Finding.passed(ABOUT, field)
                        : Finding.cannotTell(ABOUT, field, WORDS.say("cannot-tell", "name", field.called()))
                                .severity(0.5));
    }

    private static Finding about(Mistake mistake, Element field) {
        Optional<Element> beside = mistake.beside(field);
        if (beside.filter(message -> Mistake.linked(field, message)).isPresent()) {
            return Finding.passed(ABOUT, field);
        }
        if (beside.isPresent()) {
            // seen beside the field, but a screen reader may not hear it there
            return Finding.cannotTell(ABOUT, field, WORDS.say("cannot-tell", "name", field.called()))
                    .severity(0.5);
        }
        if (!mistake.messages().isEmpty()) {
            About about = mistake.names(field) ? FAR : ABOUT;
            return Finding.failed(about, field, WORDS.say("failed-far", "name", field.called()))
                    .severity(0.5);
        }
        return mistake.came().stream()
                .findFirst()
                .map(text -> Finding.cannotTell(
                                ABOUT,
                                field,
                                WORDS.say("cannot-tell-came", "name", field.called(), "came", Called.of(text)))
                        .severity(0.5))
                .orElseGet(() -> Finding.failed(ABOUT, field, WORDS.say("failed", "name", field.called())));
    }
}
