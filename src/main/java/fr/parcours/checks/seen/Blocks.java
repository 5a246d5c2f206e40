package fr.parcours.checks.seen;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Set;
import java.util.stream.Stream;

/** The pieces of text of a page that a person reads at one go: paragraphs, list items, hints, labels, headings. */
final class Blocks {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "img", "svg", "br", "wbr", "button",
            "input", "label", "select");

    private Blocks() {}

    /** Visible elements that hold words of their own and nothing but inline things, outside of code, tables of data and menus. */
    static Stream<Element> of(Dom dom) {
        return dom.select(
                        "p, li, dd, dt, div, td, th, label, legend, figcaption, blockquote, h1, h2, h3, h4, h5, h6, span, caption")
                .filter(one -> !one.ownText().isBlank())
                .filter(one -> !one.tag().equals("span") || !inlineParent(one))
                .filter(one -> one.children().stream().allMatch(child -> INLINE.contains(child.tag())))
                .filter(one -> one.closest("pre, code, template, noscript, [role=tooltip]")
                        .isEmpty())
                .filter(Element::visible);
    }

    private static boolean inlineParent(Element one) {
        return one.parent().filter(above -> !above.ownText().isBlank()).isPresent();
    }
}
