package fr.parcours.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of the frozen page, as a check reads it. */
public final class Element {
    private final DomIndex index;
    private final int document;
    private final int number;

    Element(DomIndex index, int document, int number) {
        this.index = index;
        this.document = document;
        this.number = number;
    }

    Dom.Node node() {
        return index.node(document, number);
    }

    int document() {
        return document;
    }

    int number() {
        return number;
    }

    /** The page that it stands on. */
    public Dom page() {
        return index.dom;
    }

    public String tag() {
        return node().tag();
    }

    /** The attribute's value, empty when absent or empty; see {@link #has}. */
    public String attr(String name) {
        return node().attributes().getOrDefault(name, "");
    }

    public boolean has(String attribute) {
        return node().attributes().containsKey(attribute);
    }

    public Map<String, String> attributes() {
        return node().attributes();
    }

    /** Role in the accessibility tree, empty when assistive technology does not hear of it. */
    public String role() {
        return node().role();
    }

    /** Accessible name, empty when mute. */
    public String name() {
        return node().name();
    }

    /** State in the accessibility tree or of the field: {@code focusable, required, invalid, disabled, checked, expanded, value, description}; else empty. */
    public String state(String key) {
        return node().states().getOrDefault(key, "");
    }

    public boolean is(String state) {
        return "true".equals(state(state));
    }

    /** Computed style, empty when not rendered or not among those kept; several layers of nothing are nothing. */
    public String style(String property) {
        int style = node().style();
        String told = style < 0 ? "" : index.styles(document).get(style).getOrDefault(property, "");
        return told.startsWith("none,") && told.replaceAll("none,? ?", "").isEmpty() ? "none" : told;
    }

    /** Where it stands in its document, {@link Rect#NONE} when not rendered. */
    public Rect box() {
        Rect box = node().box();
        return box == null ? Rect.NONE : box;
    }

    /** Paint order: higher is nearer to the eye; -1 when not rendered. */
    public int paint() {
        return node().paint();
    }

    /** Rendered, of some size, not transparent, not clipped away, and not hidden by {@code visibility}. */
    public boolean visible() {
        return index.visible(document, number);
    }

    /** All text inside, as a person sees it: hidden parts left out, white space folded. */
    public String text() {
        return index.texts(document).text(number, true);
    }

    /** All text inside, hidden or not, white space folded. */
    public String allText() {
        return index.texts(document).text(number, false);
    }

    /** All text inside that a person sees, with its blanks and ends of lines as they were typed. */
    public String typed() {
        return index.texts(document).typed(number);
    }

    /** The text that stands directly in this element, not in a child element, white space folded. */
    public String ownText() {
        return index.texts(document).ownText(number);
    }

    /** The text that a person sees inside, cut at its line breaks ({@code br}), white space folded, empty lines left out. */
    public List<String> brokenLines() {
        return linesAndGaps().stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The same, with an empty line for each line break that follows another. */
    public List<String> linesAndGaps() {
        return index.texts(document).brokenLines(number);
    }

    /**
     * A text between two children.
     *
     * @param text white space folded
     * @param lines where it is drawn
     */
    public record Run(String text, List<Rect> lines) {
        /** Whether it has a letter or a digit. */
        public boolean worded() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /** The texts that stand directly in this element, one after the other. */
    public List<Run> ownRuns() {
        return index.texts(document).ownRuns(number);
    }

    /** Boxes of the lines of the text that stands directly in this element. */
    public List<Rect> ownLines() {
        return index.texts(document).ownLines(number);
    }

    /** Computed styles of what a style sheet adds: {@code ::before} or {@code ::after}; none when it adds nothing. */
    public Map<String, String> generated(String which) {
        return index.generated(document, number, which)
                .filter(node -> node.style() >= 0)
                .map(node -> index.styles(document).get(node.style()))
                .orElse(Map.of());
    }

    /** Where that stands, {@link Rect#NONE} when nothing is added. */
    public Rect generatedBox(String which) {
        return index.generated(document, number, which)
                .flatMap(node -> Optional.ofNullable(node.box()))
                .orElse(Rect.NONE);
    }

    /** The parent element; a frame's root has none, an element in a shadow root has the host. */
    public Optional<Element> parent() {
        return index.parent(document, number);
    }

    public List<Element> children() {
        return index.children(document, number);
    }

    /** This element's ancestors, nearest first. */
    public Stream<Element> ancestors() {
        return Stream.iterate(parent(), Optional::isPresent, above -> above.flatMap(Element::parent))
                .flatMap(Optional::stream);
    }

    /** Descendants that the CSS selector matches, in document order. */
    public Stream<Element> select(String css) {
        return index.select(this, css);
    }

    public boolean matches(String css) {
        return index.matches(this, css);
    }

    /** This element or the nearest ancestor that matches. */
    public Optional<Element> closest(String css) {
        return matches(css)
                ? Optional.of(this)
                : ancestors().filter(above -> above.matches(css)).findFirst();
    }

    /** The element that follows it under the same parent. */
    public Optional<Element> next() {
        List<Element> siblings = parent().map(Element::children).orElse(List.of());
        int at = siblings.indexOf(this) + 1;
        return at > 0 && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }

    /** Whether {@code other} is this element or stands inside it. */
    public boolean holds(Element other) {
        return other.equals(this) || other.ancestors().anyMatch(this::equals);
    }

    /**
     * Positions among element siblings from the root, {@code f} before a frame's document, {@code s} before a shadow root:
     * {@code 0/1/3/s/0}.
     */
    public String path() {
        return index.path(document, number);
    }

    /** Whether it stands in a frame's document. */
    public boolean framed() {
        return path().indexOf('f') >= 0;
    }

    /** Whether it stands in a component's own tree, which the styles and ids of the page do not reach. */
    public boolean shadowed() {
        return path().indexOf('s') >= 0;
    }

    /** Whether it begins before {@code other}, in the same document: a frame has an order of its own. */
    public boolean precedes(Element other) {
        return document == other.document && number < other.number;
    }

    /** A short CSS selector a developer can paste, unique in its document where that is possible. */
    public String selector() {
        return index.selector(document, number);
    }

    /**
     * What makes it the same thing on every screen: role, name with digits folded, landmarks and headings above; no class,
     * no style, no HTML. An ordinal follows where that is not enough.
     */
    public String component() {
        return index.component(document, number);
    }

    /** The visible or accessible words a person would call it by: name, else text, else placeholder; at most 80 characters, cut where a word ends. */
    public String called() {
        String words = !name().isBlank() ? name() : !text().isBlank() ? text() : attr("placeholder");
        return Texts.brief(words.replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    /**
     * The words nearest to it on the screen, in the smallest part of the page that says something and holds it, for a person to find it
     * by; none where they are too far away for that. The page itself is no such part.
     */
    public Optional<String> beside() {
        return ancestors()
                .takeWhile(up -> !List.of("body", "head", "html").contains(up.tag()))
                .filter(up -> up.visible() && !up.text().isBlank())
                .findFirst()
                .flatMap(part -> Neighbours.of(this, part));
    }

    /** Whether the visible label marks it as mandatory, or the code does. */
    public boolean required() {
        return has("required") || "true".equals(attr("aria-required").toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Element that
                && that.index == index
                && that.document == document
                && that.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * document + number;
    }

    @Override
    public String toString() {
        return "<" + tag() + "> " + called();
    }
}
