package fr.parcours.browser;

import java.util.List;
import java.util.Map;

/**
 * The page as the browser laid it out, frozen in one call, with what the accessibility tree says of each node.
 *
 * @param documents the top document first, then each frame's, in order of appearance
 * @param unseen frames that could not be looked into, by address
 */
public record Layout(List<Document> documents, List<String> unseen) {
    public Layout {
        documents = List.copyOf(documents);
        unseen = List.copyOf(unseen);
    }

    /**
     * One document.
     *
     * @param frame path of the frame that holds it, empty for the top one
     */
    public record Document(String url, String title, String frame, double width, double height, List<Item> items) {
        public Document {
            items = List.copyOf(items);
        }
    }

    /**
     * One node.
     *
     * @param parent position of the parent in {@code items}, -1 for the root
     * @param tag lower-case name; {@code #text}, {@code #shadow-root}, {@code ::before} and {@code ::after} for the others
     * @param styles chosen computed styles, empty when not rendered
     * @param box in CSS pixels of the document, null-free: {@link Box#NONE} when not rendered
     * @param lines boxes of the text's lines
     * @param paint paint order, -1 when not rendered
     * @param role as the accessibility tree says it, empty when ignored or absent
     */
    public record Item(
            int parent,
            String tag,
            Map<String, String> attributes,
            String text,
            Map<String, String> styles,
            Box box,
            List<Box> lines,
            int paint,
            String role,
            String name,
            Map<String, String> states) {
        public Item {
            attributes = Map.copyOf(attributes);
            styles = Map.copyOf(styles);
            lines = List.copyOf(lines);
            states = Map.copyOf(states);
        }
    }
}
