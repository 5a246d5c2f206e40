package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A rectangle on the page, in CSS pixels from the top left of its document. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"x", "y", "width", "height"})
public record Rect(double x, double y, double width, double height) {
    /** Not rendered. */
    public static final Rect NONE = new Rect(0, 0, 0, 0);

    @JsonIgnore
    public boolean empty() {
        return width <= 0 || height <= 0;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean touches(Rect other) {
        return !empty()
                && !other.empty()
                && x < other.right()
                && other.x < right()
                && y < other.bottom()
                && other.y < bottom();
    }
}
