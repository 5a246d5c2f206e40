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
import java.util.Set;
import java.util.stream.Stream;

/** Links that lead to other pages are not announced as the menu of a program. See {@code MenuOfLinks.md}. */
final class MenuOfLinks implements Check {
    private static final About ABOUT = About.journey("menu-of-links", Set.of(Dom.class, FocusWalk.class))
            .severity(0.3)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(MenuOfLinks.class);
    private static final String ITEMS = "[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]";
    private static final int SEVERAL = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> dom.select("[role=menu], [role=menubar]")
                .filter(menu -> menu.visible() && !menu.framed())
                .filter(menu -> menu.closest("[role=menuitem]").isEmpty())
                .filter(menu -> links(menu) && Walks.whole(walk) && !arrows(walk, menu))
                .limit(1)
                .map(menu -> Finding.cannotTell(ABOUT, menu, SENTENCES.say("cannot-tell", "name", Called.of(menu)))));
    }

    private static boolean links(Element menu) {
        List<Element> items = menu.select(ITEMS).filter(Element::visible).toList();
        return items.size() >= SEVERAL && items.stream().allMatch(one -> one.matches("a[href]:not([href='#'])"));
    }

    /** Some script waits for keys on it, on what it holds, or around it. */
    private static boolean arrows(FocusWalk walk, Element menu) {
        return Walks.hears(
                walk.handlers().stream()
                        .filter(one -> one.path().isEmpty()
                                || (one.path() + "/").startsWith(menu.path() + "/")
                                || (menu.path() + "/").startsWith(one.path() + "/")),
                "keydown",
                "keyup",
                "keypress");
    }
}
