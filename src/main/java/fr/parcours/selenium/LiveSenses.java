package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Layout;
import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Traffic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Keys, pointer, touch and looks on a live tab. */
final class LiveSenses implements Senses {
    private static final long FRAMES_MILLIS = 3_000;

    private final Tab tab;

    LiveSenses(Tab tab) {
        this.tab = tab;
    }

    @Override
    public void keys(List<String> keys) {
        tab.touch();
        List<CompletableFuture<JsonNode>> sent = new ArrayList<>();
        for (String key : keys) {
            sent.add(key(Keys.down(key)));
            sent.add(key(Keys.up(key)));
        }
        tab.wire.awaitAll(sent, "Input.dispatchKeyEvent");
    }

    private CompletableFuture<JsonNode> key(Map<String, Object> event) {
        Object[] arguments = event.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return tab.wire.send(tab.main(), "Input.dispatchKeyEvent", arguments);
    }

    @Override
    public void type(String text) {
        keys(text.codePoints()
                .mapToObj(point -> point == '\n' ? "Enter" : Character.toString(point))
                .toList());
    }

    @Override
    public List<Node> tabs(int times, boolean backwards) {
        tab.everywhere("parcours.record()");
        keys(java.util.Collections.nCopies(times, backwards ? "Shift+Tab" : "Tab"));
        record Stop(double at, Node node) {}
        List<Stop> stops = new ArrayList<>();
        tab.everywhere("parcours.recorded()").forEach((frame, told) -> parse(told.asText())
                .forEach(one -> stops.add(new Stop(one.path("at").asDouble(), node(frame, one)))));
        stops.sort(Comparator.comparingDouble(Stop::at));
        return stops.stream().map(Stop::node).toList();
    }

    @Override
    public Node focused() {
        String frame = tab.mainFrame();
        JsonNode found = parse(tab.evaluate(frame, "parcours.active()").asText());
        while (found.path("frame").asBoolean()) {
            Optional<String> inner =
                    frame(frame, "parcours.kept[" + found.path("index").asInt() + "]");
            if (inner.isEmpty()) {
                break;
            }
            frame = inner.get();
            found = parse(tab.evaluate(frame, "parcours.active()").asText());
        }
        return node(frame, found);
    }

