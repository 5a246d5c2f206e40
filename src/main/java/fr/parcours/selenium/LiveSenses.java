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
import fr.parcours.browser.Replica;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Traffic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys, pointer, touch and looks on a live tab. */
final class LiveSenses implements Senses {
    private static final long SOURCE_MILLIS = 2_000;

    private final Tab tab;
    private final Nodes nodes;
    private final Aim aim;
    private final Hand hand;
    private final Keyboard keyboard;
    private final Uploads uploads;
    private final Lens lens;

    LiveSenses(Tab tab) {
        this.tab = tab;
        this.nodes = new Nodes(tab);
        this.aim = new Aim(tab, nodes);
        this.hand = new Hand(tab, aim);
        this.keyboard = new Keyboard(tab, nodes);
        this.uploads = new Uploads(tab, nodes);
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

    @Override
    public List<Node> tree() {
        return new Tree(tab, nodes).read();
    }

    @Override
    public Node focused() {
        return nodes.focused();
    }

    @Override
    public Node again(Node told) {
        return nodes.again(told);
    }

    @Override
    public Optional<String> frame(String holder, String elementExpression) {
        return nodes.framed(holder, elementExpression);
    }

    Nodes nodes() {
        return nodes;
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

    @Override
    public void activate(Node node) {
        tab.touch();
        Node there = nodes.live(node);
        tab.worlds.gesture(
                Nodes.frameOf(there),
                String.format("(parcours.kept[%s].focus?.(), parcours.kept[%<s].click?.(), '')", Nodes.indexOf(there)));
    }

    @Override
    public void focus(Node node) {
        tab.touch();
        nodes.run(nodes.live(node), "(parcours.kept[%s].focus?.(), '')");
    }

    @Override
    public void enter(Node field, String value) {
        tab.touch();
        try {
            nodes.act(
                    nodes.live(field), "parcours.put(parcours.kept[%s], " + Wire.JSON.writeValueAsString(value) + ")");
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
        tab.worlds.drawnOnce(); // where scripts are forbidden none is ever told; the size has changed all the same
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
    public boolean scripted(String expression) {
        return tab.resources.scripted(expression);
    }

    @Override
    public Optional<Replica> replica(long patience) {
        String source = source();
        String address = run("", "location.href");
        return source.isEmpty()
                ? Optional.empty()
                : LiveReplica.of(tab, address, run("", LiveReplica.KEPT), tab.resources.all(address, source), patience);
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
