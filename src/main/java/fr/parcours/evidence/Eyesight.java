package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What only a live page shows to the eye.
 *
 * @param inks colours of small things: placeholders, edges of fields, icons
 * @param grounds what lies behind the texts that stand on a picture
 * @param motions what moves, blinks or turns by itself
 * @param pictures those that look like nothing but words
 */
public record Eyesight(List<Ink> inks, List<Ground> grounds, List<Motion> motions, List<Drawn> pictures)
        implements Evidence {
    public Eyesight {
        inks = List.copyOf(inks);
        grounds = List.copyOf(grounds);
        motions = List.copyOf(motions);
        pictures = List.copyOf(pictures);
    }

    /** What moves by itself, as the looking script tells it. */
    public static List<Motion> motions(String json) {
        return Told.motions(Storage.parse(json));
    }

    /**
     * What the looking script tells, before anything is measured on a picture.
     *
     * @param over the texts that stand on a picture
     */
    public record Told(List<Ink> inks, List<Written> over, List<Motion> motions, List<Drawn> pictures) {
        public Told {
            inks = List.copyOf(inks);
            over = List.copyOf(over);
            motions = List.copyOf(motions);
            pictures = List.copyOf(pictures);
        }

        public static Told read(String json) {
            JsonNode told = Storage.parse(json);
            List<Ink> inks = new ArrayList<>();
            told.path("inks")
                    .forEach(one -> inks.add(new Ink(
                            one.path("path").asText(),
                            one.path("kind").asText(),
                            Storage.texts(one.path("colours")),
                            one.path("opacity").asDouble(1),
                            one.path("plain").asBoolean())));
            List<Drawn> pictures = new ArrayList<>();
            told.path("pictures")
                    .forEach(one -> pictures.add(new Drawn(
                            one.path("path").asText(), one.path("likeness").asDouble())));
            return new Told(inks, over(told), motions(told), pictures);
        }

        private static List<Motion> motions(JsonNode told) {
            List<Motion> motions = new ArrayList<>();
            told.path("motions")
                    .forEach(one -> motions.add(new Motion(
                            one.path("path").asText(),
                            one.path("kind").asText(),
                            one.path("seconds").asDouble(),
                            one.path("flashes").asDouble(),
                            "")));
            return motions;
        }

        private static List<Written> over(JsonNode told) {
            List<Written> found = new ArrayList<>();
            told.path("over")
                    .forEach(one -> found.add(new Written(
                            one.path("path").asText(),
                            one.path("colour").asText(),
                            one.path("alpha").asDouble(1),
                            one.path("shadow").asBoolean(),
                            one.path("required").asDouble(),
                            one.path("ground").asText(),
                            boxes(one.path("boxes")))));
            return found;
        }

        /** Where the lines of each text stand, in the order in which the texts were told. */
        public static List<List<Rect>> places(String json) {
            List<List<Rect>> found = new ArrayList<>();
            Storage.parse(json).forEach(one -> found.add(boxes(one)));
            return found;
        }

        private static List<Rect> boxes(JsonNode told) {
            List<Rect> boxes = new ArrayList<>();
            told.forEach(box -> boxes.add(new Rect(
                    box.path(0).asDouble(),
                    box.path(1).asDouble(),
                    box.path(2).asDouble(),
                    box.path(3).asDouble())));
            return boxes;
        }

        /**
         * The same, once it was looked again at what moves.
         *
         * @param calmed paths, one a line after {@code moves} or {@code stops}, of what moved at first: what it does when less motion is asked for
         */
        public Told calmed(String calmed) {
            Map<String, String> calm = new HashMap<>();
            calmed.lines()
                    .map(line -> line.split(" ", -1))
                    .filter(parts -> parts.length > 1)
                    .forEach(parts -> calm.put(parts[1], parts[0]));
            List<Motion> known = motions.stream()
                    .map(one -> new Motion(
                            one.path(), one.kind(), one.seconds(), one.flashes(), calm.getOrDefault(one.path(), "")))
                    .toList();
            return new Told(inks, over, known, pictures);
        }

        /** The evidence, with what was measured on the picture without letters. */
        public Eyesight on(List<Ground> grounds) {
            return new Eyesight(inks, grounds, motions, pictures);
        }
    }

    /**
     * Colours of something small.
     *
     * @param kind {@code placeholder}, {@code edge} of a field, {@code icon} of a command, {@code sign} that tells something, or what is {@code drawn} on a canvas without a name
     * @param colours as computed, {@code rgb(…)} or {@code rgba(…)}; none for a field without an edge
     * @param plain nothing else draws it: no shadow, no picture, no see-through part
     */
    public record Ink(String path, String kind, List<String> colours, double opacity, boolean plain) {
        public Ink {
            colours = List.copyOf(colours);
        }
    }

    /**
     * A text that stands on a picture.
     *
     * @param colour of its letters
     * @param alpha how far they hide what is behind, 0 to 1
     * @param shadow whether something surrounds them
     * @param ground its colour where it is known to be plain, empty otherwise
     * @param boxes of its lines, from the corner of the page
     */
    public record Written(
            String path,
            String colour,
            double alpha,
            boolean shadow,
            double required,
            String ground,
            List<Rect> boxes) {
        public Written {
            boxes = List.copyOf(boxes);
        }

        /** The same text elsewhere. */
        public Written at(List<Rect> places) {
            return new Written(path, colour, alpha, shadow, required, ground, places);
        }

        /** Its contrast with a plain ground; empty where only a picture tells. */
        public Optional<Ground> plainly() {
            return Tint.read(ground).flatMap(behind -> Tint.read(colour)
                    .map(ink -> ink.fainter(alpha).over(behind).contrast(behind))
                    .map(ratio -> Math.round(ratio * 100) / 100.0)
                    .map(ratio -> new Ground(path, ratio, ratio, ratio, ratio, required, shadow)));
        }
    }

    /**
     * The contrast of a text with each pixel behind it.
     *
     * @param worst a tenth of the pixels contrasts less
     * @param quarter a quarter does
     * @param middle half of them do
     * @param best a tenth contrasts more
     * @param shadow whether something surrounds the letters, which helps
     */
    public record Ground(
            String path, double worst, double quarter, double middle, double best, double required, boolean shadow) {}

    /**
     * Something that moves by itself.
     *
     * @param kind {@code css} or {@code script} animation, {@code transition}, {@code gif}, {@code film} that starts by itself; {@code moves}, {@code blinks}, {@code
     *     changes} or {@code counts} (a clock, a countdown) when a script was seen at it
     * @param seconds how long, a million for ever
     * @param flashes a second
     * @param calmed {@code moves} or {@code stops}: what it does when the computer asks for less motion; {@code unasked} where a script moves it
     *     and none of the page's asks for that wish; empty when it only changes colour, or
     *     was not looked at again
     */
    public record Motion(
            String path,
            String kind,
            double seconds,
            double flashes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String calmed) {
        public Motion {
            calmed = known(calmed);
        }

        /** Evidence written before this was told has none. */
        private static String known(@Nullable String told) {
            return told == null ? "" : told;
        }
    }

    /**
     * A picture of two colours drawn in clean lines, as words are.
     *
     * @param likeness strokes along the lines for each letter of its alternative: between one and three for words
     */
    public record Drawn(String path, double likeness) {}
}
