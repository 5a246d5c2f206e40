package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What acts on the spot is a button, not a link that leads nowhere. See {@code LinkAsButton.md}. */
final class LinkAsButton implements Check {
    private static final About ABOUT = About.journey("link-as-button", Set.of(Dom.class, FocusWalk.class))
            .severity(0.3)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(LinkAsButton.class);
    private static final About SPACE = ABOUT.criteria(rgaa("7.1.1"), rgaa("7.3.1"), wcag("2.1.1"), wcag("4.1.2"));
    private static final String ANNOUNCED = "a[href][role=button]:not([href=''], [href^='#'], [href^='javascript:'])";
    private static final String[] KEYS = {"keydown", "keyup", "keypress"};
    private static final String NOWHERE = "a[href='#']:not([role]), a[href^='javascript:']:not([role])";

    /** An address that is a script, and does more than nothing; what goes back, elsewhere or sends is no press on the spot. */
    private static final Pattern CODE = Pattern.compile(
            "(?is)javascript:(?!\\s*(?:void\\b.{0,8}|;|\\{\\}|return\\b.{0,8})?\\s*;?\\s*$)(?!.*(?:location|history|open\\s*\\(|submit|href|navig|print)).+");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> Stream.concat(screen(dom, walk).stream(), called(dom, walk).stream()));
    }

    /** One question a screen: a site makes all its links alike. */
    private static List<Finding> screen(Dom dom, FocusWalk walk) {
        List<Element> found = dom.select(NOWHERE)
                .filter(one -> one.visible() && !one.framed() && !one.called().isBlank() && acts(dom, walk, one))
                .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(Finding.cannotTell(
                        ABOUT,
                        found.get(0),
                        SENTENCES.say(
                                found.size() == 1 ? "cannot-tell" : "cannot-tell-more",
                                "name",
                                Called.of(found.get(0)),
                                "count",
                                found.size())));
    }

    /** It is announced as a button, leads elsewhere, and no script hears the space bar that works buttons. */
    private static Optional<Finding> called(Dom dom, FocusWalk walk) {
        boolean heard = Walks.hears(
                walk.handlers().stream().filter(one -> one.path().isEmpty()),
                "keydown",
                "keypress"); // the page has scrolled by the time the key is let go
        return heard || !Walks.whole(walk)
                ? Optional.empty()
                : dom.select(ANNOUNCED)
                        .filter(one -> one.visible()
                                && !one.framed()
                                && !one.called().isBlank()
                                && !one.has("onkeydown")
                                && !one.has("onkeyup")
                                && !one.has("onkeypress")
                                && !Walks.hears(Walks.above(walk, one), KEYS))
                        .findFirst()
                        .map(one -> Finding.cannotTell(
                                SPACE, one, SENTENCES.say("cannot-tell-space", "name", Called.of(one))));
    }

    /** A script waits for a press on it, and none is read to lead elsewhere. */
    private static boolean acts(Dom dom, FocusWalk walk, Element one) {
        boolean scripted = !one.attr("onclick").isBlank()
                || Walks.hears(Walks.on(walk, one), "click")
                || CODE.matcher(one.attr("href").strip()).matches();
        return scripted
                && Walks.deeds(dom, walk, one).noneMatch(deed -> deed.matches("click (leaves|opens|reloads).*"));
    }
}
