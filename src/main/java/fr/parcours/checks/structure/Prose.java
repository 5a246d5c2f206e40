package fr.parcours.checks.structure;

import fr.parcours.checks.PlacingTable;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the text of a page looks: size, weight, words, what comes next. */
final class Prose {
    /** What repeats from page to page, or is a command: no place for a heading or a list of the text. */
    private static final String ASIDE =
            "nav, header, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=dialog], a[href], button, label, legend, summary, th, dt, figcaption, caption,"
                    + " li, [role=button], [role=tab], [role=alert], [role=status], svg, select, pre";
    /** What holds whole parts of a page is the page, not a form of it. */
    private static final String PARTS = "main, nav, header, footer";

    static final Set<String> BLOCKS = Set.of("block", "flex", "grid", "list-item", "flow-root");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*+");
    private static final int BOLD = 600;

    private Prose() {}

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    static double size(Element element) {
        String told = element.style("font-size").replace("px", "");
        return told.isEmpty() ? 0 : Double.parseDouble(told);
    }

    static boolean bold(Element element) {
        String told = element.style("font-weight");
        return !told.isEmpty() && Double.parseDouble(told) >= BOLD;
    }

    /** Whether this stands where no heading or list of the text is looked for. */
    static boolean aside(Element one) {
        return one.closest(ASIDE).isPresent()
                || PlacingTable.dataAround(one)
                || one.closest("form")
                        .filter(form -> form.select(PARTS).findAny().isEmpty())
                        .isPresent();
    }

    /** The elements that hold the visible text of this one. */
    static List<Element> holders(Element block) {
        return Stream.concat(Stream.of(block), block.select("*"))
                .filter(one -> !one.ownText().isBlank() && one.visible())
                .toList();
    }

    /** The next sibling that shows something. */
    static Optional<Element> next(Element element) {
        List<Element> siblings = element.parent().map(Element::children).orElse(List.of());
        int at = siblings.indexOf(element);
        return siblings.stream()
                .skip(at + 1L)
                .filter(one -> one.visible() && !one.text().isBlank())
                .findFirst();
    }
}
