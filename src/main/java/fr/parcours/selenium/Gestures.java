package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a hand does beyond one press: it scrolls, presses twice, takes a thing and lets it go elsewhere. */
final class Gestures {
    /** A hand that drags goes through this many places on its way. */
    private static final int STRIDES = 8;
    /** Turns of the wheel before one gives up: some pages grow as they are scrolled. */
    private static final int MOST_TURNS = 120;
    /** Nobody turns a wheel further than this at once. */
    private static final double MOST_PIXELS = 600;

    private final Tab tab;
    private final LiveSenses senses;
    private final Pointer pointer;

    Gestures(Tab tab, LiveSenses senses) {
        this.tab = tab;
        this.senses = senses;
        this.pointer = new Pointer(tab);
    }

    /** Two presses, close enough to be one gesture. */
    void twice(Node node) {
        Aim.Spot spot = senses.aim().spot(node);
        tab.touch();
        List<CompletableFuture<JsonNode>> sent = new ArrayList<>();
        if (tab.conditions.touch()) {
            for (int i = 0; i < 2; i++) {
                sent.add(pointer.finger("touchStart", spot));
                sent.add(pointer.finger("touchEnd", null));
            }
        } else {
            sent.add(pointer.mouse("mouseMoved", spot, 0, 0));
            for (int press = 1; press <= 2; press++) {
                sent.add(pointer.mouse("mousePressed", spot, press, 1));
                sent.add(pointer.mouse("mouseReleased", spot, press, 0));
            }
        }
        tab.wire.awaitAll(sent, "Input.dispatchMouseEvent");
    }

    /** Turns the wheel, or pushes the page with a finger, until the thing shows; fails when nothing brings it there. */
    void bring(Node node) {
        if (!turn(
                () -> Wire.parse(senses.nodes().run(node, "parcours.towards(parcours.kept[%s])")),
                Nodes.frameOf(node))) {
            String name = node.name().isEmpty() ? node.tag() : node.name();
            throw new PageFailure(
                    PageFailure.Kind.NOT_WORKABLE,
                    "« " + name + " » est hors de l’écran, et aucun défilement n’y mène.",
                    "“" + name + "” is off the screen, and no scrolling leads to it.",
                    node.role() + " « " + name + " »");
        }
    }

    /** To an end of the page; one that goes on growing is scrolled as long as a person would. */
    void end(boolean down) {
        turn(() -> Wire.parse(senses.run("", "parcours.toEnd(" + down + ")")), tab.mainFrame());
    }

    /** What is left to turn, and from where. */
    private interface Left {
        JsonNode now();
    }

    /** Whether nothing is left to turn; not when the last turns moved nothing. */
    private boolean turn(Left left, String frame) {
        String before = "";
        int stuck = 0;
        for (int turns = 0; turns < MOST_TURNS; turns++) {
            JsonNode far = left.now();
            if (!far.has("x")) {
                return true;
            }
            String now = far.path("at").asText();
            stuck = now.equals(before) ? stuck + 1 : 0;
            if (stuck > 5) {
                return false;
            }
            before = now;
            push(senses.aim().place(frame, far), far);
            tab.worlds.drawnTwice();
        }
        return false;
    }

