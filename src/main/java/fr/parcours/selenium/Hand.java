package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A hand on a mouse, or a finger on the glass. */
final class Hand {
    /** Chromium takes two touches closer than 300 ms as one double tap. */
    private static final long DOUBLE_TAP_MILLIS = 350;

    private final Tab tab;
    private final LiveSenses senses;
    private final Aim aim;
    private long lifted;

    Hand(Tab tab, LiveSenses senses, Aim aim) {
        this.tab = tab;
        this.senses = senses;
        this.aim = aim;
    }

    void point(Node node) {
        Aim.Spot spot = aim.spot(node);
        // the browser takes them in turn, as it does from a hand: nobody needs to wait between them
        tab.wire.awaitAll(
                Stream.of("mouseMoved", "mousePressed", "mouseReleased")
                        .map(type -> mouse(type, spot))
                        .toList(),
                "Input.dispatchMouseEvent");
    }

    void hover(Node node) {
        tab.wire.awaitAll(List.of(mouse("mouseMoved", aim.spot(node))), "Input.dispatchMouseEvent");
    }

    private CompletableFuture<JsonNode> mouse(String type, Aim.Spot spot) {
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

    void touch(Node node) {
        apart();
        Aim.Spot spot = aim.spot(node);
        tab.touch();
        Map<String, Object> finger = Map.of("x", spot.x(), "y", spot.y());
        tab.wire.awaitAll(
                List.of(finger("touchStart", List.of(finger)), finger("touchEnd", List.of())),
                "Input.dispatchTouchEvent");
        lifted = System.nanoTime();
    }

    /**
     * Two touches of a hand on two things are never one gesture. To the browser they would be, when they follow at once and fall
     * on the same place, as after a scroll: a double tap, which selects a word or enlarges the page, and the field takes no text.
     */
    private void apart() {
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lifted);
        if (lifted != 0 && since < DOUBLE_TAP_MILLIS) {
            senses.pause(DOUBLE_TAP_MILLIS - since);
        }
    }

    private CompletableFuture<JsonNode> finger(String type, List<Map<String, Object>> points) {
        return tab.wire.send(tab.main(), "Input.dispatchTouchEvent", "type", type, "touchPoints", points);
    }

    void move(double x, double y) {
        tab.wire.awaitAll(List.of(mouse("mouseMoved", new Aim.Spot(x, y))), "Input.dispatchMouseEvent");
    }
}
