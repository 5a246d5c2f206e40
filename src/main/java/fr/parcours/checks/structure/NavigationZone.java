package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Markup;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The menu of the site is a zone that one can go to, or pass. See {@code NavigationZone.md}. */
final class NavigationZone implements Check {
    private static final About ABOUT = About.screen("navigation-zone", Set.of(Dom.class, Markup.class))
            .severity(0.3)
            .criteria(rgaa("9.2.1"));
    private static final Sentences SENTENCES = Sentences.of(NavigationZone.class);
    private static final String ZONES =
            "nav, [role=navigation], [role=menubar], [role=menu], [role=tablist], [role=tree]";
    /** Where links are no menu of the site. */
    private static final String ELSEWHERE = "main, [role=main], article, footer, [role=contentinfo], form, dialog,"
            + " [role=dialog], [aria-hidden=true], [class*=crumb], [class*=ariane], [class*=chemin], [class*=path], [aria-label*=fil], [class*=lang], [class*=social], [class*=skip]";

    private static final Pattern CRUMBS = Pattern.compile("[>›»→/\\\\]");
    private static final int MENU = 4;
    private static final int OTHER_WORDS = 2;
    private static final int BRIEF = 40;
    /** What sites call the pages that all of them have. */
    private static final Pattern SITE = Pattern.compile(
            "(accueil|contact|contactez-nous|nous contacter|a propos|qui sommes-nous|services|nos services|actualites|demarches"
                    + "|home|contact us|about|about us|our services|news|blog|products|support|help|aide|faq|documentation|downloads?)");

    private static final Pattern HOME = Pattern.compile("(page d.)?(accueil|home)( page)?");
    /** Pages of one book, one after the other. */
    private static final Pattern BOOK =
            Pattern.compile("\\b(prev|previous|next|up|precedente?|suivante?|retour|back|contents|index|sommaire)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        if (snapshot.find(Markup.class).filter(NavigationZone::newer).isEmpty()
                || dom.documents().size() > 1) {
            return Stream.empty();
        }
        if (dom.select(ZONES).findAny().isPresent()) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Optional<Element> content =
                dom.select("main, [role=main], h1").filter(Element::visible).findFirst();
        return content.stream()
                .flatMap(start -> dom.select("ul, ol, div, p")
                        .filter(one -> one.precedes(start) && !one.holds(start) && menu(one))
                        .filter(one -> one.children().stream().noneMatch(NavigationZone::menu))
                        .limit(1))
                .map(NavigationZone::told);
    }

    /** The rule is that of HTML5; what is not known to be older is not judged either. */
    private static boolean newer(Markup markup) {
        return markup.read()
                && markup.faults().stream()
                        .noneMatch(
                                fault -> fault.kind() == Markup.Kind.UNDECLARED || fault.kind() == Markup.Kind.OLDER);
    }

    private static boolean menu(Element holder) {
        if (!holder.visible() || holder.closest(ELSEWHERE).isPresent()) {
            return false;
        }
        List<Element> links = holder.select("a[href]").filter(Element::visible).toList();
        int linked = links.stream().mapToInt(one -> Prose.words(one.text())).sum();
        return links.size() >= MENU
                && Stream.concat(Stream.of(holder), holder.select("li"))
                        .noneMatch(one -> CRUMBS.matcher(one.ownText()).find())
                && links.stream().allMatch(NavigationZone::leadsToAPage)
                && links.stream().map(one -> one.attr("href")).distinct().count() >= MENU
                && Prose.words(holder.text()) - linked <= OTHER_WORDS
                && holder.select("input, select, textarea, h1, h2, h3, h4, h5, h6")
                        .findAny()
                        .isEmpty();
    }

    private static boolean leadsToAPage(Element link) {
        return !link.text().isBlank()
                && link.text().length() <= BRIEF
                && !link.attr("href").matches("(?i)\\s*|#.*|(mailto|tel|javascript):.*")
                && !BOOK.matcher(ScreenText.fold(link.text())).find();
    }

    private static Finding told(Element menu) {
        List<Element> links = menu.select("a[href]").filter(Element::visible).toList();
        long known = links.stream()
                .filter(one -> SITE.matcher(ScreenText.fold(one.text()).strip()).matches())
                .count();
        Object[] said = {
            "first", links.get(0).text().strip(), "second", links.get(1).text().strip(), "count", links.size()
        };
        boolean home =
                HOME.matcher(ScreenText.fold(links.get(0).text()).strip()).matches();
        return known >= 2 && home
                ? Finding.failed(ABOUT, menu, SENTENCES.say("failed", said))
                : Finding.cannotTell(ABOUT, menu, SENTENCES.say("cannot-tell", said));
    }
}
