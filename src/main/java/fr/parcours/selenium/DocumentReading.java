package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one document of a snapshot: its nodes, told in columns, become the items of a layout. */
final class DocumentReading {
    /** Kinds of nodes, by the numbers of the DOM standard. */
    private static final int TEXT = 3;

    private static final int COMMENT = 8;
    private static final int DOCUMENT = 9;
    private static final int DOCTYPE = 10;
    private static final int FRAGMENT = 11;
    private static final Set<Integer> SILENT = Set.of(COMMENT, DOCUMENT, DOCTYPE);

    private final JsonNode document;
    private final JsonNode nodes;
    private final Columns columns;
    private final Map<Integer, Heard> heard;
    private final Boxes boxes;
    private final Map<Integer, String> values;
    private final Set<Integer> checked;
    private final Set<Integer> selected;
    private final Map<Integer, String> shadows;
    private final Map<Integer, String> pseudos;
    private final List<Layout.Item> items = new ArrayList<>();
    /** The item of each node, -1 for those that are left out. */
    private final int[] kept;
    /** The item of the shadow root of each node that has one. */
    private final Map<Integer, Integer> roots = new HashMap<>();
    /** The frames among the nodes, and the browser's number of each. */
    private final Map<Integer, Integer> frames = new LinkedHashMap<>();

    DocumentReading(JsonNode document, Columns columns, Map<Integer, Heard> heard) {
        this.document = document;
        this.nodes = document.path("nodes");
        this.columns = columns;
        this.heard = heard;
        this.boxes = new Boxes(document, columns.strings());
        this.values = columns.texts(nodes.path("inputValue"));
        values.putAll(columns.texts(nodes.path("textValue")));
        this.checked = columns.those(nodes.path("inputChecked"));
        this.selected = columns.those(nodes.path("optionSelected"));
        this.shadows = columns.texts(nodes.path("shadowRootType"));
        this.pseudos = columns.texts(nodes.path("pseudoType"));
        this.kept = new int[nodes.path("nodeType").size()];
    }

    /**
     * A frame in the document.
     *
     * @param document its number in the same snapshot, -1 when it is not there
     * @param backend the browser's number of the element that holds it
     * @param path of that element
     */
    record Inner(int document, int backend, String path) {}

    Layout.Document read(String path) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = -1;
            node(i);
        }
        return new Layout.Document(
                columns.string(document.path("documentURL")),
                columns.string(document.path("title")),
                path,
                document.path("contentWidth").asDouble(),
                document.path("contentHeight").asDouble(),
                items);
    }

    /** The frames that were met, once it is read. */
    List<Inner> frames() {
        Map<Integer, Integer> documents = columns.numbers(nodes.path("contentDocumentIndex"));
        return frames.entrySet().stream()
                .map(one ->
                        new Inner(documents.getOrDefault(one.getKey(), -1), one.getValue(), path(kept[one.getKey()])))
                .toList();
    }

    private void node(int i) {
        int parent = nodes.path("parentIndex").get(i).asInt();
        boolean top = parent < 0 || type(parent) == DOCUMENT;
        // every node of a shadow tree bears its kind; the browser's own controls are made of such trees too
        String shadow = shadows.getOrDefault(i, "");
        if (SILENT.contains(type(i)) || (!top && kept[parent] < 0) || shadow.equals("user-agent")) {
            return;
        }
        String tag = tag(i);
        if (tag.isEmpty() || (!top && items.get(kept[parent]).tag().startsWith("::"))) {
            return;
        }
        int above = top ? -1 : above(parent, shadow);
        kept[i] = items.size();
        items.add(item(i, above, tag, !top && shadow.isEmpty() && shadows.containsKey(parent)));
        if (tag.equals("iframe") || tag.equals("frame")) {
            frames.put(i, backend(i));
        }
    }

    private int type(int node) {
        return nodes.path("nodeType").get(node).asInt();
    }

    private int backend(int node) {
        return nodes.path("backendNodeId").get(node).asInt();
    }

    /** The item that a node stands in: that of its parent, or of the parent's shadow root. */
    private int above(int parent, String shadow) {
        int above = kept[parent];
        if (shadow.isEmpty()
                || !opens(
                        shadows.getOrDefault(parent, ""),
                        shadow,
                        items.get(above).tag())) {
            return above;
        }
        return roots.computeIfAbsent(parent, host -> {
            items.add(root(kept[host]));
            return items.size() - 1;
        });
    }

    private Layout.Item item(int i, int above, String tag, boolean slotted) {
        Heard said = tag.startsWith("#") ? Heard.NOTHING : heard.getOrDefault(backend(i), Heard.NOTHING);
        return new Layout.Item(
                above,
                tag,
                columns.pairs(nodes.path("attributes").path(i)),
                type(i) == TEXT ? columns.string(nodes.path("nodeValue").get(i)) : "",
                tag.equals("#text") ? Map.of() : boxes.styles(i),
                boxes.box(i),
                boxes.lines(i),
                boxes.paint(i),
                said.role(),
                said.name(),
                states(i, said, slotted));
    }

    private Map<String, String> states(int i, Heard said, boolean slotted) {
        Map<String, String> states = new HashMap<>(said.states());
        if (values.containsKey(i)) {
            states.put("value", String.valueOf(values.get(i)));
        }
        if (checked.contains(i)) {
            states.put("checked", "true");
        }
        if (selected.contains(i)) {
            states.put("selected", "true");
        }
        if (slotted) {
            states.put("slotted", "true"); // of the page, shown in a place that a component keeps for it
        }
        return states;
    }

    /** Empty for what is no part of the page: templates, and what the browser draws around elements. */
    private String tag(int i) {
        if (type(i) == TEXT) {
            return "#text";
        }
        if (type(i) == FRAGMENT) {
            return ""; // the content of a template
        }
        if (pseudos.containsKey(i)) {
            String kind = pseudos.get(i);
            return "before".equals(kind) || "after".equals(kind) ? "::" + kind : "";
        }
        return columns.string(nodes.path("nodeName").get(i)).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a node begins a shadow tree of its parent. Inside a tree of the same kind the snapshot does not tell a nested tree
     * from plain children: a custom element is taken to have one.
     */
    private static boolean opens(String parentKind, String kind, String parentTag) {
        return !kind.equals(parentKind) || parentTag.contains("-");
    }

    private static Layout.Item root(int host) {
        return new Layout.Item(host, "#shadow-root", Map.of(), "", Map.of(), Box.NONE, List.of(), -1, "", "", Map.of());
    }

    /** The path of an item within its document. */
    private String path(int number) {
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
        return shadow ? path(items.get(parent).parent()) + "/s/" + position : path(parent) + "/" + position;
    }
}
