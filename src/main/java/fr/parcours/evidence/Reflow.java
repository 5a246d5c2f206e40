package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page seen in a narrower window, with wider spacing and with larger letters: what sticks out, what is out of reach, and whose
 * words are cut.
 *
 * @param now words cut or laid on one another on the page as it is
 * @param spaced the same, newly, with the spacing of WCAG 1.4.12
 * @param doubled the same, newly, with letters twice as large; only tried where the window at 640 pixels loses words
 */
public record Reflow(
        List<Width> widths,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> now,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> spaced,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> doubled)
        implements Evidence {
    public Reflow {
        widths = List.copyOf(widths);
        now = List.copyOf(now);
        spaced = List.copyOf(spaced);
        doubled = List.copyOf(doubled);
    }

    /** As stored: what says nothing is not written. */
    @JsonCreator
    static Reflow of(
            @JsonProperty("widths") List<Width> widths,
            @JsonProperty("now") @Nullable List<Loss> now,
            @JsonProperty("spaced") @Nullable List<Loss> spaced,
            @JsonProperty("doubled") @Nullable List<Loss> doubled) {
        return new Reflow(widths, some(now), some(spaced), some(doubled));
    }

    /** What the looking script tells of the page as it is, the widths tried after it, and what doubled letters lose. */
    public static Reflow read(String json, List<Width> widths, String doubled) {
        JsonNode told = Storage.parse(json);
        return new Reflow(
                widths, Loss.all(told.path("now")), Loss.all(told.path("spaced")), Loss.all(Storage.parse(doubled)));
    }

    private static List<Loss> some(@Nullable List<Loss> list) {
        return list == null ? List.of() : list;
    }

    /**
     * Words that are lost.
     *
     * @param path of what holds the words
     * @param how {@code cut} in the middle, {@code gone} in whole lines, {@code short} with an ellipsis, {@code over} other words; {@code same} where they
     *     stay as small as they were; {@code column} for the header of a column put away while others stay, {@code away} for a sentence put away
     * @param by path of what cuts them, or of the other words; empty when unknown
     */
    public record Loss(String path, String how, String by) {
        static List<Loss> all(JsonNode array) {
            List<Loss> found = new ArrayList<>();
            array.forEach(one -> found.add(new Loss(
                    one.path("path").asText(),
                    one.path("how").asText(),
                    one.path("by").asText())));
            return found;
        }
    }

    /**
     * One width tried.
     *
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @param scrollWidth width that the page asks for
     * @param wide paths of the outermost elements that stick out to the right as far as the page does, tables, maps and pictures left out
     * @param fixedShare share of the window's height held by fixed elements, 0 to 1
     * @param lost paths of controls seen at full width that cannot be seen here
     * @param cut words newly lost here
     */
    public record Width(
            int width,
            int height,
            double scrollWidth,
            List<String> wide,
            double fixedShare,
            List<String> lost,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> cut) {
        public Width {
            wide = List.copyOf(wide);
            lost = List.copyOf(lost);
            cut = List.copyOf(cut);
        }

        /** As stored: what says nothing is not written. */
        @JsonCreator
        static Width of(
                @JsonProperty("width") int width,
                @JsonProperty("height") int height,
                @JsonProperty("scrollWidth") double scrollWidth,
                @JsonProperty("wide") List<String> wide,
                @JsonProperty("fixedShare") double fixedShare,
                @JsonProperty("lost") List<String> lost,
                @JsonProperty("cut") @Nullable List<Loss> cut) {
            return new Width(width, height, scrollWidth, wide, fixedShare, lost, some(cut));
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
                    Storage.texts(told.path("lost")),
                    Loss.all(told.path("cut")));
        }
    }
}
