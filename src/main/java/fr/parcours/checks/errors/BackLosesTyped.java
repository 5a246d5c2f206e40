package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whoever goes back to a form finds there what they gave. Why, and how to mend: {@code BackLosesTyped.md}. */
final class BackLosesTyped implements Check {
    private static final About ABOUT =
            About.screen("back-loses-typed", Set.of(Dom.class, Slips.class)).feeds("NAV05");
    private static final Sentences WORDS = Sentences.of(BackLosesTyped.class);
    /** The page speaks of the browser's own button: it may well warn of it. */
    private static final Pattern WARNS =
            Pattern.compile("(precedent|retour|arriere|back)\\b.{0,60}\\b(navigateur|browser)"
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
        return tried.slips().slips().stream()
                .filter(slip -> slip.how() == How.BACK)
                .filter(slip -> slip.dialogs().isEmpty()) // whoever is asked first whether to leave is warned
                .limit(1)
                .flatMap(slip -> slip.end() == End.REFUSED ? held(tried, slip) : elsewhere(slip));
    }

    private static Stream<Finding> held(Tried tried, Slip slip) {
        List<Element> lost =
                slip.lost().stream().flatMap(path -> tried.at(path).stream()).toList();
        List<Element> given = lost.stream()
                .filter(one -> !one.matches("[type=checkbox]")) // a consent may have to be given anew
                .toList();
        int of = slip.lost().size() + slip.kept().size();
        if (given.isEmpty()) {
            return of == slip.lost().size() ? Stream.empty() : Stream.of(Finding.passed(ABOUT));
        }
        Object[] words = {"name", given.get(0).called(), "lost", lost.size(), "of", of};
        return Stream.of(said(tried.dom(), given, words).severity((double) lost.size() / of));
    }

    private static Finding said(Dom dom, List<Element> given, Object... words) {
        Element first = given.get(0);
        if (given.size() == 1) {
            return Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-one", words));
        }
        if (secret(dom)) {
            return Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-secret", words));
        }
        return WARNS.matcher(ScreenText.whole(dom)).find()
                ? Finding.cannotTell(ABOUT, first, WORDS.say("cannot-tell-told", words))
                : Finding.failed(ABOUT, first, WORDS.say("failed", words));
    }

    /** What guards an account or a payment may have to be forgotten, and the rest with it. */
    private static boolean secret(Dom dom) {
        return dom.select("input[type=password], [autocomplete^=cc-], [autocomplete=one-time-code]")
                .findAny()
                .isPresent();
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
