package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;

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

/** A link leads past the header and the menus, to the content. See {@code SkipLink.md}. */
final class SkipLink implements Check {
    private static final About ABOUT = About.journey("skip-link", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC10")
            .severity(0.4)
            .criteria(rgaa("12.7.1"));
    private static final Sentences SENTENCES = Sentences.of(SkipLink.class);
    private static final Pattern WORDS = Pattern.compile(
            "\\b(aller|accès|accéder|passer|sauter|contenu|skip|jump|go) ?(directement )?(au|à|le|la|to|contenu|principal|navigation)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What a button may say that does the same. */
    private static final Pattern CONTENT = Pattern.compile(
            "\\b(aller|accéder|passer|sauter|skip|jump)\\b.*\\b(contenu|content|main)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String REPEATED = "nav, header, [role=navigation], [role=banner]";
    /** Nothing but a script makes these do anything. */
    private static final String PLAIN =
            "button:not([onclick], [popovertarget], [commandfor], [form]), [role=button]:not(a[href], [onclick])";

    private static final Set<String> PRESSES =
            Set.of("click", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keyup", "keypress");
    private static final String MAIN = "main, [role=main]";
    private static final int FIRST = 6;
    private static final int FEW = 3;
    private static final int MANY = 5;
    private static final int PAGES = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> {
            List<Element> stops = walk.stops().stream()
                    .flatMap(stop -> dom.at(stop.path()).stream())
                    .toList();
            List<Element> links = stops.stream()
                    .limit(FIRST)
                    .filter(one -> one.attr("href").matches("#[^/!].*")
                            && WORDS.matcher(one.called()).find())
                    .toList();
            Optional<Finding> idle = links.isEmpty() ? idle(walk, stops) : Optional.empty();
            if (idle.isPresent()) {
                return idle.stream();
            }
            Optional<Finding> hidden = links.isEmpty() ? hidden(dom, stops) : Optional.empty();
            if (hidden.isPresent()) {
                return hidden.stream();
            }
            return links.isEmpty() ? missing(dom, stops) : links.stream().flatMap(one -> works(dom, walk, stops, one));
        });
    }

    private static Stream<Finding> works(Dom dom, FocusWalk walk, List<Element> stops, Element link) {
        String id = link.attr("href").substring(1);
        Optional<Element> end = dom.byId(link, id).or(() -> dom.select("a[name]")
                .filter(one -> one.attr("name").equals(id))
                .findFirst());
        if (end.isPresent() || id.equals("top")) {
            if (CONTENT.matcher(link.called()).find() && !scripted(walk, link) && !leads(stops, link, end)) {
                return Stream.of(Finding.failed(ABOUT, link, SENTENCES.say("failed-before", "name", Called.of(link))));
            }
            boolean rendered = end.filter(one -> one.style("display").isEmpty()).isEmpty();
            return rendered ? Stream.of(Finding.passed(ABOUT, link)) : Stream.empty();
        }
        if (!link.visible() || scripted(walk, link)) {
            return Stream.empty(); // axe tells of those that show with the focus only; a script may lead elsewhere
        }
        return Stream.of(Finding.failed(ABOUT, link, SENTENCES.say("failed", "name", Called.of(link))));
    }

    private static boolean scripted(FocusWalk walk, Element link) {
        return Walks.above(walk, link).findAny().isPresent()
                || Walks.hears(walk.handlers().stream().filter(one -> one.path().isEmpty()), "click");
    }

    /** Whether the menus are behind once one is there: the next stop of the keys is another than without the link, or is no menu's. */
    private static boolean leads(List<Element> stops, Element link, Optional<Element> end) {
        List<Element> next = after(stops, link);
        boolean menus = next.stream()
                        .limit(FEW)
                        .filter(one -> one.closest(REPEATED).isPresent()
                                && one.closest(MAIN).isEmpty())
                        .count()
                == FEW;
        return !menus
                || end.filter(place -> next.get(0).precedes(place)
                                || place.closest(MAIN).isPresent())
                        .isPresent();
    }

    /** The stops of the keys once they have left it, other links to places of the page set aside. */
    private static List<Element> after(List<Element> stops, Element link) {
        return stops.stream()
                .dropWhile(one -> !one.equals(link))
                .skip(1)
                .filter(one -> !one.attr("href").startsWith("#"))
                .toList();
    }

    /** A button that promises the content, sends nothing, and whose press no script waits for, on it nor around it. */
    private static Optional<Finding> idle(FocusWalk walk, List<Element> stops) {
        return stops.stream()
                .limit(FIRST)
                .filter(one -> one.matches(PLAIN)
                        && one.closest("form, [data-action], [phx-click]").isEmpty()
                        && !one.framed()
                        && CONTENT.matcher(one.called()).find())
                .filter(one -> Walks.whole(walk)
                        && Walks.above(walk, one).findAny().isEmpty()
                        && walk.handlers().stream()
                                .noneMatch(handler -> handler.path().isEmpty()
                                        && handler.events().stream().anyMatch(PRESSES::contains))
                        && one.select("*")
                                .noneMatch(
                                        inner -> Walks.on(walk, inner).findAny().isPresent()))
                .findFirst()
                // where no script at all was heard of, they may not have been listened to
                .map(one -> walk.handlers().isEmpty()
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-idle", "name", Called.of(one)))
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed-idle", "name", Called.of(one))));
    }

    /** The link is written, but nothing ever shows it, and keys pass it by: the way that it promises is for nobody. */
    private static Optional<Finding> hidden(Dom dom, List<Element> stops) {
        boolean many = stops.stream()
                        .limit(MANY)
                        .filter(one -> one.closest(REPEATED).isPresent())
                        .count()
                >= FEW;
        boolean pressed = stops.stream().limit(FIRST).anyMatch(one -> CONTENT.matcher(one.called())
                .find());
        return dom.select("a[href]")
                .limit(FIRST)
                .filter(one -> many && !pressed && one.attr("href").matches("#[^/!].*"))
                .filter(one ->
                        one.style("display").isEmpty() || one.style("display").equals("none"))
                .filter(one -> CONTENT.matcher(one.allText()).find() && !stops.contains(one))
                .filter(one -> dom.byId(one, one.attr("href").substring(1)).isPresent())
                .findFirst()
                .map(one -> Finding.failed(
                        ABOUT,
                        one,
                        SENTENCES.say("failed-hidden", "name", one.allText().strip())));
    }

    /** Several stops before the content, of a site of several pages, and no link of the page leads past them. */
    private static Stream<Finding> missing(Dom dom, List<Element> stops) {
        Optional<Element> main = dom.select(MAIN).filter(Element::visible).findFirst();
        if (main.isEmpty()) {
            return Stream.empty();
        }
        List<Element> before = stops.stream().anyMatch(main.get()::holds)
                ? stops.stream().takeWhile(one -> !main.get().holds(one)).toList()
                : stops.stream()
                        .filter(one -> one.closest(REPEATED).isPresent() && one.precedes(main.get()))
                        .toList();
        long pages = before.stream()
                .map(one -> one.attr("href"))
                .filter(href -> href.matches("(/|\\./|\\.\\./|[\\w-]+[/.?])[^:]*|/"))
                .distinct()
                .count();
        boolean inside = before.stream().anyMatch(one -> one.attr("href").matches(".*#.+"));
        boolean pressed = before.stream()
                .limit(FIRST)
                .filter(one -> one.attr("href").isEmpty())
                .anyMatch(one -> CONTENT.matcher(one.called()).find());
        if (before.size() < FEW || pages < PAGES || inside || pressed) {
            return Stream.empty();
        }
        return Stream.of(Finding.failed(ABOUT, SENTENCES.say("missing", "count", before.size()))
                .severity(before.size() < MANY ? 0.15 : 0.3));
    }
}
