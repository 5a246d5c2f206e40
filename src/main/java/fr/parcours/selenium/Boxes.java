package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes, lines and styles of one document. */
final class Boxes {
    /** What is asked of each element, in this order. */
    static final List<String> STYLES = List.of(
            "display",
            "visibility",
            "opacity",
            "position",
            "overflow-x",
            "overflow-y",
            "clip",
            "clip-path",
            "color",
            "background-color",
            "background-image",
            "font-size",
            "font-weight",
            "font-family",
            "font-style",
            "line-height",
            "text-align",
            "text-transform",
            "text-decoration-line",
            "outline-style",
            "outline-width",
            "border-top-width",
            "border-bottom-width",
            "box-shadow",
            "border-top-color",
            "cursor",
            "pointer-events",
            "z-index",
            "animation-name",
            "animation-duration",
            "animation-iteration-count",
            "animation-play-state",
            "content",
            "float",
            "white-space");

    private final JsonNode layout;
    private final JsonNode strings;
    private final Map<Integer, Integer> byNode = new HashMap<>();
    private final Map<Integer, List<Box>> lines = new HashMap<>();

    Boxes(JsonNode document, JsonNode strings) {
        this.layout = document.path("layout");
        this.strings = strings;
        JsonNode nodes = layout.path("nodeIndex");
        for (int i = 0; i < nodes.size(); i++) {
            byNode.putIfAbsent(nodes.get(i).asInt(), i);
        }
        JsonNode text = document.path("textBoxes");
        for (int i = 0; i < text.path("layoutIndex").size(); i++) {
            int node = nodes.get(text.path("layoutIndex").get(i).asInt()).asInt();
            lines.computeIfAbsent(node, key -> new ArrayList<>())
                    .add(box(text.path("bounds").get(i)));
        }
    }

    Box box(int node) {
        Integer at = byNode.get(node);
        return at == null ? Box.NONE : box(layout.path("bounds").get(at));
    }

    private static Box box(JsonNode bounds) {
        return new Box(
                round(bounds.path(0).asDouble()),
                round(bounds.path(1).asDouble()),
                round(bounds.path(2).asDouble()),
                round(bounds.path(3).asDouble()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    List<Box> lines(int node) {
        return lines.getOrDefault(node, List.of());
    }

    int paint(int node) {
        Integer at = byNode.get(node);
        return at == null ? -1 : layout.path("paintOrders").path(at).asInt(-1);
    }

    Map<String, String> styles(int node) {
        Integer at = byNode.get(node);
        if (at == null) {
            return Map.of();
        }
        JsonNode values = layout.path("styles").get(at);
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            int string = values.get(i).asInt(-1);
            if (string >= 0) {
                found.put(STYLES.get(i), strings.path(string).asText());
            }
        }
        return found;
    }
}