    /** A node from what the looking script tells of it. */
    Node node(String frame, JsonNode told) {
        Map<String, String> states = new HashMap<>();
        told.path("states")
                .properties()
                .forEach(entry -> states.put(entry.getKey(), entry.getValue().asText()));
        if (told.has("lit")) {
            states.put("lit", told.path("lit").asText());
            states.put("covered", told.path("covered").asText());
        }
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

    private String prefix(String frame) {
        if (frame.equals(tab.mainFrame())) {
            return "";
        }
        try {
            JsonNode owner = tab.wire.call(tab.main(), "DOM.getFrameOwner", "frameId", frame);
            String object = resolve(tab.mainFrame(), owner.path("backendNodeId").asInt());
            return onObject(tab.main(), object, "function() { return parcours.path(this); }")
                            .asText() + "/f/";
        } catch (Wire.Refused deep) {
            return "?/f/";
        }
    }

    @Override
    public List<Node> tree() {
        return new Tree(tab, this).read();
    }

    @Override
    public Node again(Node told) {
        Node node = live(told);
        return node(frameOf(node), parse(run(node, "parcours.again(%s)")));
    }

    /** Runs an expression on a kept node; {@code %s} is its number. */
    String run(Node node, String expression) {
        return tab.evaluate(frameOf(node), String.format(expression, indexOf(node)))
                .asText();
    }

    /** The live node that an entry of the accessibility tree stands for; any other as it is. */
    private Node live(Node node) {
        return node.handle().startsWith("ax|") ? Tree.live(tab, this, node) : node;
    }

    private static String frameOf(Node node) {
        return node.handle().substring(0, node.handle().lastIndexOf('|'));
    }

    private static String indexOf(Node node) {
        return node.handle().substring(node.handle().lastIndexOf('|') + 1);
    }

    @Override
    public void point(Node node) {
        Spot spot = spot(node);
        // the browser takes them in turn, as it does from a hand: nobody needs to wait between them
        tab.wire.awaitAll(
                Stream.of("mouseMoved", "mousePressed", "mouseReleased")
                        .map(type -> mouse(type, spot))
                        .toList(),
                "Input.dispatchMouseEvent");
    }

    void hover(Node node) {
        tab.wire.awaitAll(List.of(mouse("mouseMoved", spot(node))), "Input.dispatchMouseEvent");
    }

    private CompletableFuture<JsonNode> mouse(String type, Spot spot) {
        tab.touch();
        boolean moves = type.equals("mouseMoved");
        return tab.wire.send(
                tab.main(),
                "Input.dispatchMouseEvent",
                "type",
                type,
                "x",
                spot.x(),
                "y",
                spot.y(),
                "button",
                moves ? "none" : "left",
                "clickCount",
                moves ? 0 : 1);
    }

    @Override
    public void touch(Node node) {
        Spot spot = spot(node);
        tab.touch();
        Map<String, Object> finger = Map.of("x", spot.x(), "y", spot.y());
        tab.wire.awaitAll(
                List.of(finger("touchStart", List.of(finger)), finger("touchEnd", List.of())),
                "Input.dispatchTouchEvent");
    }

    private CompletableFuture<JsonNode> finger(String type, List<Map<String, Object>> points) {
        return tab.wire.send(tab.main(), "Input.dispatchTouchEvent", "type", type, "touchPoints", points);
    }

    private record Spot(double x, double y) {}

    /** Where to press: scrolled into view, and nothing else on top; fails with what is in the way. */
    private Spot spot(Node told) {
        Node node = live(told);
        JsonNode answer = parse(run(node, "parcours.spot(parcours.kept[%s])"));
        if (answer.has("x")) {
            double[] shift = shift(frameOf(node));
            return new Spot(
                    answer.path("x").asDouble() + shift[0], answer.path("y").asDouble() + shift[1]);
        }
        String name = node.name().isEmpty() ? node.tag() : node.name();
        String cover = answer.path("cover").asText();
        throw switch (answer.path("reason").asText()) {
            case "covered" ->
                new PageFailure(
                        PageFailure.Kind.NOT_WORKABLE,
                        "« " + name + " » est recouvert par autre chose : " + cover + ".",
                        "“" + name + "” is covered by something else: " + cover + ".",
                        node.role() + " « " + name + " »");
            case "outside" ->
                new PageFailure(
                        PageFailure.Kind.NOT_WORKABLE,
                        "« " + name + " » est hors de l’écran, et aucun défilement n’y mène.",
                        "“" + name + "” is off the screen, and no scrolling leads to it.",
                        node.role() + " « " + name + " »");
            default ->
                new PageFailure(
                        PageFailure.Kind.NOT_WORKABLE,
                        "« " + name + " » n’est pas visible à l’écran.",
                        "“" + name + "” is not to be seen on the screen.",
                        node.role() + " « " + name + " »");
        };
    }

    /** How far a frame's own viewport lies from the window's corner. */
    private double[] shift(String frame) {
        if (frame.equals(tab.mainFrame())) {
            return new double[] {0, 0};
        }
        JsonNode owner = tab.wire.call(tab.main(), "DOM.getFrameOwner", "frameId", frame);
        JsonNode quads = tab.wire.call(
                tab.main(),
                "DOM.getContentQuads",
                "backendNodeId",
                owner.path("backendNodeId").asInt());
        JsonNode quad = quads.path("quads").path(0);
        return new double[] {quad.path(0).asDouble(), quad.path(1).asDouble()};
    }

    @Override
    public void activate(Node node) {
        tab.touch();
        run(live(node), "(parcours.kept[%s].focus?.(), parcours.kept[%<s].click?.(), '')");
    }

    @Override
    public void focus(Node node) {
        tab.touch();
        run(live(node), "(parcours.kept[%s].focus?.(), '')");
    }

    @Override
    public void enter(Node field, String value) {
        tab.touch();
        try {
            run(live(field), "parcours.put(parcours.kept[%s], " + Wire.JSON.writeValueAsString(value) + ")");
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void give(Node told, Path file) {
        tab.touch();
        Node field = live(told);
        String session = tab.session(frameOf(field));
        String object = object(field);
        tab.wire.call(session, "DOM.setFileInputFiles", "files", List.of(tab.machine.there(file)), "objectId", object);
    }

    private String object(Node node) {
        return tab.wire
                .call(
                        tab.session(frameOf(node)),
                        "Runtime.evaluate",
                        "expression",
                        "parcours.kept[" + indexOf(node) + "]",
                        "contextId",
                        tab.world(frameOf(node)))
                .path("result")
                .path("objectId")
                .asText();
    }

    /** The object, in our world of a frame, of a node told by its number in the browser. */
    String resolve(String frame, int backendNode) {
        return tab.wire
                .call(
                        tab.session(frame),
                        "DOM.resolveNode",
                        "backendNodeId",
                        backendNode,
                        "executionContextId",
                        tab.world(frame))
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

    @Override
    public String run(String frame, String expression) {
        return tab.evaluate(frame.isEmpty() ? tab.mainFrame() : frame, expression)
                .asText();
    }

    @Override
    public Optional<String> frame(String holder, String elementExpression) {
        String above = holder.isEmpty() ? tab.mainFrame() : holder;
        JsonNode element = tab.wire.call(
                tab.session(above), "Runtime.evaluate", "expression", elementExpression, "contextId", tab.world(above));
        String object = element.path("result").path("objectId").asText();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        String frame = tab.wire
                .call(tab.session(above), "DOM.describeNode", "objectId", object)
                .path("node")
                .path("frameId")
                .asText();
        return frame.isEmpty() ? Optional.empty() : Optional.of(frame);
    }

    @Override
    public Layout layout() {
        try {
            return new LayoutReader(tab).read();
        } catch (Wire.Late busy) {
            throw stuck();
        }
    }

    static PageFailure stuck() {
        return new PageFailure(
                PageFailure.Kind.ENDLESS,
                "La page ne répond plus\u00a0: un de ses programmes tourne sans fin.",
                "The page no longer answers: one of its scripts runs for ever.");
    }

    @Override
    public byte[] picture(int mostHeight) {
        JsonNode size = tab.wire.call(tab.main(), "Page.getLayoutMetrics").path("cssContentSize");
        double width =
                Math.max(tab.conditions.width(), Math.min(size.path("width").asDouble(), 2000));
        double height =
                Math.max(tab.conditions.height(), Math.min(size.path("height").asDouble(), mostHeight));
        JsonNode shot = tab.wire.call(
                tab.main(),
                "Page.captureScreenshot",
                "format",
                "jpeg",
                "quality",
                60,
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1 / tab.conditions.scale()));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    @Override
    public void resize(int width, int height) {
        tab.size(tab.main(), width, height);
        try {
            tab.evaluate(
                    tab.mainFrame(),
                    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(''))))",
                    FRAMES_MILLIS);
        } catch (Wire.Late still) {
            // where scripts are forbidden no frame is ever told; the size has changed all the same
        }
    }

    @Override
    public void restore() {
        resize(tab.conditions.width(), tab.conditions.height());
    }

    @Override
    public Traffic traffic() {
        return tab.heard.take();
    }

    @Override
    public Murmurs murmurs() {
        return tab.heard.murmurs();
    }

    static JsonNode parse(String json) {
        try {
            return Wire.JSON.readTree(json);
        } catch (JsonProcessingException garbled) {
            throw new Wire.Refused("unreadable answer: " + garbled.getOriginalMessage());
        }
    }
}
