package fr.parcours.checks.axe;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things made of parts that scripts work, and the zones of a page: where the standards differ, a person decides. */
final class Parts {
    private static final Map<String, Set<String>> WHOLES = Map.ofEntries(
            Map.entry("tab", Set.of("tablist")),
            Map.entry("option", Set.of("listbox")),
            Map.entry("menuitem", Set.of("menu", "menubar")),
            Map.entry("menuitemcheckbox", Set.of("menu", "menubar")),
            Map.entry("menuitemradio", Set.of("menu", "menubar")),
            Map.entry("treeitem", Set.of("tree")),
            Map.entry("row", Set.of("table", "grid", "treegrid")),
            Map.entry("gridcell", Set.of("grid", "treegrid")));
    /** Since HTML 5 these bound the headers and footers within them, whatever their role. */
    private static final String BOUNDS = "article, aside, main, nav, section, blockquote, details, dialog, fieldset,"
            + " figure, td, [role=article], [role=complementary],"
            + " [role=main], [role=navigation], [role=region]";

    private Parts() {}

    /** It stands within such a whole, though not right under it: ARIA 1.1, which the RGAA goes by, is content with that. */
    static boolean of(Element part) {
        Set<String> wholes = WHOLES.getOrDefault(part.attr("role").strip(), Set.of());
        return grouped(part)
                || part.ancestors()
                        .anyMatch(above -> wholes.contains(above.attr("role").strip()));
    }

    /** An item of a group of a list, which ARIA 1.1 allowed and 1.2 does not. */
    private static boolean grouped(Element item) {
        return item.matches("[role=listitem]")
                && told(item)
                        .filter(group -> group.matches("[role=group]"))
                        .flatMap(Parts::told)
                        .filter(list -> list.matches("[role=list]"))
                        .isPresent();
    }

    private static Optional<Element> told(Element part) {
        return part.ancestors()
                .filter(above -> above.has("role") && !above.matches("[role=''], [role=none], [role=presentation]"))
                .findFirst();
    }

    /** The role of what holds it is the right one: of several, browsers take the first; a directory is a list in ARIA 1.2. */
    static boolean underTold(Element part) {
        String role = part.attr("role").strip();
        return told(part)
                .map(above -> above.attr("role").strip())
                .filter(roles -> roles.matches("directory|.*\\s.*"))
                .map(roles -> roles.split("\\s+", -1)[0])
                .filter(first -> role.equals("listitem")
                        ? Set.of("list", "directory").contains(first)
                        : WHOLES.getOrDefault(role, Set.of()).contains(first))
                .isPresent();
    }

    /** A list that a role turns into tabs or a menu: what stands right in it is no item of a list any more. */
    static boolean underWhole(Element item) {
        return item.parent()
                .map(above -> above.attr("role").strip())
                .filter(role -> WHOLES.values().stream().anyMatch(wholes -> wholes.contains(role)))
                .isPresent();
    }

    /** What shows the choice made, within a list to open that has the name. */
    static boolean ofNamedList(Element part) {
        return part.parent()
                .flatMap(above -> above.closest("[role=combobox]"))
                .filter(list -> !list.name().isBlank())
                .isPresent();
    }

    /** It holds such parts, though not right under it. */
    static boolean within(Element whole) {
        String role = whole.attr("role").strip();
        return (role.equals("list") && whole.select("[role=listitem]").anyMatch(Parts::grouped))
                || whole.select("[role]")
                        .anyMatch(one -> WHOLES.getOrDefault(one.attr("role").strip(), Set.of())
                                .contains(role));
    }

    /** A list to choose from that holds no choice: a role put on something else. */
    static boolean noChoice(Element whole) {
        return whole.matches("[role=listbox]")
                && whole.select("[role=option], option").findAny().isEmpty();
    }

    /** How many zones of that sort the page declares beyond dispute. */
    static long zones(Dom dom, String tag, String role) {
        return dom.select(tag + ", [role=" + role + "]")
                .filter(one -> one.attr("role").equals(role)
                        || (!one.has("role")
                                && one.parent()
                                        .flatMap(above -> above.closest(BOUNDS))
                                        .isEmpty()))
                .count();
    }
}
