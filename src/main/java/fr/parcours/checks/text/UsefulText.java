package fr.parcours.checks.text;

import fr.parcours.checks.PlacingTable;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text that a person has to read on one screen to do what is asked: paragraphs, list items, hints, legends and labels.
 *
 * <p>Menus, footers, headings, buttons, tables of data, lists of options, and lines that are nothing but a link are left out, and so is
 * all that is folded away. Each piece is one block of the page: no sentence goes over its edge.
 */
public final class UsefulText {
    private static final String ZONES = "main, [role=main]";
    private static final String OUTSIDE =
            "nav, header, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=listbox],"
                    + " [role=tablist], [role=grid], [class~=footer], [class~=pied], [id=footer], button, summary, [role=button], h1, h2, h3, h4, h5, h6, [role=heading],"
                    + " select, datalist, textarea, input, svg, script, style, noscript, template, iframe, pre";
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
            "wbr", "img", "br");

    private UsefulText() {}

    /**
     * One piece of text.
     *
     * @param element that holds it
     * @param text as seen, white space folded
     */
    public record Block(Element element, String text) {
        /** How many words it has. */
        public int words() {
            return Words.in(text).size();
        }
    }

    /** The blocks of one screen, in order; missing evidence throws by itself. */
    public static List<Block> of(Snapshot snapshot) {
        return snapshot.the(Dom.class).once(Blocks.class, Blocks::of).all();
    }

    /** The blocks of a page, worked out once for all who read them. */
    private record Blocks(List<Block> all) {
        static Blocks of(Dom dom) {
            List<Block> blocks = new ArrayList<>();
            zones(dom).forEach(zone -> gather(zone, blocks));
            return new Blocks(List.copyOf(blocks));
        }
    }

    /** How many words of useful text one screen shows. */
    public static int words(Snapshot snapshot) {
        return of(snapshot).stream().mapToInt(Block::words).sum();
    }

    /** Where the task is told: the main landmark, or the whole body when the page has none. */
    public static List<Element> zones(Dom dom) {
        List<Element> mains = dom.select(ZONES)
                .filter(Element::visible)
                .filter(zone -> zone.ancestors().noneMatch(above -> above.matches(ZONES)))
                .toList();
        return mains.isEmpty() ? dom.select("body").limit(1).toList() : mains;
    }

    private static void gather(Element holder, List<Block> blocks) {
        String left = holder.text();
        if (left.isEmpty()) {
            return;
        }
        for (Element apart : parts(holder)) {
            String text = apart.text();
            int at = text.isEmpty() ? -1 : place(left, text);
            if (at >= 0) {
                keep(holder, left.substring(0, at), blocks);
                left = left.substring(at + text.length());
            }
            if (!outside(apart)) {
                gather(apart, blocks);
            }
        }
        keep(holder, left, blocks);
    }

    /** Where a part stands in the text around it: not within a word that happens to hold the same letters. */
    private static int place(String whole, String part) {
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
            int end = at + part.length();
            if ((at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1)))
                    && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)))) {
                return at;
            }
        }
        return whole.indexOf(part);
    }

    /** What stands apart from the sentence inside {@code holder}: its blocks, those that sit in an inline element included. */
    private static List<Element> parts(Element holder) {
        List<Element> parts = new ArrayList<>();
        for (Element child : holder.children()) {
            if (!inline(child)) {
                parts.add(child);
            } else {
                parts.addAll(parts(child));
            }
        }
        return parts;
    }

    private static boolean outside(Element part) {
        return part.matches(OUTSIDE) || (part.tag().equals("table") && !PlacingTable.is(part));
    }

    private static boolean inline(Element child) {
        if (outside(child)) {
            return false;
        }
        String display = child.style("display");
        return INLINE.contains(child.tag())
                && (display.isEmpty() || display.startsWith("inline") || display.equals("none"));
    }

    private static void keep(Element holder, String text, List<Block> blocks) {
        String piece = text.strip();
        if (piece.codePoints().anyMatch(Character::isLetter) && !onlyLinks(holder, piece)) {
            blocks.add(new Block(holder, piece));
        }
    }

    private static boolean onlyLinks(Element holder, String piece) {
        return holder.closest("a[href]").isPresent()
                || holder.select("a[href], [role=link]")
                        .anyMatch(link -> link.text().equals(piece));
    }
}
