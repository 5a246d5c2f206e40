package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The page as rendered: every document with its nodes, computed styles, boxes, texts, and what assistive technology hears. */
public final class Dom implements Evidence {
    private final List<Document> documents;
    private final List<String> unseen;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();
    private @Nullable DomIndex index;

    public Dom(List<Document> documents, List<String> unseen) {
        this.documents = List.copyOf(documents);
        this.unseen = List.copyOf(unseen);
    }

    /** The top document first, then each frame's. */
    public List<Document> documents() {
        return documents;
    }

    /** Addresses of the frames that could not be looked into. */
    public List<String> unseen() {
        return unseen;
    }

    /** Every element that the CSS selector matches, all documents and open shadow roots included, in document order. */
    public Stream<Element> select(String css) {
        return index().select(css);
    }

    /** The same for a selector that a page wrote: nothing when it cannot be read. */
    public Stream<Element> selectIfRead(String css) {
        try {
            return index().select(css);
        } catch (Selector.SelectorParseException | IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    /** The root element of the top document. */
    public Element root() {
        return index().root();
    }

    /** The root element of each document, the top one first. */
    public List<Element> roots() {
        return index().roots();
    }

    /** What the addresses written in the top document are told from: its own base where it has one, else the address it came from. */
    public URI base(URI from) {
        String base = select("base[href]")
                .findFirst()
                .map(one -> one.attr("href").strip())
                .orElse("");
        try {
            return from.resolve(base);
        } catch (IllegalArgumentException odd) {
            return from;
        }
    }

    public Optional<Element> at(String path) {
        return index().at(path);
    }

    /** The element of a selector told from the root; frames separated by {@code |}, shadow roots by {@code >>>}. */
    Optional<Element> locate(String selector) {
        return index().locate(selector);
    }

    /** The element with that id in the same document (or shadow root) as {@code from}. */
    public Optional<Element> byId(Element from, String id) {
        return index().byId(from, id);
    }

    /**
     * What somebody works out of this page, kept with it: many checks start from the same thing, such as its fields. Not for use by
     * several threads at once.
     *
     * @param kind of what is worked out, one value of it for each page
     * @param work done the first time only; must depend on nothing but the page
     */
    public <T> T once(Class<T> kind, Function<Dom, T> work) {
        Object known = workedOut.get(kind);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(kind, known);
        }
        return kind.cast(known);
    }

    private DomIndex index() {
        DomIndex known = index;
        if (known == null) {
            known = new DomIndex(this);
            index = known;
        }
        return known;
    }

    /**
     * One document.
     *
     * @param frame path of the frame that holds it, empty for the top one
     * @param width and height that the page asks for, in CSS pixels
     * @param styles every distinct set of computed styles, once
     */
    public record Document(
            String url,
            String title,
            String frame,
            double width,
            double height,
            List<Map<String, String>> styles,
            List<Node> nodes) {
        public Document {
            styles = List.copyOf(styles);
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * One node.
     *
     * @param parent position of the parent among the document's nodes, -1 for the root
     * @param tag lower-case name; {@code #text}, {@code #shadow-root}, {@code ::before}, {@code ::after} for the others
     * @param style position among the document's styles, -1 when not rendered
     * @param box null when not rendered
     * @param lines boxes of the text's lines
     * @param role as the accessibility tree says it, empty when ignored
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({
        "parent",
        "tag",
        "attributes",
        "text",
        "style",
        "box",
        "lines",
        "paint",
        "role",
        "name",
        "states"
    })
    public record Node(
            int parent,
            String tag,
            Map<String, String> attributes,
            String text,
            int style,
            @Nullable Rect box,
            List<Rect> lines,
            int paint,
            String role,
            String name,
            Map<String, String> states) {
        public Node {
            attributes = Map.copyOf(attributes);
            lines = List.copyOf(lines);
            states = Map.copyOf(states);
        }

        /** The same with another text. */
        Node saying(String other) {
            return new Node(parent, tag, attributes, other, style, box, lines, paint, role, name, states);
        }
    }

    /** Builds the nodes of a document in order, each after its parent, sharing equal styles. */
    public static final class Builder {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Map<String, String>> styles = new ArrayList<>();
        private final Map<Map<String, String>, Integer> known = new HashMap<>();

        /** The number of a set of styles, -1 for an empty one. */
        public int style(Map<String, String> style) {
            if (style.isEmpty()) {
                return -1;
            }
            return known.computeIfAbsent(style, fresh -> {
                styles.add(Map.copyOf(fresh));
                return styles.size() - 1;
            });
        }

        public Builder add(Node node) {
            nodes.add(node);
            return this;
        }

        public Document build(String url, String title, String frame, double width, double height) {
            return new Document(url, title, frame, width, height, styles, nodes);
        }
    }
}
