package fr.parcours.checks.steps;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.steps.Links.Link;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A menu that comes on several screens keeps its entries in the same order, and its place. See {@code MenuOrder.md}. */
final class MenuOrder implements Check {
    private static final About ABOUT =
            About.journey("menu-order", Set.of(Dom.class)).severity(0.5).criteria(rgaa("12.2.1"), wcag("3.2.3"));
    private static final Sentences SENTENCES = Sentences.of(MenuOrder.class);
    private static final String MENUS = "nav, [role=navigation]";
    /** These say where one is, not where one may go: they are meant to change. */
    private static final Pattern CHANGING = Pattern.compile(
            "ariane|breadcrumb|pagination|paginat|stepper|etapes?\\b|sommaire|dans cette page|table of contents|recent");

    private static final Pattern NAMED = Pattern.compile("(?<![a-z])(nav|navbar|navigation|menu)(?![a-z])");
    private static final int ENOUGH = 3;

    /** One menu on one screen: its links, each name once. */
    private record Menu(Snapshot screen, Element element, List<Link> links, String side) {
        /** The links of this menu that the other has too, in the order of this one. */
        List<String> shared(Menu other) {
            return links.stream()
                    .filter(mine -> other.links.stream().anyMatch(theirs -> alike(mine, theirs)))
                    .map(Link::name)
                    .toList();
        }

        private static boolean alike(Link one, Link other) {
            return one.name().equals(other.name()) && one.to().equals(other.to());
        }

        int number() {
            return screen.moment().screen();
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Menu> known = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Snapshot screen : trail.arrivals()) {
            List<Menu> here = menus(screen);
            for (Menu menu : here) {
                // a menu repeated below the content is compared with its twin
                Optional<Menu> before = known.stream()
                        .filter(one -> one.number() != menu.number() && Links.sameSite(one.screen(), screen))
                        .filter(one -> one.shared(menu).size() >= ENOUGH)
                        .min(Comparator.comparing(one -> one.side().equals(menu.side()) ? 0 : 1));
                before.map(first -> compared(first, menu))
                        .filter(one -> told.add(one.verdict() + menu.element().component()))
                        .ifPresent(findings::add);
                if (before.isEmpty()) {
                    known.add(menu);
                }
            }
        }
        return findings.stream();
    }

    private static Finding compared(Menu first, Menu menu) {
        List<String> there = first.shared(menu);
        List<String> here = menu.shared(first);
        List<Integer> screens = List.of(first.number(), menu.number());
        for (int i = 0; i < Math.min(there.size(), here.size()); i++) {
            if (!there.get(i).equals(here.get(i))) {
                Object[] told = {
                    "name",
                    called(menu, here.get(i)),
                    "other",
                    called(menu, there.get(i)),
                    "before",
                    first.number(),
                    "screen",
                    menu.number()
                };
                return Finding.failed(ABOUT, menu.element(), SENTENCES.say("failed", told))
                        .screens(screens);
            }
        }
        boolean moved = !first.side().isEmpty()
                && !menu.side().isEmpty()
                && !first.side().equals(menu.side());
        return moved
                ? Finding.failed(
                                ABOUT,
                                menu.element(),
                                SENTENCES.say("failed-place", "before", first.number(), "screen", menu.number()))
                        .screens(screens)
                : Finding.passed(ABOUT, menu.element()).screens(screens);
    }

    private static String called(Menu menu, String name) {
        return menu.links().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.element().called())
                .findFirst()
                .orElse(name);
    }

    private static List<Menu> menus(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        List<Menu> found = new ArrayList<>();
        for (Element nav : dom.select(MENUS).filter(Element::visible).toList()) {
            boolean outer = nav.ancestors().noneMatch(above -> above.matches(MENUS));
            String words = ScreenText.fold(nav.name() + " " + nav.attr("class") + " " + nav.attr("id"));
            if (outer && !CHANGING.matcher(words).find()) {
                List<Link> links = once(Links.within(nav, screen));
                if (links.size() >= ENOUGH) {
                    found.add(new Menu(screen, nav, links, side(dom, nav)));
                }
            }
        }
        if (dom.select(MENUS).filter(Element::visible).findAny().isEmpty()) {
            dom.select("ul, ol")
                    .filter(list -> list.visible() && called(list))
                    .map(list -> new Menu(screen, list, once(Links.within(list, screen)), ""))
                    .filter(menu -> menu.links().size() >= ENOUGH)
                    .forEach(found::add);
        }
        return found;
    }

    /** A page without any menu that says to be one: a list of links that its names in the code call so. */
    private static boolean called(Element list) {
        String words = ScreenText.fold(Stream.concat(Stream.of(list), list.parent().stream())
                .map(one -> one.attr("class") + " " + one.attr("id"))
                .collect(Collectors.joining(" ")));
        return NAMED.matcher(words).find()
                && !CHANGING.matcher(words).find()
                && list.closest("main, [role=main], article, li").isEmpty();
    }

    /** Names that stand twice in a menu say nothing of its order. */
    private static List<Link> once(List<Link> links) {
        return links.stream()
                .filter(one -> links.stream()
                                .filter(other -> other.name().equals(one.name()))
                                .count()
                        == 1)
                .toList();
    }

    /** Before or after the main part; empty where there is not one main part, or where the menu is in it. */
    private static String side(Dom dom, Element nav) {
        List<Element> order = dom.select(MENUS + ", main, [role=main]").toList();
        List<Element> mains = order.stream().filter(one -> !one.matches(MENUS)).toList();
        if (mains.size() != 1 || mains.get(0).holds(nav)) {
            return "";
        }
        return order.indexOf(nav) < order.indexOf(mains.get(0)) ? "before" : "after";
    }
}
