package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The things of a live page that the looking script keeps, by frame and number: told, asked again, run upon. */
final class Nodes {
    private final Tab tab;

    Nodes(Tab tab) {
        this.tab = tab;
    }

    /** What has the focus, in whichever frame. */
    Node focused() {
        String frame = tab.mainFrame();
        JsonNode found =
                Wire.parse(tab.worlds.evaluate(frame, "parcours.active()").asText());
        while (found.path("frame").asBoolean()) {
            Optional<String> inner =
                    framed(frame, "parcours.kept[" + found.path("index").asInt() + "]");
            if (inner.isEmpty()) {
                break;
            }
            frame = inner.get();
            found = Wire.parse(tab.worlds.evaluate(frame, "parcours.active()").asText());
        }
        return node(frame, found);
    }

    /** A node from what the looking script tells of it. */
    Node node(String frame, JsonNode told) {
        Map<String, String> states = new HashMap<>();
        told.path("states")
                .properties()
                .forEach(entry -> states.put(entry.getKey(), entry.getValue().asText()));
        JsonNode box = told.path("box");
        return new Node(
                frame + "|" + told.path("index").asInt(),
                told.path("role").asText(),
                told.path("name").asText(),
                told.path("tag").asText(),
                prefix(frame) + told.path("path").asText(),
                new Box(
                        box.path(0).asDouble(),
                        box.path(1).asDouble(),
                        box.path(2).asDouble(),
                        box.path(3).asDouble()),
                states);
    }

    /** Where a frame stands: the path of what holds it, frame after frame. */
    private String prefix(String frame) {
        if (frame.equals(tab.mainFrame())) {
            return "";
        }
        try {
            String above = tab.sessions.above(frame);
            return prefix(above) + holder(frame, above, "function() { return parcours.path(this); }") + "/f/";
        } catch (Wire.Refused lost) {
            return "?/f/";
        }
    }

    /** What the element that holds a frame answers, in the frame above. */
    String holder(String frame, String above, String function) {
        String session = tab.sessions.of(above);
        JsonNode owner = tab.wire.call(session, "DOM.getFrameOwner", "frameId", frame);
        String object = resolve(above, owner.path("backendNodeId").asInt());
        return onObject(session, object, function).asText();
    }

    /** The same thing as it is now. */
    Node again(Node told) {
        Node node = live(told);
        return node(frameOf(node), Wire.parse(run(node, "parcours.again(%s)")));
    }

    /** The same, once a field that was pressed has the caret as well as the focus. */
    Node seated(Node field) {
        return node(frameOf(field), Wire.parse(run(field, "parcours.seated(%s)")));
    }

    /** Runs an expression on a kept node; {@code %s} is its number. */
    String run(Node node, String expression) {
        return tab.worlds
                .evaluate(frameOf(node), String.format(expression, indexOf(node)))
                .asText();
    }

    /** The same as an act of the person, as {@link Worlds#gesture}. */
    String act(Node node, String expression) {
        return tab.worlds
                .gesture(frameOf(node), String.format(expression, indexOf(node)))
                .asText();
    }

    /** The live node that an entry of the accessibility tree stands for; any other as it is. */
    Node live(Node node) {
        return node.handle().startsWith("ax|") ? new Tree(tab, this).live(node) : node;
    }

    static String frameOf(Node node) {
        return node.handle().substring(0, node.handle().lastIndexOf('|'));
    }

    static String indexOf(Node node) {
        return node.handle().substring(node.handle().lastIndexOf('|') + 1);
    }

    /** The object, in our world of a frame, of a node told by its number in the browser. */
    String resolve(String frame, int backendNode) {
        return tab.wire
                .call(
                        tab.sessions.of(frame),
                        "DOM.resolveNode",
                        "backendNodeId",
                        backendNode,
                        "executionContextId",
                        tab.worlds.world(frame))
                .path("object")
                .path("objectId")
                .asText();
    }

    JsonNode onObject(String session, String object, String function) {
        return tab.wire
                .call(
                        session,
                        "Runtime.callFunctionOn",
                        "functionDeclaration",
                        function,
                        "objectId",
                        object,
                        "returnByValue",
                        true)
                .path("result")
                .path("value");
    }

    /** The frame that an element holds; empty when it holds none. */
    Optional<String> framed(String holder, String elementExpression) {
        String above = holder.isEmpty() ? tab.mainFrame() : holder;
        JsonNode element = tab.wire.call(
                tab.sessions.of(above),
                "Runtime.evaluate",
                "expression",
                elementExpression,
                "contextId",
                tab.worlds.world(above));
        String object = element.path("result").path("objectId").asText();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        String frame = tab.wire
                .call(tab.sessions.of(above), "DOM.describeNode", "objectId", object)
                .path("node")
                .path("frameId")
                .asText();
        return frame.isEmpty() ? Optional.empty() : Optional.of(frame);
    }
}
