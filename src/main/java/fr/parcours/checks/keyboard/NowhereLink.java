package fr.parcours.checks.keyboard;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link of the page leads somewhere in it, or does something. See {@code NowhereLink.md}. */
final class NowhereLink implements Check {
    private static final About ABOUT =
            About.journey("nowhere-link", Set.of(Dom.class, FocusWalk.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(NowhereLink.class);
    /** Told by {@code skip-link}. */
    private static final Pattern SKIPS = Pattern.compile("\\b(aller|acceder|acces|passer|sauter|skip|jump|go to)\\b");

    /** An empty place is the top of the page. */
    private static final Pattern UP = Pattern.compile("\\b(haut|debut|remont\\w*|top|up)\\b|[↑⬆▲⇧]");

    private static final int MOCK = 3;

    /** Where a script may follow the address, a place that is not found is no fault. */
    private static final String SCRIPTED = "script, [onclick], [onhashchange]";

    private static final String EMPTY = "a[href='#'], a[href^='javascript:void'], a[href='javascript:;']";
    /** Programs of these kinds listen where nobody sees it, or a link is a place of theirs. */
    private static final String WORKED =
            "[data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [data-dismiss],"
                    + " [data-bs-dismiss], [aria-controls], [aria-expanded], [aria-current], [role], [data-action], [data-fr-opened]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> mocked(judge(dom, walk).toList()).stream());
    }

    /** Where several lead nowhere, the page may be a drawing of one to come: one question for all. */
    private static List<Finding> mocked(List<Finding> found) {
        List<Finding> dead =
                found.stream().filter(one -> one.verdict() != Verdict.PASSED).toList();
        if (dead.size() < MOCK) {
            return found;
        }
        Finding first = dead.get(0);
        return List.of(Finding.cannotTell(
                        ABOUT,
                        SENTENCES.say(
                                "cannot-tell",
                                "name",
                                first.place().map(Where::name).orElse(""),
                                "count",
                                dead.size()))
                .where(first.place().orElseThrow()));
    }

    private static Stream<Finding> judge(Dom dom, FocusWalk walk) {
        return dom.select("a[href^='#'], a[href^='javascript:']")
                .filter(one -> one.visible()
                        && !one.called().isBlank()
                        && !one.framed()
                        && !one.shadowed()
                        && !one.matches(WORKED)
                        && !SKIPS.matcher(ScreenText.fold(one.called())).find())
                .flatMap(one -> judge(dom, walk, one));
    }

    private static Stream<Finding> judge(Dom dom, FocusWalk walk, Element one) {
        boolean empty = one.matches(EMPTY);
        String href = one.attr("href");
        if ((!empty && (!href.matches("#[^/!:~].*") || href.matches("(?i)#top")))
                || (href.equals("#")
                        && UP.matcher(ScreenText.fold(one.called())).find())) {
            return Stream.empty();
        }
        if (!empty && there(dom, one, href.substring(1))) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        if (!empty && dom.select(SCRIPTED).findAny().isPresent()) {
            return Stream.empty();
        }
        boolean heard = !Walks.whole(walk)
                || Walks.above(walk, one).findAny().isPresent()
                || one.select("*")
                        .anyMatch(inner -> Walks.on(walk, inner).findAny().isPresent())
                || Walks.hears(
                        walk.handlers().stream()
                                .filter(handler -> handler.path().isEmpty()),
                        "click",
                        "mousedown",
                        "mouseup",
                        "pointerdown",
                        "pointerup");
        if (heard) {
            return Stream.empty();
        }
        return Stream.of(
                href.equals("#") // the browser goes to the top of the page: what it is for may be just that
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-top", "name", Called.of(one)))
                        : Finding.failed(
                                ABOUT, one, SENTENCES.say(empty ? "failed" : "failed-place", "name", Called.of(one))));
    }

    private static boolean there(Dom dom, Element link, String id) {
        return Stream.of(id, decoded(id))
                .anyMatch(name -> dom.byId(link, name).isPresent()
                        // of old pages, some browsers make no difference between small letters and capitals
                        || dom.select("[name], [id]")
                                .anyMatch(one -> one.attr("name").equalsIgnoreCase(name)
                                        || one.attr("id").equalsIgnoreCase(name)));
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return id;
        }
    }
}
