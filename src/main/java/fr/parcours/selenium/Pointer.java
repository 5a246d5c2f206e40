package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the browser is told of a mouse, or of one finger on the glass. */
final class Pointer {
    private final Tab tab;

    Pointer(Tab tab) {
        this.tab = tab;
    }

    /**
     * One event of the mouse.
     *
     * @param type {@code mouseMoved}, {@code mousePressed} or {@code mouseReleased}
     * @param count of the presses that make one gesture; 0 where it only moves
     * @param held 1 while the main button is down, else 0
     */
    CompletableFuture<JsonNode> mouse(String type, Aim.Spot spot, int count, int held) {
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
                type.equals("mouseMoved") && held == 0 ? "none" : "left",
                "buttons",
                held,
                "clickCount",
                count);
    }

    /**
     * One event of the finger.
     *
     * @param type {@code touchStart}, {@code touchMove} or {@code touchEnd}
     * @param spot where it is; none once it is lifted
     */
    CompletableFuture<JsonNode> finger(String type, Aim.@Nullable Spot spot) {
        List<Map<String, Object>> points = spot == null ? List.of() : List.of(Map.of("x", spot.x(), "y", spot.y()));
        return tab.wire.send(tab.main(), "Input.dispatchTouchEvent", "type", type, "touchPoints", points);
    }
}
