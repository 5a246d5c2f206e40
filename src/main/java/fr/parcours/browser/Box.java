package fr.parcours.browser;

/** A rectangle on the page, in CSS pixels from the top left of the document. */
public record Box(double x, double y, double width, double height) {
    /** Nothing to see. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    public boolean empty() {
        return width <= 0 || height <= 0;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
