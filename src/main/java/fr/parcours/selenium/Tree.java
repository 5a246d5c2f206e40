package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the browser's accessibility tree, what assistive technology is given, in reading order. */
final class Tree {
    private static final Set<String> MUTE =
            Set.of("none", "generic", "InlineTextBox", "StaticText", "LineBreak", "RootWebArea", "ListMarker", "");

    private final Tab tab;
    private final Nodes nodes;

    Tree(Tab tab, Nodes nodes) {
        this.tab = tab;
        this.nodes = nodes;
    }

    List<Node> read() {
        List<Node> found = new ArrayList<>();
        for (String frame : tab.sessions.frames()) {
            JsonNode all = tab.wire
                    .call(tab.sessions.of(frame), "Accessibility.getFullAXTree", "frameId", frame)
                    .path("nodes");
            Map<String, JsonNode> byId = new HashMap<>();
            all.forEach(node -> byId.put(node.path("nodeId").asText(), node));
            if (!all.isEmpty()) {
                visit(frame, all.get(0), byId, found);
            }
        }
        return found;
    }

    private void visit(String frame, JsonNode node, Map<String, JsonNode> byId, List<Node> found) {
        String role = node.path("role").path("value").asText();
        if (!node.path("ignored").asBoolean() && !MUTE.contains(role) && node.has("backendDOMNodeId")) {
            found.add(new Node(
                    "ax|" + frame + "|" + node.path("backendDOMNodeId").asInt(),
                    aria(role),
                    node.path("name").path("value").asText().strip(),
                    "",
                    "",
                    Box.NONE,
                    states(node)));
        }
        node.path("childIds").forEach(child -> {
            JsonNode below = byId.get(child.asText());
            if (below != null) {
                visit(frame, below, byId, found);
            }
        });
    }

    /** The live node that an entry of the tree stands for. */
    Node live(Node entry) {
        String[] parts = entry.handle().split("\\|", -1);
        if (!parts[0].equals("ax")) {
            return entry;
        }
        String object = nodes.resolve(parts[1], Integer.parseInt(parts[2]));
        JsonNode told = Wire.parse(
                nodes.onObject(tab.sessions.of(parts[1]), object, "function() { return parcours.describe(this); }")
                        .asText());
        Node live = nodes.node(parts[1], told);
        return new Node(live.handle(), entry.role(), entry.name(), live.tag(), live.path(), live.box(), live.states());
    }

    List<Node> live(List<Node> entries) {
        return entries.stream().map(entry -> live(entry)).toList();
    }

    static Map<String, String> states(JsonNode node) {
        Map<String, String> states = new HashMap<>();
        node.path("properties").forEach(one -> {
            JsonNode value = one.path("value").path("value");
            if (value.isValueNode()) {
                states.put(one.path("name").asText(), value.asText());
            }
        });
        if (node.path("description").has("value")) {
            states.put("description", node.path("description").path("value").asText());
        }
        if (node.path("value").has("value")) {
            states.put("value", node.path("value").path("value").asText());
        }
        return states;
    }

    /** Chromium's own names for some roles, turned into ARIA's. */
    static String aria(String role) {
        return switch (role) {
            case "TextField", "textField" -> "textbox";
            case "LabelText" -> "label";
            case "MenuListPopup" -> "listbox";
            case "MenuListOption" -> "option";
            case "Iframe", "IframePresentational" -> "iframe";
            case "DisclosureTriangle", "DisclosureTriangleGrouped" -> "button";
            case "ComboBoxSelect", "ComboBoxMenuButton", "PopUpButton" -> "combobox";
            case "Date",
                    "DateTime",
                    "InputTime",
                    "ColorWell",
                    "Canvas",
                    "Legend",
                    "Details",
                    "Figcaption",
                    "Section",
                    "Abbr",
                    "SvgRoot",
                    "PluginObject",
                    "Video",
                    "Audio",
                    "Pre",
                    "Ruby",
                    "DescriptionList",
                    "EmbeddedObject",
                    "LayoutTable" -> role.toLowerCase(Locale.ROOT);
            default -> role;
        };
    }
}
