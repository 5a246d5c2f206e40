package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Layout;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the page as laid out, in one call that the page's scripts cannot falsify ({@code DOMSnapshot.captureSnapshot}), and joins
 * what the accessibility tree says of each node.
 */
final class LayoutReader {
    private static final List<String> STYLES = List.of(
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

    /** Over this the browser's answers alone would take hundreds of megabytes: such a page is not evaluated, and that is said. */
    private static final int MOST_ELEMENTS = 100_000;

    private static final String SIZE = PackedScript.read(LayoutReader.class, "size.js");

    /** Deeper than that the browser itself crashes when it is asked for the layout. */
    private static final int MOST_DEPTH = 2_000;

    private final Tab tab;
    private final List<Layout.Document> documents = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final Map<String, CompletableFuture<JsonNode>> trees = new HashMap<>();

    LayoutReader(Tab tab) {
        this.tab = tab;
    }

    /** What the accessibility tree says of one node. */
    private record Heard(String role, String name, Map<String, String> states) {
        static final Heard NOTHING = new Heard("", "", Map.of());
    }

    Layout read() {
        read(tab.mainFrame(), "");
        return new Layout(documents, unseen);
    }

    private void read(String frame, String path) {
        refuseTooMany(frame);
        CompletableFuture<JsonNode> asked = tab.wire.send(
                tab.session(frame), "DOMSnapshot.captureSnapshot", "computedStyles", STYLES, "includePaintOrder", true);
        trees.put(frame, tree(frame)); // will be wanted: both travel together
        JsonNode shot = tab.wire.await(asked, "DOMSnapshot.captureSnapshot");
        JsonNode strings = shot.path("strings");
        new Reading(shot.path("documents"), strings, frame).document(0, path);
    }

    private void refuseTooMany(String frame) {
        String[] told = tab.worlds.evaluate(frame, SIZE).asText().split(" ", -1);
        int elements = Integer.parseInt(told[0]);
        if (elements > MOST_ELEMENTS) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page compte " + elements + " éléments\u00a0: trop pour être examinée.",
                    "The page has " + elements + " elements: too many to be examined.");
        }
        int depth = Integer.parseInt(told[1]);
        if (depth > MOST_DEPTH) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page emboîte " + depth + " éléments les uns dans les autres\u00a0: trop pour être examinée.",
                    "The page nests " + depth + " elements in one another: too many to be examined.");
        }
    }

    /** One answer of the browser: a document and the frames that live in its process. */
    private final class Reading {
        private final JsonNode all;
        private final JsonNode strings;
        private final String topFrame;

        Reading(JsonNode all, JsonNode strings, String topFrame) {
            this.all = all;
            this.strings = strings;
            this.topFrame = topFrame;
        }

        private String string(JsonNode index) {
            return index.asInt(-1) < 0 ? "" : strings.path(index.asInt()).asText();
        }

        void document(int number, String framePath) {
            JsonNode document = all.path(number);
            JsonNode nodes = document.path("nodes");
            String frame = string(document.path("frameId"));
            Map<Integer, Heard> heard = heard(frame.isEmpty() ? topFrame : frame);
            Boxes boxes = new Boxes(document, strings);
            Map<Integer, String> inputs = sparse(nodes.path("inputValue"));
            inputs.putAll(sparse(nodes.path("textValue")));
            Set<Integer> checked = set(nodes.path("inputChecked"));
            Set<Integer> selected = set(nodes.path("optionSelected"));
            Map<Integer, String> shadows = sparse(nodes.path("shadowRootType"));
            Map<Integer, String> pseudos = sparse(nodes.path("pseudoType"));
            Map<Integer, Integer> inner = new HashMap<>();
            JsonNode content = nodes.path("contentDocumentIndex");
            for (int i = 0; i < content.path("index").size(); i++) {
                inner.put(
                        content.path("index").get(i).asInt(),
                        content.path("value").get(i).asInt());
            }
            int size = nodes.path("nodeType").size();
            int[] kept = new int[size];
            Map<Integer, Integer> roots = new HashMap<>();
            List<Layout.Item> items = new ArrayList<>();
            Map<Integer, Integer> frames = new java.util.LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                kept[i] = -1;
                int parent = nodes.path("parentIndex").get(i).asInt();
                int type = nodes.path("nodeType").get(i).asInt();
                boolean top = parent < 0 || nodes.path("nodeType").get(parent).asInt() == 9;
                if (type == 8 || type == 9 || type == 10 || (!top && kept[parent] < 0)) {
                    continue;
                }
                // every node of a shadow tree bears its kind; the browser's own controls are made of such trees too
                String shadow = shadows.getOrDefault(i, "");
                if (shadow.equals("user-agent")) {
                    continue;
                }
                String tag = tag(type, nodes, i, pseudos);
                if (tag.isEmpty() || (!top && items.get(kept[parent]).tag().startsWith("::"))) {
                    continue;
                }
                int above = top ? -1 : kept[parent];
                if (!top
                        && !shadow.isEmpty()
                        && opens(
                                shadows.getOrDefault(parent, ""),
                                shadow,
                                items.get(above).tag())) {
                    above = roots.computeIfAbsent(parent, host -> {
                        items.add(root(kept[host]));
                        return items.size() - 1;
                    });
                }
                kept[i] = items.size();
                int backend = nodes.path("backendNodeId").get(i).asInt();
                Heard said = tag.startsWith("#") ? Heard.NOTHING : heard.getOrDefault(backend, Heard.NOTHING);
                Map<String, String> states = new HashMap<>(said.states());
                if (inputs.containsKey(i)) {
                    states.put("value", String.valueOf(inputs.get(i)));
                }
                if (checked.contains(i)) {
                    states.put("checked", "true");
                }
                if (selected.contains(i)) {
                    states.put("selected", "true");
                }
                if (!top && shadow.isEmpty() && shadows.containsKey(parent)) {
                    states.put("slotted", "true"); // of the page, shown in a place that a component keeps for it
                }
                items.add(new Layout.Item(
                        above,
                        tag,
                        attributes(nodes.path("attributes").path(i)),
                        type == 3 ? string(nodes.path("nodeValue").get(i)) : "",
                        tag.equals("#text") ? Map.of() : boxes.styles(i),
                        boxes.box(i),
                        boxes.lines(i),
                        boxes.paint(i),
                        said.role(),
                        said.name(),
                        states));
                if (tag.equals("iframe") || tag.equals("frame")) {
                    frames.put(i, backend);
                }
            }
            documents.add(new Layout.Document(
                    string(document.path("documentURL")),
                    string(document.path("title")),
                    framePath,
                    document.path("contentWidth").asDouble(),
                    document.path("contentHeight").asDouble(),
                    items));
            Map<Integer, String> paths = framePaths(items, kept, frames.keySet());
            frames.forEach((at, backend) ->
                    frame(inner.get(at), frame.isEmpty() ? topFrame : frame, backend, framePath, paths, at));
        }

        private void frame(
                @Nullable Integer known, String holder, int backend, String above, Map<Integer, String> paths, int at) {
            String path = (above.isEmpty() ? "" : above + "/f/") + paths.get(at);
            if (known != null) {
                document(known, path);
                return;
            }
            try {
                String id = tab.wire
                        .call(tab.session(holder), "DOM.describeNode", "backendNodeId", backend)
                        .path("node")
                        .path("frameId")
                        .asText();
                if (id.isEmpty() || tab.session(id).equals(tab.session(holder))) {
                    unseen.add(path);
                } else {
                    read(id, path);
                }
            } catch (Wire.Refused lost) {
                unseen.add(path);
            }
        }

        private String tag(int type, JsonNode nodes, int i, Map<Integer, String> pseudos) {
            if (type == 3) {
                return "#text";
            }
            if (type == 11) {
                return ""; // the content of a template
            }
            if (pseudos.containsKey(i)) {
                String kind = pseudos.get(i);
                return "before".equals(kind) || "after".equals(kind) ? "::" + kind : "";
            }
            return string(nodes.path("nodeName").get(i)).toLowerCase(Locale.ROOT);
        }

        /**
         * Whether a node begins a shadow tree of its parent. Inside a tree of the same kind the snapshot does not tell a nested tree
         * from plain children: a custom element is taken to have one.
         */
        private static boolean opens(String parentKind, String kind, String parentTag) {
            return !kind.equals(parentKind) || parentTag.contains("-");
        }

        private static Layout.Item root(int host) {
            return new Layout.Item(
                    host, "#shadow-root", Map.of(), "", Map.of(), Box.NONE, List.of(), -1, "", "", Map.of());
        }

        private Map<String, String> attributes(JsonNode pairs) {
            Map<String, String> found = new HashMap<>();
            for (int k = 0; k + 1 < pairs.size(); k += 2) {
                found.put(string(pairs.get(k)), string(pairs.get(k + 1)));
            }
            return found;
        }

        private Map<Integer, String> sparse(JsonNode column) {
            Map<Integer, String> found = new HashMap<>();
            for (int k = 0; k < column.path("index").size(); k++) {
                found.put(
                        column.path("index").get(k).asInt(),
                        string(column.path("value").path(k)));
            }
            return found;
        }

        private Set<Integer> set(JsonNode column) {
            Set<Integer> found = new java.util.HashSet<>();
            column.path("index").forEach(one -> found.add(one.asInt()));
            return found;
        }
    }

    private Map<Integer, Heard> heard(String frame) {
        Map<Integer, Heard> found = new HashMap<>();
        try {
            tab.wire
                    .await(trees.computeIfAbsent(frame, this::tree), "Accessibility.getFullAXTree")
                    .path("nodes")
                    .forEach(node -> {
                        if (node.has("backendDOMNodeId")
                                && !node.path("ignored").asBoolean()) {
                            found.putIfAbsent(
                                    node.path("backendDOMNodeId").asInt(),
                                    new Heard(
                                            Tree.aria(node.path("role")
                                                    .path("value")
                                                    .asText()),
                                            node.path("name")
                                                    .path("value")
                                                    .asText()
                                                    .strip(),
                                            Tree.states(node)));
                        }
                    });
        } catch (Wire.TooLong mute) {
            throw mute; // a page whose names were not heard would be judged for their lack
        } catch (Wire.Refused lost) {
            // a frame that went away: its nodes stay mute
        }
        return found;
    }

    private CompletableFuture<JsonNode> tree(String frame) {
        return tab.wire.send(tab.session(frame), "Accessibility.getFullAXTree", "frameId", frame);
    }

    /** The path of each frame element within its document. */
    private static Map<Integer, String> framePaths(List<Layout.Item> items, int[] kept, Set<Integer> frames) {
        Map<Integer, String> paths = new HashMap<>();
        for (int at : frames) {
            paths.put(at, path(items, kept[at]));
        }
        return paths;
    }

    private static String path(List<Layout.Item> items, int number) {
        int parent = items.get(number).parent();
        int position = 0;
        for (int i = number - 1; i > parent; i--) {
            Layout.Item item = items.get(i);
            if (item.parent() == parent
                    && !item.tag().startsWith("#")
                    && !item.tag().startsWith("::")) {
                position++;
            }
        }
        if (parent < 0) {
            return "" + position;
        }
        boolean shadow = items.get(parent).tag().equals("#shadow-root");
        return shadow
                ? path(items, items.get(parent).parent()) + "/s/" + position
                : path(items, parent) + "/" + position;
    }

    /** Boxes, lines and styles of one document. */
    private static final class Boxes {
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
}
