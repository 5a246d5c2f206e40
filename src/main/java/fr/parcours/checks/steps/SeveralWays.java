package fr.parcours.checks.steps;

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
import fr.parcours.evidence.Trail;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of a site is found in two ways at least: a menu, a search, a map of the site. See {@code SeveralWays.md}. */
final class SeveralWays implements Check {
    private static final About ABOUT =
            About.journey("several-ways", Set.of(Dom.class)).severity(0.3).criteria(rgaa("12.1.1"), wcag("2.4.5"));
    private static final Sentences SENTENCES = Sentences.of(SeveralWays.class);
    private static final String MENUS = "nav, [role=navigation], header ul, [role=banner] ul, [role=menubar]";
    private static final String FOOTER = "footer, [role=contentinfo]";
    private static final String COMMANDS = "a[href], button, summary, [role=button], [role=search], input, form";
    private static final Pattern SEARCH =
            Pattern.compile("\\b(recherche[rz]?|moteur de recherche|search)\\b|que cherchez|^trouver ");
    private static final Pattern MAP =
            Pattern.compile("\\bplan (du|de) (site|service)|\\bsite ?map\\b|\\bindex a-z\\b|\\ba-z index\\b");
    /** A menu of fewer pages leads round no site. */
    private static final int MENU = 3;
    /** A site of so few pages has no need of a second way. */
    private static final int SITE = 10;

    private static final int BRIEF = 60;

    /** How one may come to a page. */
    private enum Way {
        MENU,
        SEARCH,
        MAP
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        return screens.stream().limit(1).flatMap(first -> {
            List<Snapshot> site =
                    screens.stream().filter(one -> Links.sameSite(first, one)).toList();
            // the steps of a procedure lead to one another, and its footer to what the law asks for
            long pages = Links.within(first.the(Dom.class).root(), first).stream()
                    .filter(link -> link.element().closest(FOOTER).isEmpty() && Links.inside(link.to(), first))
                    .map(Links.Link::to)
                    .distinct()
                    .count();
            Set<Way> ways = site.stream()
                    .flatMap(SeveralWays::ways)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
            return pages < SITE ? Stream.empty() : Stream.of(told(ways));
        });
    }

    /** Another way may be on a page that the person did not come through: nobody is accused. */
    private static Finding told(Set<Way> ways) {
        String only = ways.stream()
                .findFirst()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .orElse("none");
        return ways.size() > 1
                ? Finding.passed(ABOUT)
                : Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-" + only));
    }

    private static Stream<Way> ways(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        boolean menu = dom.select(MENUS)
                .filter(Element::visible)
                .anyMatch(one -> Links.within(one, screen).stream()
                                .map(Links.Link::to)
                                .distinct()
                                .count()
                        >= MENU);
        boolean search = dom.select(COMMANDS).anyMatch(SeveralWays::searches);
        boolean map = dom.select("a[href]")
                .anyMatch(one -> one.visible()
                        && MAP.matcher(ScreenText.fold(one.called())).find());
        return Stream.of(menu ? Way.MENU : null, search ? Way.SEARCH : null, map ? Way.MAP : null)
                .flatMap(Stream::ofNullable);
    }

    private static boolean searches(Element one) {
        String called = ScreenText.fold(one.called());
        return one.visible()
                && (one.matches("[type=search], [role=search]")
                        || (called.length() <= BRIEF && SEARCH.matcher(called).find()));
    }
}
