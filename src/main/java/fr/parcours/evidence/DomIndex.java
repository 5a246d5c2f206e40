package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds its way in a frozen page: selectors, texts, paths, and what is visible. Built once, the first time somebody asks. */
final class DomIndex {
    private final List<Shape> pages = new ArrayList<>();
    private final List<PageTexts> texts = new ArrayList<>();
    private final IdentityHashMap<org.jsoup.nodes.Element, Element> known = new IdentityHashMap<>();
    private final Map<String, Integer> frames = new HashMap<>();

    /** Selectors already parsed: checks ask the same ones of thousands of elements. */
    private static final Map<String, Evaluator> PARSED = new ConcurrentHashMap<>();

    private static Evaluator parsed(String css) {
        return PARSED.computeIfAbsent(css, QueryParser::parse);
    }

    final Dom dom;

    DomIndex(Dom dom) {
        this.dom = dom;
        for (Dom.Document document : dom.documents()) {
            frames.put(document.frame(), pages.size());
            int at = pages.size();
            pages.add(new Shape(document, (shape, number) -> known.put(shape, new Element(this, at, number))));
            texts.add(new PageTexts(this, at, pages.get(at)));
        }
    }

    Dom.Node node(int document, int number) {
        return pages.get(document).document.nodes().get(number);
    }

    List<Map<String, String>> styles(int document) {
        return pages.get(document).document.styles();
    }

    Element root() {
        return roots().get(0);
    }

    List<Element> roots() {
        return pages.stream()
                .flatMap(page -> page.tree.children().stream().limit(1))
                .map(this::element)
                .toList();
    }

    Stream<Element> select(String css) {
        Evaluator asked = parsed(css);
        return pages.stream()
                .flatMap(page -> page.tree.select(asked).stream())
                .filter(known::containsKey) // "*" matches the document itself too
                .map(this::element)
                .filter(DomIndex::real);
    }

    Stream<Element> select(Element from, String css) {
        org.jsoup.nodes.Element shape = shape(from);
        return shape.select(parsed(css)).stream()
                .map(this::element)
                .filter(found -> !found.equals(from))
                .filter(DomIndex::real);
    }

    boolean matches(Element one, String css) {
        return shape(one).is(parsed(css));
    }

    private org.jsoup.nodes.Element shape(Element one) {
        return pages.get(one.document()).shapes[one.number()];
    }

    private Element element(org.jsoup.nodes.Element shape) {
        Element found = known.get(shape);
        if (found == null) {
            throw new IllegalStateException("an element of another page");
        }
        return found;
    }

    private static boolean real(Element one) {
        return !one.tag().startsWith("#");
    }

    Optional<Element> locate(String selector) {
        int document = 0;
        Optional<Element> found = Optional.empty();
        for (String frame : selector.split(" \\| ", -1)) {
            if (found.isPresent()) {
                Integer inner = frames.get(found.get().path());
                if (inner == null) {
                    return Optional.empty();
                }
                document = inner;
            }
            org.jsoup.nodes.Element scope = pages.get(document).tree;
            for (String part : frame.split(" >>> ", -1)) {
                org.jsoup.nodes.Element shadow = scope.selectFirst("> shadow-root");
                scope = Ancestry.find(shadow == null ? scope : shadow, part);
                if (scope == null) {
                    return Optional.empty();
                }
            }
            found = Optional.of(element(scope));
        }
        return found;
    }

    Optional<Element> byId(Element from, String id) {
        List<org.jsoup.nodes.Element> scopes = scopes(shape(from));
        return scopes.get(scopes.size() - 1).stream()
                .filter(one ->
                        known.containsKey(one) && one.id().equals(id) && !Collections.disjoint(scopes, scopes(one)))
                .findFirst()
                .map(this::element);
    }

    /**
     * The document or the shadow root that an element stands in: that of the host for what is but shown in a component's slot. Where
     * the page does not tell what belongs to whom, both, the inner one first.
     */
    private List<org.jsoup.nodes.Element> scopes(org.jsoup.nodes.Element shape) {
        List<org.jsoup.nodes.Element> scopes = new ArrayList<>();
        org.jsoup.nodes.Element at = shape;
        while (at.parent() != null && !at.normalName().equals("shadow-root")) {
            if (at.parent().normalName().equals("slot")) {
                org.jsoup.nodes.Element root = at.closest("shadow-root");
                if (root != null && root.parent() != null) {
                    if (!element(at).is("slotted")) {
                        scopes.add(root);
                    }
                    at = root.parent();
                    continue;
                }
            }
            at = at.parent();
        }
        scopes.add(at);
        return scopes;
    }

    Optional<Element> parent(int document, int number) {
        int above = node(document, number).parent();
        if (above >= 0 && node(document, above).tag().equals("#shadow-root")) {
            above = node(document, above).parent();
        }
        return above < 0 || node(document, above).tag().startsWith("#")
                ? Optional.empty()
                : Optional.of(new Element(this, document, above));
    }

    /** Element children; those of an open shadow root stand in its host's place, before the others. */
    List<Element> children(int document, int number) {
        List<Element> found = new ArrayList<>();
        for (int child : pages.get(document).children.get(number)) {
            String tag = node(document, child).tag();
            if (tag.equals("#shadow-root")) {
                found.addAll(children(document, child));
            } else if (!tag.startsWith("#") && !tag.startsWith("::")) {
                found.add(new Element(this, document, child));
            }
        }
        return found;
    }

    boolean visible(int document, int number) {
        byte[] known = pages.get(document).visible;
        if (known[number] == 0) {
            known[number] = (byte) (Visibility.seen(new Element(this, document, number)) ? 1 : 2);
        }
        return known[number] == 1;
    }

    PageTexts texts(int document) {
        return texts.get(document);
    }

    /** What a style sheet adds before or after an element. */
    Optional<Dom.Node> generated(int document, int number, String which) {
        return pages.get(document).children.get(number).stream()
                .map(child -> node(document, child))
                .filter(node -> node.tag().equals(which))
                .findFirst();
    }

    String path(int document, int number) {
        String[] paths = pages.get(document).paths;
        String path = paths[number];
        if (path == null) {
            path = Paths.of(pages.get(document).document, number, above -> path(document, above));
            paths[number] = path;
        }
        return path;
    }

    Optional<Element> at(String path) {
        int lastFrame = path.lastIndexOf("/f/");
        Integer document = frames.get(lastFrame < 0 ? "" : path.substring(0, lastFrame));
        if (path.isEmpty() || document == null) {
            return Optional.empty();
        }
        int current = -1;
        String[] parts = (lastFrame < 0 ? path : path.substring(lastFrame + 3)).split("/", -1);
        for (String part : parts) {
            current = Paths.child(pages.get(document).document, pages.get(document).children, current, part);
            if (current < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Element(this, document, current));
    }

    String selector(int document, int number) {
        Shape page = pages.get(document);
        return Selectors.of(page.tree, page.shapes[number], id -> page.ids().getOrDefault(id, 0) == 1);
    }

    String component(int document, int number) {
        Shape page = pages.get(document);
        Components components = page.components.orElseGet(() -> new Components(everything(document)));
        page.components = Optional.of(components);
        return components.of(new Element(this, document, number));
    }

    private List<Element> everything(int document) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < pages.get(document).document.nodes().size(); i++) {
            if (pages.get(document).shapes[i] != null
                    && !node(document, i).tag().startsWith("#")) {
                all.add(new Element(this, document, i));
            }
        }
        return all;
    }
}
