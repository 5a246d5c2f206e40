package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A frozen document as a tree that selectors can be asked of, and what was worked out of it so far. */
final class Shape {
    final Dom.Document document;
    final List<List<Integer>> children = new ArrayList<>();
    /** The element for each node, null where the node is none. */
    final Element[] shapes;

    final byte[] visible;
    final String[] paths;
    final org.jsoup.nodes.Document tree = new org.jsoup.nodes.Document("");
    private final Map<String, Integer> ids = new HashMap<>();
    Optional<Components> components = Optional.empty();

    /** @param met told each element of the tree, with the number of its node */
    Shape(Dom.Document document, ObjIntConsumer<Element> met) {
        this.document = document;
        int size = document.nodes().size();
        shapes = new Element[size];
        visible = new byte[size];
        paths = new String[size];
        grow(met);
    }

    private void grow(ObjIntConsumer<Element> met) {
        List<Dom.Node> nodes = document.nodes();
        Map<Element, Element> shadows = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Dom.Node node = nodes.get(i);
            children.add(new ArrayList<>());
            if (node.parent() >= 0) {
                children.get(node.parent()).add(i);
            }
            Element above = node.parent() < 0 ? tree : shapes[node.parent()];
            if (node.tag().equals("#text")) {
                if (above != null) {
                    above.appendChild(new TextNode(node.text()));
                }
                continue;
            }
            if (node.tag().startsWith("::")) {
                continue;
            }
            boolean shadow = node.tag().equals("#shadow-root");
            Element shape = new Element(shadow ? "shadow-root" : node.tag());
            node.attributes().forEach(shape::attr);
            shapes[i] = shape;
            met.accept(shape, i);
            if (shadow) {
                shadows.put(shape, above);
            } else if (above != null) {
                above.appendChild(shape);
            }
        }
        // after the host's own children, so that :nth-child counts them as the page does
        shadows.forEach((shadow, host) -> host.appendChild(shadow));
    }

    /** How many elements bear each id. */
    Map<String, Integer> ids() {
        if (ids.isEmpty()) {
            tree.stream().forEach(one -> ids.merge(one.id(), 1, Integer::sum));
        }
        return ids;
    }
}
