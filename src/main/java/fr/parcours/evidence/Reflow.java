package fr.parcours.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The page seen in a narrower window: what sticks out, and what is out of reach. */
public record Reflow(List<Width> widths) implements Evidence {
    public Reflow {
        widths = List.copyOf(widths);
    }

    /**
     * One width tried.
     *
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @param scrollWidth width that the page asks for
     * @param wide paths of the outermost elements that stick out to the right, tables, maps and pictures left out
     * @param fixedShare share of the window's height held by fixed elements, 0 to 1
     * @param lost paths of controls seen at full width that cannot be seen here
     */
    public record Width(
            int width, int height, double scrollWidth, List<String> wide, double fixedShare, List<String> lost) {
        public Width {
            wide = List.copyOf(wide);
            lost = List.copyOf(lost);
        }

        /** What the looking script tells of the page at that size, as JSON. */
        public static Width read(int width, int height, String json) {
            JsonNode told = Storage.parse(json);
            return new Width(
                    width,
                    height,
                    told.path("scroll").asDouble(),
                    Storage.texts(told.path("wide")),
                    Math.round(told.path("fixed").asDouble() * 100) / 100.0,
                    Storage.texts(told.path("lost")));
        }
    }
}
