package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the script of a form would answer to a mistake, where nobody erred on purpose. See {@code RefusalRead.md}. */
final class RefusalRead implements Check {
    private static final About ABOUT = About.screen("refusal-read", Set.of(Dom.class, FocusWalk.class))
            .severity(0.5)
            .feeds("ERR01");
    private static final String ERRS = "(?:submit|click) errs ";
    private static final String COMMANDS =
            "form, button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]";
    private static final Sentences WORDS = Sentences.of(RefusalRead.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        if (screen.find(Slips.class).isPresent()) {
            return Stream.empty(); // it was seen
        }
        Dom dom = screen.the(Dom.class);
        return dom.select(COMMANDS)
                .filter(one -> one.visible() && one.closest("form").isPresent())
                .flatMap(one -> read(screen, dom, one).stream());
    }

    private static Optional<Finding> read(Snapshot screen, Dom dom, Element one) {
        List<FocusWalk.Handler> handlers = FocusWalk.heard(screen).toList();
        Set<String> ways = PageScripts.of(dom)
                .deeds(handlers, one)
                .filter(deed -> deed.matches(ERRS + ".*"))
                .map(deed -> deed.replaceFirst(ERRS, ""))
                .collect(Collectors.toSet());
        return Stream.of("colour", "emptied", "alert", "vague")
                .filter(ways::contains)
                .findFirst()
                .map(way -> Finding.cannotTell(about(way), one, WORDS.say("cannot-tell-" + way)));
    }

    private static About about(String way) {
        return switch (way) {
            case "colour" -> ABOUT.criteria(rgaa("11.10.3"), wcag("3.3.1"), wcag("1.4.1"));
            case "vague" -> ABOUT.criteria(rgaa("11.11.1"), wcag("3.3.3"));
            default -> ABOUT;
        };
    }
}
