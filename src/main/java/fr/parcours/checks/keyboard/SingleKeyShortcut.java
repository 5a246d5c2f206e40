package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No letter typed by accident sets something off. See {@code SingleKeyShortcut.md}. */
final class SingleKeyShortcut implements Check {
    private static final About ABOUT = About.journey("single-key-shortcut", Set.of(FocusWalk.class))
            .severity(0.3)
            .criteria(rgaa("12.10.1"), wcag("2.1.4"));
    private static final Sentences SENTENCES = Sentences.of(SingleKeyShortcut.class);
    private static final String LETTER = " letter ";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            List<String> letters = walk.handlers().stream()
                    .filter(handler -> handler.path().isEmpty())
                    .flatMap(handler -> handler.does().stream())
                    .filter(deed -> deed.contains(LETTER))
                    .map(deed -> deed.substring(deed.indexOf(LETTER) + LETTER.length()))
                    .distinct()
                    .sorted()
                    .toList();
            return letters.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Finding.cannotTell(
                            ABOUT, SENTENCES.say("cannot-tell", "letters", String.join(", ", letters))));
        });
    }
}
