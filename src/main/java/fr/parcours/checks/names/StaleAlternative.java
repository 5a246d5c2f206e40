package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a press puts another image in place of one, the words that replace it change too. See {@code StaleAlternative.md}. */
final class StaleAlternative implements Check {
    private static final About ABOUT = About.screen("stale-alternative", Set.of(Dom.class, FocusWalk.class))
            .severity(0.4)
            .criteria(rgaa("1.3.1"), wcag("1.1.1"));
    private static final Sentences SENTENCES = Sentences.of(StaleAlternative.class);
    private static final String DEED = "click pictures ";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<FocusWalk.Handler> handlers = FocusWalk.heard(snapshot).toList();
        Set<String> worked = handlers.stream()
                .filter(handler -> handler.does().stream().anyMatch(deed -> deed.startsWith(DEED)))
                .map(FocusWalk.Handler::path)
                .collect(Collectors.toSet());
        return dom.select("body *")
                .filter(one -> one.visible() && (worked.contains(one.path()) || one.has("onclick")))
                .flatMap(one -> PageScripts.of(dom)
                        .deeds(handlers, one)
                        .filter(deed -> deed.startsWith(DEED))
                        .flatMap(deed -> PageScripts.of(dom).thing(dom, one, deed.substring(DEED.length())).stream())
                        .filter(image -> image.matches("img[alt]")
                                && image.visible()
                                && !image.attr("alt").isBlank()
                                && !image.equals(one)
                                && !one.holds(image))
                        .limit(1)
                        .map(image -> Finding.cannotTell(
                                ABOUT,
                                one,
                                SENTENCES.say(
                                        "cannot-tell",
                                        "name",
                                        Called.of(one),
                                        "words",
                                        image.attr("alt").strip()))))
                .limit(1);
    }
}
