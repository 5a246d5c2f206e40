package fr.parcours.evidence;

import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a short CSS selector that a developer can paste in the browser's tools. */
final class Selectors {
    private Selectors() {}

    /** @param unique whether an id is borne by one element of the page only */
    static String of(Document tree, Element shape, Predicate<String> unique) {
        StringBuilder selector = new StringBuilder();
        Element current = shape;
        while (current != null && !current.equals(tree)) {
            if (current.normalName().equals("shadow-root")) {
                current = current.parent();
                selector.insert(0, selector.isEmpty() ? "" : " >>> ");
                continue;
            }
            String part = part(current, unique);
            selector.insert(0, selector.isEmpty() || selector.charAt(0) == ' ' ? part : part + " > ");
            if (part.startsWith("#") || current.parent() == null) {
                break;
            }
            current = current.parent();
        }
        return selector.toString();
    }

    private static String part(Element one, Predicate<String> unique) {
        String id = one.id();
        if (id.matches("[A-Za-z][\\w-]*") && unique.test(id)) {
            return "#" + id;
        }
        Element above = one.parent();
        if (above == null) {
            return one.normalName();
        }
        int before = 0;
        int twins = 0;
        for (Element twin = above.firstElementChild(); twin != null; twin = twin.nextElementSibling()) {
            if (twin.equals(one)) {
                before = twins;
            }
            twins += twin.normalName().equals(one.normalName()) ? 1 : 0;
        }
        return twins == 1 ? one.normalName() : one.normalName() + ":nth-of-type(" + (before + 1) + ")";
    }
}
