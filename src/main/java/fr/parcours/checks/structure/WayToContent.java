package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Past what each page repeats, something leads to what this one says. See {@code WayToContent.md}. */
final class WayToContent implements Check {
    private static final About BASE =
            About.screen("way-to-content", Set.of(Dom.class)).severity(0.4);
    private static final About ABOUT =
            BASE.criteria(rgaa("12.7.1"), wcag("2.4.1")).act("cf77f2", "047fe0", "ye5d6e", "b40fd1", "3e12e1");
    private static final About SKIP = BASE.criteria(rgaa("12.7.1"));
    private static final About HEADING = BASE.act("047fe0");
    private static final Sentences SENTENCES = Sentences.of(WayToContent.class);
    private static final String REPEATED =
            "nav, aside, header, [role=navigation], [role=banner], [role=complementary], [role=search]";
    private static final String OWN = "main, article, [role=main]";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
    private static final Pattern SKIP_WORDS = Pattern.compile(
            "\\b(aller au|acces (direct |rapide )?au|passer (au|le)|skip|jump to|go to (the )?main)\\b");
    private static final int MANY = 10;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> repeated = dom.select(REPEATED)
                .filter(one -> one.visible()
                        && one.closest(OWN).isEmpty()
                        && !one.text().isBlank())
                .toList();
        Optional<Element> content = content(dom, repeated);
        // an open window makes the rest of the page silent for a while
        boolean window = dom.select("dialog[open], [role=dialog][aria-modal=true], [role=alertdialog][aria-modal=true]")
                .anyMatch(Element::visible);
        return repeated.isEmpty() || content.isEmpty() || window
                ? Stream.empty()
                : Stream.of(judge(dom, repeated, content.get()));
    }

    private static Finding judge(Dom dom, List<Element> repeated, Element content) {
        boolean heading = dom.select(HEADINGS)
                .anyMatch(one -> one.visible()
                        && !one.role().isEmpty()
                        && !one.name().isBlank()
                        && (repeated.stream().noneMatch(zone -> zone.holds(one)) || opens(one, repeated, content)));
        boolean zone = dom.select("main, [role=main]").anyMatch(Element::visible);
        boolean skips = skips(dom, repeated);
        boolean folds = repeated.stream()
                .anyMatch(one -> one.select("summary, [aria-expanded]").anyMatch(Element::visible));
        boolean command = dom.select("button, a[href^=#]")
                .anyMatch(one -> one.visible()
                        && repeated.stream().noneMatch(zoned -> zoned.holds(one))
                        && one.precedes(content));
        if (!heading && !zone && !skips && !folds && command) {
            return Finding.cannotTell(ABOUT, content, SENTENCES.say("cannot-tell"));
        }
        if (!heading && !zone && !skips && !folds) {
            return Finding.failed(ABOUT, content, SENTENCES.say("failed"));
        }
        long commands = repeated.stream()
                .flatMap(one -> one.select("a[href], button"))
                .distinct()
                .filter(one -> one.visible() && one.precedes(content))
                .count();
        // where the content is marked, what keys meet before it is told by skip-link
        if (!skips && !zone && commands >= MANY && apart(dom, repeated, content)) {
            long before = dom.select("a[href], button")
                    .filter(one -> one.visible() && one.precedes(content))
                    .count();
            return Finding.failed(SKIP, content, SENTENCES.say("failed-skip", "count", before));
        }
        // the step's missing main heading is told by step-heading
        return heading || !first(dom)
                ? Finding.passed(ABOUT)
                : Finding.failed(HEADING, content, SENTENCES.say("failed-heading"));
    }

    /** What comes after the menus says something of its own, and they are no part of what a heading announces. */
    private static boolean apart(Dom dom, List<Element> repeated, Element content) {
        int linked = content.select("a[href], button")
                .mapToInt(one -> Prose.words(one.text()))
                .sum();
        boolean announced = dom.select("h2, h3, h4, h5, h6")
                .anyMatch(one -> one.visible()
                        && repeated.stream().noneMatch(zone -> zone.holds(one))
                        && repeated.stream().anyMatch(zone -> one.precedes(zone) && zone.precedes(content)));
        return Prose.words(content.text()) - linked >= MANY && !announced;
    }

    /** A heading in a banner opens the content when no menu comes between the two: it is the page's, not the site's. */
    private static boolean opens(Element heading, List<Element> repeated, Element content) {
        return heading.closest("nav, aside, a, [role=navigation], [role=complementary], [role=search]")
                        .isEmpty()
                && heading.select("a").findAny().isEmpty()
                && heading.precedes(content)
                && repeated.stream()
                        .flatMap(zone -> zone.select("a[href], button"))
                        .noneMatch(one -> one.visible() && heading.precedes(one) && one.precedes(content));
    }

    private static boolean first(Dom dom) {
        return dom.select("h1, [role=heading][aria-level=1]")
                .anyMatch(one -> one.visible() && !one.text().isBlank());
    }

    /** The first part of the page, after what repeats, that has some text of its own. */
    private static Optional<Element> content(Dom dom, List<Element> repeated) {
        return dom.select("main, [role=main], body *")
                .filter(one -> one.visible() && repeated.stream().noneMatch(zone -> zone.holds(one) || one.holds(zone)))
                .filter(one -> repeated.stream().anyMatch(zone -> zone.precedes(one)))
                .filter(one -> one.matches("main, [role=main]") || Prose.words(one.text()) >= MANY)
                .filter(one -> one.closest("footer, [role=contentinfo], dialog").isEmpty())
                .findFirst();
    }

    /** A link of the beginning of the page that leads to a place of the same page. */
    private static boolean skips(Dom dom, List<Element> repeated) {
        boolean said = dom.select("a, button, [role=link], [role=button]")
                .limit(MANY)
                .anyMatch(one -> SKIP_WORDS.matcher(ScreenText.fold(one.name())).find());
        return said
                || dom.select("a[href*=#]")
                        .filter(one -> one.attr("href").matches("[^#]*#.+"))
                        .limit(MANY)
                        .anyMatch(one -> dom.byId(one, one.attr("href").replaceAll("^[^#]*#", ""))
                                .filter(aim ->
                                        repeated.stream().noneMatch(zone -> zone.holds(aim)) || one.precedes(aim))
                                .isPresent());
    }
}
