package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Handler;
import fr.parcours.browser.PackedScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scripts of the top page wait for, told by the debugger: the only one who knows of handlers that no attribute shows. */
final class Listeners {
    private static final Set<String> EVENTS = Set.of(
            "click",
            "dblclick",
            "mousedown",
            "mouseup",
            "pointerdown",
            "pointerup",
            "touchstart",
            "touchend",
            "keydown",
            "keyup",
            "keypress",
            "focus",
            "focusin",
            "blur",
            "focusout",
            "change",
            "input",
            "mouseenter",
            "mouseover",
            "pointerenter",
            "pointerover",
            "dragstart",
            "drop",
            "paste",
            "submit",
            "contextmenu",
            "devicemotion",
            "deviceorientation",
            "deviceorientationabsolute");
    /** Other ways to command what the motion of the device commands: asked for where a page follows that motion. */
    private static final Set<String> MOVES =
            Set.of("mousemove", "pointermove", "touchmove", "wheel", "scroll", "drag", "toggle", "hashchange");

    private static final String MOTION = "device";

    /** More elements than that with handlers of their own: the first ones speak for the rest. */
    private static final int MOST = 400;

    private static final String GROUP = "parcours-handlers";
    /** A page can slow down what is read in its own world. */
    private static final int KEPT_MILLIS = 500;

    private static final String KEPT = PackedScript.read(Listeners.class, "kept.js");

    private final Tab tab;

    Listeners(Tab tab) {
        this.tab = tab;
    }

    List<Handler> read() {
        CompletableFuture<JsonNode> kept = tab.wire.send(
                tab.main(), "Runtime.evaluate", "expression", KEPT, "returnByValue", true, "timeout", KEPT_MILLIS);
        List<Handler> handlers = new ArrayList<>();
        try {
            handlers.addAll(read(true));
        } catch (Wire.Refused mixed) {
            handlers.addAll(read(false)); // nodes of frames do not mix with those of the page
        }
        handlers.addAll(kept(kept));
        return handlers;
    }

    /** What libraries do for elements on which no listener of their own is set; read in the page's own world, which may not let us. */
    private List<Handler> kept(CompletableFuture<JsonNode> asked) {
        List<Handler> kept = new ArrayList<>();
        try {
            JsonNode told = tab.wire.await(asked, "Runtime.evaluate").path("result");
            for (JsonNode one : Wire.parse(told.path("value").asText("[]"))) {
                if (EVENTS.contains(one.path(1).asText())) {
                    kept.add(new Handler(
                            one.path(0).asText(),
                            one.path(1).asText(),
                            one.path(2).asText()));
                }
            }
        } catch (Wire.Refused meddled) {
            return List.of();
        }
        return kept;
    }

    private List<Handler> read(boolean pierce) {
        List<JsonNode> all = new ArrayList<>();
        try {
            List<CompletableFuture<JsonNode>> asked =
                    List.of(asked("window", 0, false), asked("document", 0, false), asked("document", -1, pierce));
            listeners(asked.get(0)).forEach(all::add);
            listeners(asked.get(1)).forEach(all::add);
            int globals = all.size();
            listeners(asked.get(2)).forEach(all::add);
            return told(all, globals);
        } finally {
            tab.wire.tell(tab.main(), "Runtime.releaseObjectGroup", "objectGroup", GROUP);
        }
    }

    private CompletableFuture<JsonNode> asked(String what, int depth, boolean pierce) {
        // the page's own world: no page can put something else in the place of these two
        return tab.wire
                .send(tab.main(), "Runtime.evaluate", "expression", what, "objectGroup", GROUP)
                .thenCompose(found -> tab.wire.send(
                        tab.main(),
                        "DOMDebugger.getEventListeners",
                        "objectId",
                        found.path("result").path("objectId").asText(),
                        "depth",
                        depth,
                        "pierce",
                        pierce));
    }

    private JsonNode listeners(CompletableFuture<JsonNode> asked) {
        return tab.wire.await(asked, "DOMDebugger.getEventListeners").path("listeners");
    }

    private List<Handler> told(List<JsonNode> all, int globals) {
        Map<Integer, String> paths = new LinkedHashMap<>();
        Set<Integer> roots = new HashSet<>();
        Set<String> wanted = wanted(all);
        for (int i = 0; i < all.size(); i++) {
            JsonNode one = all.get(i);
            int node = one.path("backendNodeId").asInt();
            if (i < globals) {
                roots.add(node);
            } else if (wanted.contains(one.path("type").asText()) && !roots.contains(node) && paths.size() < MOST) {
                paths.put(node, "");
            }
        }
        place(paths);
        List<Handler> handlers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            JsonNode one = all.get(i);
            int node = one.path("backendNodeId").asInt();
            String path = i < globals ? "" : paths.get(node);
            if (path != null && wanted.contains(one.path("type").asText())) {
                String source = one.path("handler").path("description").asText();
                handlers.add(new Handler(path, one.path("type").asText(), source));
            }
        }
        return handlers;
    }

    private static Set<String> wanted(List<JsonNode> all) {
        boolean moved = all.stream().anyMatch(one -> one.path("type").asText().startsWith(MOTION));
        return moved ? Stream.concat(EVENTS.stream(), MOVES.stream()).collect(Collectors.toUnmodifiableSet()) : EVENTS;
    }

    /** Where each node stands; those of the document's root and body hear of everything, and have no place. */
    private void place(Map<Integer, String> paths) {
        String frame = tab.mainFrame();
        List<CompletableFuture<JsonNode>> asked = new ArrayList<>();
        for (int node : paths.keySet()) {
            asked.add(tab.wire.send(
                    tab.sessions.of(frame),
                    "DOM.resolveNode",
                    "backendNodeId",
                    node,
                    "executionContextId",
                    tab.worlds.world(frame),
                    "objectGroup",
                    GROUP));
        }
        List<Integer> numbers = new ArrayList<>(paths.keySet());
        List<Map<String, String>> objects = new ArrayList<>();
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            try {
                JsonNode object =
                        tab.wire.await(asked.get(i), "DOM.resolveNode").path("object");
                objects.add(Map.of("objectId", object.path("objectId").asText()));
                placed.add(numbers.get(i));
            } catch (Wire.Refused elsewhere) {
                paths.remove(numbers.get(i)); // of another document
            }
        }
        if (objects.isEmpty()) {
            return;
        }
        JsonNode told = Wire.parse(tab.wire
                .call(
                        tab.sessions.of(frame),
                        "Runtime.callFunctionOn",
                        "functionDeclaration",
                        "function(...nodes) { return parcours.keys.paths(nodes); }",
                        "executionContextId",
                        tab.worlds.world(frame),
                        "arguments",
                        objects,
                        "returnByValue",
                        true)
                .path("result")
                .path("value")
                .asText());
        for (int i = 0; i < placed.size(); i++) {
            paths.put(placed.get(i), told.path(i).asText());
        }
    }
}
