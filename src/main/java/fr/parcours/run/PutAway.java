package fr.parcours.run;

import fr.parcours.check.Sentence;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a command that a small screen keeps in a menu from one that is not there: a person opens the menu, while the journey, written
 * on a large screen, does not say to. Then nobody was blocked, and the rest was not evaluated.
 */
final class PutAway {
    private static final Pattern MENU =
            Pattern.compile("(?iu)\\b(menu|navigation|outils|tools|more)\\b|plus d.options|[☰≡]");

    private PutAway() {}

    static boolean is(Trail trail, Walk walk, Act.Trouble trouble) {
        String name = name(trail, walk);
        if (!walk.persona().equals(Profile.SMARTPHONE.id()) || !trouble.kind().equals("NOT_FOUND") || name.isEmpty()) {
            return false;
        }
        return dom(walk)
                .filter(dom -> inList(dom, name) || (hidden(dom, name) && menu(dom)))
                .isPresent();
    }

    static Sentence said(Trail trail, Walk walk) {
        String name = name(trail, walk);
        return new Sentence(
                "Sur petit écran, « " + name + " » est rangé dans un menu ou une liste que le parcours écrit n’ouvre"
                        + " pas : la suite n’a pas été évaluée.",
                "On a small screen “" + name
                        + "” is kept in a menu or a list that the journey as written does not open:"
                        + " what follows was not evaluated.");
    }

    /** What the ordinary walk acted upon at the step where this one stopped. */
    private static String name(Trail trail, Walk walk) {
        List<Act> acts = walk.acts();
        if (acts.isEmpty()) {
            return "";
        }
        int step = acts.get(acts.size() - 1).step();
        return trail.acts().stream()
                .filter(act -> act.step() == step)
                .map(Act::name)
                .findFirst()
                .orElse("");
    }

    private static Optional<Dom> dom(Walk walk) {
        return walk.snapshots().isEmpty()
                ? Optional.empty()
                : walk.snapshots().get(walk.snapshots().size() - 1).find(Dom.class);
    }

    private static boolean inList(Dom dom, String name) {
        return dom.select("select").filter(Element::visible).anyMatch(list -> list.select("option")
                .anyMatch(one -> said(one, name)));
    }

    private static boolean hidden(Dom dom, String name) {
        return dom.select("a, button, [role=link], [role=button], [role=menuitem]")
                .anyMatch(one -> !one.visible() && said(one, name));
    }

    private static boolean said(Element one, String name) {
        return List.of(
                        one.name(),
                        one.attr("label"),
                        one.attr("aria-label"),
                        one.allText().strip())
                .contains(name);
    }

    private static boolean menu(Dom dom) {
        return dom.select("button, summary, [role=button], a[href^=\"#\"]")
                .filter(Element::visible)
                .anyMatch(one -> one.attr("aria-expanded").equals("false")
                        || one.has("aria-haspopup")
                        || MENU.matcher(one.name() + " " + one.text()).find());
    }
}
