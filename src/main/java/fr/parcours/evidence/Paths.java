package fr.parcours.evidence;

import java.util.List;
import java.util.function.IntFunction;

/** Where an element stands: positions among element siblings, which survive any change of class or style. */
final class Paths {
    private Paths() {}

    static String of(Dom.Document document, int number, IntFunction<String> above) {
        List<Dom.Node> nodes = document.nodes();
        Dom.Node node = nodes.get(number);
        int parent = node.parent();
        int position = 0;
        for (int i = number - 1; i >= 0 && i > parent; i--) {
            if (nodes.get(i).parent() == parent && element(nodes.get(i))) {
                position++;
            }
        }
        if (parent < 0) {
            return document.frame().isEmpty() ? "" + position : document.frame() + "/f/" + position;
        }
        if (nodes.get(parent).tag().equals("#shadow-root")) {
            return above.apply(nodes.get(parent).parent()) + "/s/" + position;
        }
        return above.apply(parent) + "/" + position;
    }

    /** The child of {@code above} (-1 for the document) that the part of a path tells; -1 when there is none. */
    static int child(Dom.Document document, List<List<Integer>> children, int above, String part) {
        List<Dom.Node> nodes = document.nodes();
        if (part.equals("s")) {
            return children.get(above).stream()
                    .filter(child -> nodes.get(child).tag().equals("#shadow-root"))
                    .findFirst()
                    .orElse(-1);
        }
        int wanted = Integer.parseInt(part);
        if (above >= 0) {
            return children.get(above).stream()
                    .filter(child -> element(nodes.get(child)))
                    .skip(wanted)
                    .findFirst()
                    .orElse(-1);
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).parent() < 0 && element(nodes.get(i)) && wanted-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean element(Dom.Node node) {
        return !node.tag().startsWith("#") && !node.tag().startsWith("::");
    }
}
