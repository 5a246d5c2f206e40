package fr.parcours.checks.axe;

import fr.parcours.checks.Letters;
import fr.parcours.checks.OwnAddress;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which French criterion bears on a thing, by what it says it is: axe's rules take several kinds of things together. */
final class Nature {
    private static final Set<String> LISTED = Set.of("list", "listitem");
    private static final Set<String> COMMANDS =
            Set.of("button", "tab", "menuitem", "menuitemcheckbox", "menuitemradio", "switch");
    /** Where a page is told to go. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\burl\\s*=\\s*['\"]?([^'\"]+)");
    /** A line or a bar thinner than letters are: it can show nothing. */
    private static final double THIN = 4;

    private static final double SMALL = 32;
    private static final int WORDS = 80;

    private Nature() {}

    /** In place of the criterion of the whole rule; empty where that one bears. */
    static Optional<Criterion> criterion(String rule, Element one) {
        return Optional.ofNullable(
                switch (rule) {
                    case "aria-required-attr" -> one.role().equals("heading") ? Criterion.rgaa("9.1.3") : null;
                    // that of lists asks nothing of tabs and menus: theirs is that of things worked by scripts
                    case "aria-required-children", "aria-required-parent" ->
                        LISTED.contains(one.role()) ? null : Criterion.rgaa("7.1.1");
                    case "link-name", "button-name", "aria-command-name" -> pressed(one);
                    case "list" -> one.matches("ol") ? Criterion.rgaa("9.3.2") : null;
                    case "listitem" -> Parts.underWhole(one) ? Criterion.rgaa("7.1.1") : item(one);
                    case "meta-refresh" -> elsewhere(one) ? null : Criterion.rgaa("13.1.1");
                    // the first test asks for the attribute, the second one for what it says
                    case "frame-title" -> one.has("title") ? Criterion.rgaa("2.2.1") : null;
                    case "scope-attr-valid" -> one.matches("th") ? Criterion.rgaa("5.7.2") : null;
                    case "color-contrast" -> Letters.of(one).test();
                    // it may be there for its indent alone: what is sure is that the code is wrong
                    case "dlitem" -> one.closest("dl").isEmpty() ? Criterion.rgaa("8.2.1") : null;
                    case "image-alt" -> thin(one) || besideWords(one) ? Criterion.rgaa("1.2.1") : null;
                    // no role of that name: the code is wrong, with or without scripts
                    case "aria-roles" -> Criterion.rgaa("8.2.1");
                    case "svg-img-alt" -> amongWords(one) ? Criterion.rgaa("1.2.4") : null;
                    default -> null;
                });
    }

    /** Whether the page goes to another address than its own; the place within the page does not count. */
    private static boolean elsewhere(Element refresh) {
        Matcher told = ADDRESS.matcher(refresh.attr("content"));
        if (!told.find() || refresh.framed()) {
            return told.reset().find();
        }
        return !OwnAddress.is(refresh.page().documents().get(0).url(), told.group(1));
    }

    /** Of a numbered list or not, by the list that it stands in without being its child. */
    private static @Nullable Criterion item(Element one) {
        // what browsers pass over between the two leaves it in its list: the code is wrong, and no more
        if (one.ancestors()
                .dropWhile(above -> above.matches("a:not([href]), div, span") && !above.has("role"))
                .findFirst()
                .filter(list -> list.matches("ul, ol, menu"))
                .isPresent()) {
            return Criterion.rgaa("8.2.1");
        }
        return one.closest("ul, ol, menu").filter(list -> list.matches("ol")).isPresent()
                ? Criterion.rgaa("9.3.2")
                : null;
    }

    /** By the role that is given it; the rule of what has none is that of its tag. */
    private static @Nullable Criterion pressed(Element one) {
        return switch (said(one)) {
            case "link" -> Criterion.rgaa("6.2.1");
            case "button" -> Criterion.rgaa("11.9.1");
            default -> COMMANDS.contains(said(one)) ? Criterion.rgaa("7.1.1") : null;
        };
    }

    /** A heading made of another element, which does not say its level. */
    static boolean levelled(String rule, Element one) {
        return rule.equals("aria-required-attr") && one.role().equals("heading");
    }

    /** A link in the code that is announced as something else to press. */
    static boolean command(String rule, Element one) {
        return rule.equals("link-name") && COMMANDS.contains(said(one));
    }

    /** What a link is for is asked of links alone. */
    static boolean link(Criterion criterion) {
        return criterion.equals(Criterion.rgaa("6.2.1"));
    }

    private static String said(Element one) {
        return one.attr("role").strip();
    }

    /** Beside the words of the same link or button, which say it all. */
    private static boolean amongWords(Element drawing) {
        return drawing.closest("a[href], button")
                .filter(command -> command.text().codePoints().anyMatch(Character::isLetter))
                .isPresent();
    }

    /** A small sign beside words, of the command that holds both if there is one: they say more than it could, it adorns them. */
    private static boolean besideWords(Element image) {
        return Math.min(image.box().width(), image.box().height()) > 0
                && Math.max(image.box().width(), image.box().height()) <= SMALL
                && Stream.of("width", "height")
                        .allMatch(side -> image.attr(side).matches("|[12]?\\d|3[0-2]"))
                && image.closest("a[href], button, [role=button], label")
                        .or(image::parent)
                        .filter(around -> around.text().length() <= WORDS)
                        .filter(around -> around.text()
                                        .codePoints()
                                        .filter(Character::isLetter)
                                        .count()
                                > 2)
                        .isPresent();
    }

    private static boolean thin(Element image) {
        double least = Math.min(image.box().width(), image.box().height());
        return least > 0 && least <= THIN && image.closest("a[href], button").isEmpty();
    }
}
