package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No letter typed by accident sets something off. See {@code SingleKeyShortcut.md}. */
final class SingleKeyShortcut implements Check {
    private static final About ABOUT = About.journey("single-key-shortcut", Set.of(FocusWalk.class))
            .severity(0.3)
            .criteria(rgaa("12.10.1"), wcag("2.1.4"))
            .act("ffbc54");
    private static final Sentences SENTENCES = Sentences.of(SingleKeyShortcut.class);
    private static final String LETTER = " letter ";
    private static final String ALONE = " straight";
    /** Where a page speaks of its shortcuts, or of what one may set to one's liking. */
    private static final Pattern SPOKEN = Pattern.compile(
            "raccourci|shortcut|hotkey|clavier|keyboard|prefer|parametre|reglage|setting|option|accessib|\\baide\\b|\\bhelp\\b|\\btouche|\\bpress\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            List<String> deeds = walk.handlers().stream()
                    .filter(handler -> handler.path().isEmpty())
                    .flatMap(handler -> handler.does().stream())
                    .filter(deed -> deed.contains(LETTER))
                    .toList();
            if (deeds.isEmpty()) {
                return Stream.empty();
            }
            boolean told = SPOKEN.matcher(ScreenText.whole(dom)).find()
                    || dom.select("[accesskey], [aria-keyshortcuts]").findAny().isPresent();
            List<String> sure = letters(deeds.stream().filter(deed -> deed.endsWith(ALONE) && !told));
            return Stream.of(
                    sure.isEmpty()
                            ? Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell", "letters", joined(deeds.stream())))
                            : Finding.failed(ABOUT, SENTENCES.say("failed", "letters", String.join(", ", sure))));
        });
    }

    private static String joined(Stream<String> deeds) {
        return String.join(", ", letters(deeds));
    }

    private static List<String> letters(Stream<String> deeds) {
        return deeds.map(deed -> deed.substring(deed.indexOf(LETTER) + LETTER.length()))
                .map(letter -> letter.endsWith(ALONE) ? letter.substring(0, letter.length() - ALONE.length()) : letter)
                .distinct()
                .sorted()
                .toList();
    }
}
