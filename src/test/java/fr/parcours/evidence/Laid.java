package fr.parcours.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as if everything in its body were shown, one thing below the other, without any browser. */
public final class Laid {
    private final Dom.Builder builder = new Dom.Builder();
    private int next;

    private Laid() {}

    public static Dom out(Document page) {
        Laid laid = new Laid();
        laid.add(page.child(0), -1);
        return new Dom(List.of(laid.builder.build("https://site.example/", page.title(), "", 1000, 700)), List.of());
    }

    /** A screen on which nothing was seen but that page. */
    public static Snapshot screen(Dom page) {
        return new Snapshot(
                new Moment(1, 1, "Écran", Moment.When.ARRIVAL, "http://127.0.0.1/", "", 200, "", ""),
                List.of(page),
                Map.of());
    }

    private void add(Node node, int parent) {
        Element around = node instanceof Element own ? own : node.parent() instanceof Element above ? above : null;
        boolean shown = around != null && around.closest("body") != null;
        int here = next++;
        Map<String, String> attributes = new HashMap<>();
        node.attributes().forEach(one -> attributes.put(one.getKey(), one.getValue()));
        boolean text = node instanceof TextNode;
        String position = node.attr("style").contains("position:fixed") ? "fixed" : "static";
        builder.add(new Dom.Node(
                parent,
                text ? "#text" : node.nodeName(),
                text ? Map.of() : attributes,
                text ? ((TextNode) node).getWholeText() : "",
                shown && !text
                        ? builder.style(Map.of(
                                "display", "block", "visibility", "visible", "opacity", "1", "position", position))
                        : -1,
                shown ? new Rect(0, 20.0 * here, 200, 18) : null,
                shown && text ? List.of(new Rect(0, 20.0 * here, 200, 18)) : List.of(),
                here,
                "",
                node instanceof Element element && shown ? element.text() : "",
                Map.of()));
        for (Node child : node.childNodes()) {
            if (child instanceof Element || child instanceof TextNode) {
                add(child, here);
            }
        }
    }
}
