package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;

/** Tells where in the window a thing of the page, or of a frame in it, can be pressed; or what is in the way. */
final class Aim {
    private static final int MOST_LOOKS = 10;

    private final Tab tab;
    private final Nodes nodes;

    Aim(Tab tab, Nodes nodes) {
        this.tab = tab;
        this.nodes = nodes;
    }

    /** A place in the window, in pixels of the page. */
    record Spot(double x, double y) {}

    /** Where to press: scrolled into view, and nothing else on top; fails with what is in the way. */
    Spot spot(Node told) {
        return spot(told, "parcours.spot(parcours.kept[%s])");
    }

    /** Where to take a thing that will be dragged. */
    Spot grip(Node told) {
        return spot(told, "parcours.grip(parcours.kept[%s])");
    }

    private Spot spot(Node told, String expression) {
        Node node = nodes.live(told);
        String frame = Nodes.frameOf(node);
        JsonNode answer = outwards(frame, Wire.parse(nodes.run(node, expression)));
        for (int tries = 0; tries < 3 && outside(answer) && !frame.equals(tab.mainFrame()); tries++) {
            // the frame itself is out of view: the thing is brought to the middle of the window, frame after frame
            nodes.run(node, "(parcours.kept[%s].scrollIntoView({block: 'center', behavior: 'instant'}), '')");
            tab.worlds.drawnTwice();
            answer = outwards(frame, Wire.parse(nodes.run(node, expression)));
        }
        if (!answer.has("x")) {
            throw unreachable(node, answer);
        }
        return frame.equals(tab.mainFrame()) ? at(frame, answer) : still(node, expression, at(frame, answer));
    }

    /** A frame that was scrolled gets there a moment later, and presses land where the browser still believes it is. */
    private Spot still(Node node, String expression, Spot first) {
        Spot before = first;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            tab.worlds.drawnTwice();
            JsonNode answer = outwards(Nodes.frameOf(node), Wire.parse(nodes.run(node, expression)));
            if (!answer.has("x")) {
                throw unreachable(node, answer);
            }
            Spot now = at(Nodes.frameOf(node), answer);
            if (now.equals(before) && looks > 0) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static boolean outside(JsonNode answer) {
        return answer.path("reason").asText().equals("outside");
    }

    /** A place in a frame as a place in the window, or why it cannot be pressed there. */
    private JsonNode outwards(String frame, JsonNode place) {
        String at = frame;
        JsonNode answer = place;
        while (answer.has("x") && !at.equals(tab.mainFrame())) {
            String above = tab.sessions.above(at);
            answer = Wire.parse(nodes.holder(
                    at,
                    above,
                    "function() { return parcours.through(this, "
                            + answer.path("x").asDouble() + ", "
                            + answer.path("y").asDouble() + "); }"));
            at = above;
        }
        return answer;
    }

    /** A press that the browser hands to a frame of another process has the shift of a zoomed view counted twice. */
    private Spot at(String frame, JsonNode place) {
        boolean foreign = !tab.sessions.of(frame).equals(tab.main());
        return new Spot(
                place.path("x").asDouble() - (foreign ? place.path("left").asDouble() : 0),
                place.path("y").asDouble() - (foreign ? place.path("top").asDouble() : 0));
    }

    /** The same, whatever lies over it. */
    Spot place(String frame, JsonNode place) {
        JsonNode answer = outwards(frame, place);
        return at(frame, answer.has("x") ? answer : place);
    }

    private static PageFailure unreachable(Node node, JsonNode answer) {
        String name = node.name().isEmpty() ? node.tag() : node.name();
        String cover = answer.path("cover").asText();
        return switch (answer.path("reason").asText()) {
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
}
