package fr.parcours.evidence;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a short CSS selector that a developer can paste in the browser's tools. */
final class Selectors {
    private Selectors() {}

    static String of(Document tree, Element shape) {
        StringBuilder selector = new StringBuilder();
        Element current = shape;
        while (current != null && !current.equals(tree)) {
            if (current.normalName().equals("shadow-root")) {
                current = current.parent();
                selector.insert(0, selector.isEmpty() ? "" : " >>> ");
                continue;
            }
            String part = part(tree, current);
            selector.insert(0, selector.isEmpty() || selector.charAt(0) == ' ' ? part : part + " > ");
            if (part.startsWith("#") || current.parent() == null) {
                break;
            }
            current = current.parent();
        }
        return selector.toString();
    }

    private static String part(Document tree, Element one) {
        String id = one.id();
        if (id.matches("[A-Za-z][\\w-]*") && tree.select("#" + id).size() == 1) {
            return "#" + id;
        }
        Element above = one.parent();
        if (above == null) {
            return one.normalName();
        }
        var twins = above.children().stream()
                .filter(twin -> twin.normalName().equals(one.normalName()))
                .toList();
        return twins.size() == 1
                ? one.normalName()
                : one.normalName() + ":nth-of-type(" + (twins.indexOf(one) + 1) + ")";
    }
}
