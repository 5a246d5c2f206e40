package fr.parcours.checks.law;

import fr.parcours.check.Finding;
import fr.parcours.checks.LinkedFile;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accessibility statement that the site published, where the way passes by it or the journey names it among its other pages.
 *
 * @param text all that it says, folded
 * @param read whether all of it was read: a PDF may hold pictures of pages, or too many
 * @param screens the screen of the way that shows it; none when it is a page outside the way
 */
record Statement(Dom dom, String text, String site, List<Integer> screens, boolean read) {
    private static final Pattern HEADING = Pattern.compile(
            "declaration (d.? ?|de (l')?|sur l')accessibilite|accessibility statement|declaration of accessibility");
    /** What a page calls itself that only tells of accessibility. */
    private static final Pattern PAGE = Pattern.compile("accessibilite( numerique)?( du site| de ce site)?( web)?");

    private static final Pattern WEB = Pattern.compile("\\b(site|web|numerique|rgaa)\\b");
    /** Beyond these words it tells what a statement tells, whatever it is called. */
    private static final Pattern TELLS = Pattern.compile(
            "declaration|\\bart(icles?|\\.)? ?47\\b|defenseu\\w* des droits|etat de conformite|(non|partiellement|totalement)[ -]conforme");

    /** A statement says one of these, whatever else it leaves out. */
    private static final Pattern SAYS =
            Pattern.compile("\\bart(icles?|\\.)? ?47\\b|defenseu\\w* des droits|conformite|conformes?\\b");

    static final String AROUND = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";
    private static final Pattern NAMED = Pattern.compile("declaration|accessib|rgaa");
    private static final Pattern OTHER_PAPER = Pattern.compile("schema|\\bplans?\\b|grille|bilan");

    /** The first that was met; the document where a page that says nothing itself leads to one. */
    static Optional<Statement> of(Trail trail) {
        Optional<Statement> first =
                seen(trail).filter(one -> is(trail, one)).findFirst().map(one -> of(trail, one));
        return first.filter(one -> !one.says())
                .flatMap(bare -> trail.linked(Published.DOCUMENT))
                .filter(one -> is(trail, one))
                .map(one -> of(trail, one))
                .or(() -> first);
    }

    private static Statement of(Trail trail, Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Moment moment = seen.moment();
        boolean way = trail.arrivals().contains(seen);
        return new Statement(
                dom,
                ScreenText.whole(dom),
                Site.of(moment.url()),
                way ? List.of(moment.screen()) : List.of(),
                !OnPaper.is(trail, seen) || OnPaper.whole(dom));
    }

    /** Whether a page, or a document that was published as a PDF, is a statement. */
    static boolean is(Trail trail, Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return is(dom)
                || (OnPaper.is(trail, seen)
                        && HEADING.matcher(OnPaper.title(dom)).find());
    }

    /** Every page that was looked at: the screens of the way, the pages of the sample beside it, then those that a link led to. */
    static Stream<Snapshot> seen(Trail trail) {
        Stream<Snapshot> linked = Stream.of(Published.values())
                .flatMap(what -> trail.linked(what).stream())
                .filter(one -> one.moment().obstacle().isEmpty() && one.moment().status() < 400)
                .filter(one -> one.find(Dom.class).isPresent());
        return Stream.of(trail.arrivals().stream(), trail.also().stream(), linked)
                .flatMap(all -> all);
    }

    /** Whether the page is a statement: its main heading says so. */
    static boolean is(Dom dom) {
        return dom.select("h1, [role=heading][aria-level=1]")
                .filter(Element::visible)
                .anyMatch(one -> HEADING.matcher(ScreenText.fold(one.text())).find());
    }

    /** Whether the page bears a statement, be it under a lesser heading of a page about more. */
    static boolean told(Dom dom) {
        return is(dom)
                || dom.select("h2, h3, h4, [role=heading]")
                        .anyMatch(one ->
                                HEADING.matcher(ScreenText.fold(one.allText())).find());
    }

    /** Whether the page is about the accessibility of a site and is no statement, and none of its links leads to one. */
    static boolean missing(Dom dom) {
        return dom.select("h1").filter(Element::visible).anyMatch(one -> PAGE.matcher(ScreenText.fold(one.text()))
                        .matches())
                && WEB.matcher(ScreenText.whole(dom)).find() // else it tells of stairs and lifts
                && !TELLS.matcher(ScreenText.whole(dom)).find();
    }

    /** Whether it says anything of a statement itself, beside the mention at the foot of every page. */
    private boolean says() {
        return ScreenText.lines(dom)
                .filter(line -> line.closest(AROUND).isEmpty())
                .anyMatch(line -> SAYS.matcher(ScreenText.fold(line.text())).find());
    }

    /** All that it holds, what is folded away included. */
    String whole() {
        return dom.roots().stream().map(root -> ScreenText.fold(root.allText())).collect(Collectors.joining(" "));
    }

    /** A document, or the statement of another site or service, to which its own text leads. */
    Optional<Element> elsewhere() {
        return dom.select("a[href]")
                .filter(link -> link.visible()
                        && !link.attr("href").startsWith("#")
                        && link.closest(AROUND).isEmpty())
                .filter(link -> {
                    String words = ScreenText.fold(link.called() + " " + link.attr("href"));
                    return LinkedFile.of(link).isPresent()
                            ? NAMED.matcher(words).find()
                                    && !OTHER_PAPER.matcher(words).find()
                            : HEADING.matcher(ScreenText.fold(link.called())).find();
                })
                .findFirst();
    }

    /** Whether it is written in French, as the compulsory model is. */
    boolean french() {
        String language = dom.root().attr("lang").toLowerCase(Locale.ROOT);
        return (language.isBlank() || language.startsWith("fr")) && text.contains("declaration");
    }

    /** Each line of it, folded. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        ScreenText.lines(dom).forEach(one -> lines.add(ScreenText.fold(one.text())));
        return lines;
    }

    /** The finding, resting on the screen that shows the statement. */
    Finding on(Finding finding) {
        return finding.screens(screens);
    }
}
