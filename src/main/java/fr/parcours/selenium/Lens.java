package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Box;
import java.util.Base64;
import java.util.Map;

/** Pictures of a page. */
final class Lens {
    /** Wider than that, nobody looks. */
    private static final double MOST_WIDTH = 2_000;

    private final Tab tab;

    Lens(Tab tab) {
        this.tab = tab;
    }

    /** The page from its top, at most so high. */
    byte[] picture(int mostHeight) {
        JsonNode size = tab.wire.call(tab.main(), "Page.getLayoutMetrics").path("cssContentSize");
        double width =
                Math.max(tab.conditions.width(), Math.min(size.path("width").asDouble(), MOST_WIDTH));
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
                // the browser lends the page a larger window for it: scripts hear of that, and some lay the page out
                // anew
                width > tab.conditions.width() || height > tab.conditions.height(),
                "clip",
                Map.of(
                        "x",
                        0,
                        "y",
                        0,
                        "width",
                        width,
                        "height",
                        height,
                        "scale",
                        1 / Math.max(1, tab.conditions.scale())));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    /** A part of it, to the pixel. */
    byte[] picture(Box part) {
        JsonNode shot = tab.wire.call(
                tab.main(),
                "Page.captureScreenshot",
                "format",
                "png",
                "optimizeForSpeed",
                true,
                "clip",
                Map.of("x", part.x(), "y", part.y(), "width", part.width(), "height", part.height(), "scale", 1));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }
}
