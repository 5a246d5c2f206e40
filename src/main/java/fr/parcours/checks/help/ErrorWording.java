package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ErrorWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an error message says which field, what is wrong and what to do. Why, and how to mend: {@code ErrorWording.md}. */
final class ErrorWording implements Check {
    private static final About ABOUT =
            About.journey("error-wording", Set.of(Dom.class)).feeds("ERR02");
    private static final Sentences WORDS = Sentences.of(ErrorWording.class);

    private static final int GOOD = 4;
    private static final int POOR = 1;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Mistake.of(trail).stream()
                .filter(mistake -> ErrorWords.reads(mistake.screen().the(Dom.class)))
                .flatMap(mistake -> mistake.messages().stream()
                        .map(message -> about(mistake, message).screens(List.of(mistake.number()))));
    }

    private static Finding about(Mistake mistake, Element message) {
        int points = points(mistake, message);
        if (points >= GOOD) {
            return Finding.passed(ABOUT, message);
        }
        Object[] told = {"name", message.called(), "points", points};
        // three points of five is a matter of taste
        return (points <= 2
                        ? Finding.failed(ABOUT, message, WORDS.say("failed", told))
                        : Finding.cannotTell(ABOUT, message, WORDS.say("cannot-tell", told)))
                .severity(Measure.between(GOOD, POOR, points));
    }

    private static int points(Mistake mistake, Element message) {
        String words = ScreenText.fold(message.text());
        Dom dom = mistake.screen().the(Dom.class);
        boolean names = mistake.invalid().stream().anyMatch(field -> Mistake.linked(field, message))
                || dom.select("input, select, textarea")
                        .anyMatch(field -> field.visible() && ErrorWords.cites(words, field));
        return ErrorWords.points(message.text(), names);
    }
}