    private void push(Aim.Spot spot, JsonNode far) {
        tab.touch();
        double dx = far.path("dx").asDouble();
        double dy = far.path("dy").asDouble();
        if (tab.conditions.touch()) {
            swipe(
                    spot,
                    limit(dx, far.path("w").asDouble()),
                    limit(dy, far.path("h").asDouble()));
            return;
        }
        double right = Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, dx));
        double down = Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, dy));
        tab.wire.awaitAll(
                List.of(tab.wire.send(
                        tab.main(),
                        "Input.dispatchMouseEvent",
                        "type",
                        "mouseWheel",
                        "x",
                        spot.x(),
                        "y",
                        spot.y(),
                        "deltaX",
                        right,
                        "deltaY",
                        down)),
                "Input.dispatchMouseEvent");
    }

    /** A finger goes over a part of the screen, and rests before it leaves so that nothing runs on. */
    private void swipe(Aim.Spot spot, double across, double along) {
        Aim.Spot from = new Aim.Spot(spot.x() + across / 2, spot.y() + along / 2);
        Aim.Spot to = new Aim.Spot(spot.x() - across / 2, spot.y() - along / 2);
        await(pointer.finger("touchStart", from));
        stride(from, to).forEach(at -> await(pointer.finger("touchMove", at)));
        tab.worlds.drawnTwice();
        tab.worlds.drawnTwice();
        await(pointer.finger("touchMove", to));
        await(pointer.finger("touchEnd", null));
    }

    /** The first few pixels only tell that it is no press. */
    private static double limit(double far, double size) {
        return far == 0 ? 0 : Math.max(-size * 0.6, Math.min(size * 0.6, far + Math.signum(far) * 16));
    }

    /** Takes a thing and lets it go on another; the page's own drags go through the browser's, as from a hand. */
    void drag(Node thing, Node place) {
        senses.aim().spot(place); // says why it is out of reach
        carry(thing, () -> senses.aim()
                .place(
                        Nodes.frameOf(place),
                        Wire.parse(senses.nodes().run(place, "parcours.middle(parcours.kept[%s])"))));
    }

    void drag(Node thing, int right, int down) {
        Aim.Spot from = senses.aim().grip(thing);
        carry(thing, () -> new Aim.Spot(from.x() + right, from.y() + down));
    }

    /** Where a thing is let go, known once it is in hand: the page may have scrolled. */
    private interface Place {
        Aim.Spot now();
    }

    private void carry(Node thing, Place place) {
        Aim.Spot from = senses.aim().grip(thing);
        tab.touch();
        if (tab.conditions.touch()) {
            await(pointer.finger("touchStart", from));
            stride(from, place.now()).forEach(at -> await(pointer.finger("touchMove", at)));
            await(pointer.finger("touchEnd", null));
            return;
        }
        CompletableFuture<JsonNode> taken = tab.drags();
        tab.wire.call(tab.main(), "Input.setInterceptDrags", "enabled", true);
        try {
            await(pointer.mouse("mouseMoved", from, 0, 0));
            await(pointer.mouse("mousePressed", from, 1, 1));
            // a drag begins once the hand has moved a little
            await(pointer.mouse("mouseMoved", new Aim.Spot(from.x() + 4, from.y() + 4), 0, 1));
            await(pointer.mouse("mouseMoved", new Aim.Spot(from.x() + 8, from.y() + 8), 0, 1));
            Aim.Spot to = place.now();
            if (thing.is("draggable") && taken.isDone()) {
                drop(taken.join(), to);
            } else {
                stride(from, to).forEach(at -> await(pointer.mouse("mouseMoved", at, 0, 1)));
            }
            await(pointer.mouse("mouseReleased", to, 1, 0));
        } finally {
            tab.wire.tell(tab.main(), "Input.setInterceptDrags", "enabled", false);
        }
    }

    private void drop(JsonNode data, Aim.Spot to) {
        for (String type : List.of("dragEnter", "dragOver", "dragOver", "drop")) {
            await(tab.wire.send(
                    tab.main(), "Input.dispatchDragEvent", "type", type, "x", to.x(), "y", to.y(), "data", data));
        }
    }

    private static List<Aim.Spot> stride(Aim.Spot from, Aim.Spot to) {
        List<Aim.Spot> way = new ArrayList<>();
        for (int i = 1; i <= STRIDES; i++) {
            double share = (double) i / STRIDES;
            way.add(new Aim.Spot(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
        }
        return way;
    }

    private void await(CompletableFuture<JsonNode> sent) {
        tab.wire.awaitAll(List.of(sent), "Input");
    }
}
