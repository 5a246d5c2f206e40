package fr.parcours.checks.axe;

import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.Set;

/** Which French criterion bears on a thing, by what it says it is: axe's rules take several kinds of things together. */
final class Nature {
    private static final Set<String> LISTED = Set.of("list", "listitem");
    private static final Set<String> COMMANDS =
            Set.of("button", "tab", "menuitem", "menuitemcheckbox", "menuitemradio", "switch");
    /** A line or a bar thinner than letters are: it can show nothing. */
    private static final double THIN = 4;

    private Nature() {}

    /** In place of the criterion of the whole rule; empty where that one bears. */
    static Optional<Criterion> criterion(String rule, Element one) {
        return Optional.ofNullable(
                switch (rule) {
                    case "aria-required-attr" -> one.role().equals("heading") ? Criterion.rgaa("9.1.3") : null;
                    // that of lists asks nothing of tabs and menus: theirs is that of things worked by scripts
                    case "aria-required-children", "aria-required-parent" ->
                        LISTED.contains(one.role()) ? null : Criterion.rgaa("7.1.1");
                    case "listitem" -> Parts.underWhole(one) ? Criterion.rgaa("7.1.1") : null;
                    case "link-name" ->
                        command(rule, one) ? Criterion.rgaa(said(one).equals("button") ? "11.9.1" : "7.1.1") : null;
                    case "image-alt" -> thin(one) ? Criterion.rgaa("1.2.1") : null;
                    default -> null;
                });
    }

    /** A link in the code that is announced as something else to press. */
    static boolean command(String rule, Element one) {
        return rule.equals("link-name") && COMMANDS.contains(said(one));
    }

    private static String said(Element one) {
        return one.attr("role").strip();
    }

    private static boolean thin(Element image) {
        double least = Math.min(image.box().width(), image.box().height());
        return least > 0 && least <= THIN && image.closest("a[href], button").isEmpty();
    }
}
