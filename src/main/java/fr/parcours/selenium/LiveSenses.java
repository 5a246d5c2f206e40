package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import fr.parcours.browser.Handler;
import fr.parcours.browser.Layout;
import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Pose;
import fr.parcours.browser.Received;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Traffic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys, pointer, touch and looks on a live tab. */
final class LiveSenses implements Senses {
    private static final long FRAMES_MILLIS = 3_000;
    private static final long SOURCE_MILLIS = 2_000;

    private final Tab tab;
    private final Aim aim;
    private final Hand hand;
    private final Keyboard keyboard;
    private final Uploads uploads;
    private final Lens lens;

    LiveSenses(Tab tab) {
        this.tab = tab;
        this.aim = new Aim(tab, this);
        this.hand = new Hand(tab, this, aim);
        this.keyboard = new Keyboard(tab, this);
        this.uploads = new Uploads(tab, this);
        this.lens = new Lens(tab);
    }

    @Override
    public void keys(List<String> keys) {
        keyboard.keys(keys);
    }

    @Override
    public void type(String text) {
        keyboard.type(text);
    }

    @Override
    public List<Node> tabs(int times, boolean backwards) {
        return keyboard.tabs(times, backwards);
    }

    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    @Override
    public Node focused() {
        String frame = tab.mainFrame();
        JsonNode found =
                Wire.parse(tab.worlds.evaluate(frame, "parcours.active()").asText());
        while (found.path("frame").asBoolean()) {
            Optional<String> inner =
                    frame(frame, "parcours.kept[" + found.path("index").asInt() + "]");
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

    @Override
    public List<Node> tree() {
        return new Tree(tab, this).read();
    }

    @Override
    public Node again(Node told) {
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
        return node.handle().startsWith("ax|") ? Tree.live(tab, this, node) : node;
    }

    static String frameOf(Node node) {
        return node.handle().substring(0, node.handle().lastIndexOf('|'));
    }

    static String indexOf(Node node) {
        return node.handle().substring(node.handle().lastIndexOf('|') + 1);
    }

    Aim aim() {
        return aim;
    }

    @Override
    public void point(Node node) {
        hand.point(node);
    }

    void hover(Node node) {
        hand.hover(node);
    }

    @Override
    public void touch(Node node) {
        hand.touch(node);
    }

    @Override
    public void move(double x, double y) {
        hand.move(x, y);
    }

    /** Lets the page draw itself twice: what was scrolled has moved by then. */
    void frames() {
        drawn("requestAnimationFrame(() => requestAnimationFrame(() => done('')))");
    }

    /** Lets the page draw itself once: it has heard of its new size, and so have those in it who watch theirs. */
    private void frame() {
        drawn("requestAnimationFrame(() => setTimeout(() => done('')))");
    }

    private void drawn(String when) {
        try {
            tab.worlds.evaluate(tab.mainFrame(), "new Promise(done => " + when + ")", FRAMES_MILLIS);
        } catch (Wire.Late still) {
            // where scripts are forbidden no frame is ever told
        }
    }

    @Override
    public void activate(Node node) {
        tab.touch();
        Node there = live(node);
        tab.worlds.gesture(
                frameOf(there),
                String.format("(parcours.kept[%s].focus?.(), parcours.kept[%<s].click?.(), '')", indexOf(there)));
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
            act(live(field), "parcours.put(parcours.kept[%s], " + Wire.JSON.writeValueAsString(value) + ")");
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void give(Node field, Path file) {
        uploads.give(field, file);
    }

    @Override
    public boolean offer(Path file, Runnable opening) {
        return uploads.offer(file, opening);
    }

    @Override
    public Received receive(Runnable pressing) {
        return tab.downloads.receive(pressing);
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

    @Override
    public String run(String frame, String expression) {
        return tab.worlds
                .evaluate(frame.isEmpty() ? tab.mainFrame() : frame, expression)
                .asText();
    }

    @Override
    public void preload(String script) {
        tab.wire.tell(
                tab.main(),
                "Page.addScriptToEvaluateOnNewDocument",
                "source",
                "if (window === top) {\n" + script + "\n}",
                "worldName",
                "parcours");
    }

    @Override
    public Optional<String> frame(String holder, String elementExpression) {
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
        return lens.picture(mostHeight);
    }

    @Override
    public byte[] picture(Box part) {
        return lens.picture(part);
    }

    @Override
    public void resize(int width, int height) {
        tab.size(tab.main(), width, height);
        frame(); // where scripts are forbidden none is ever told; the size has changed all the same
    }

    @Override
    public List<Handler> handlers() {
        return new Listeners(tab).read();
    }

    @Override
    public List<String> still(Runnable look) {
        return tab.still(look);
    }

    @Override
    public List<String> posed(List<Pose> poses) {
        return new Poses(tab).strike(poses);
    }

    @Override
    public void wished(String feature, String value) {
        List<Map<String, String>> features =
                value.isEmpty() ? List.of() : List.of(Map.of("name", feature, "value", value));
        tab.wire.call(tab.main(), "Emulation.setEmulatedMedia", "features", features);
    }

    @Override
    public void restore() {
        resize(tab.conditions.width(), tab.conditions.height());
    }

    @Override
    public String source() {
        String document = tab.document();
        if (document.isEmpty()) {
            return "";
        }
        try {
            JsonNode answer = tab.wire.await(
                    tab.wire.send(tab.main(), "Network.getResponseBody", "requestId", document),
                    "Network.getResponseBody",
                    SOURCE_MILLIS);
            return answer.path("base64Encoded").asBoolean()
                    ? ""
                    : answer.path("body").asText();
        } catch (Wire.Refused forgotten) {
            return ""; // a page that came back from the browser's memory, or too large to be kept
        }
    }

    @Override
    public Traffic traffic() {
        return tab.heard.take();
    }

    @Override
    public Murmurs murmurs() {
        return tab.heard.murmurs();
    }
}
