package fr.parcours.personas;

import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import java.util.List;

/**
 * Moves by keys what a mouse would drag: a slider by its arrows; anything else is lifted with Space, moved with arrows and put down with
 * Space, the one way that pages commonly offer. A page that answers to none of these leaves no way.
 */
final class KeyedDrag {
    private static final int MOST_ARROWS = 200;
    /** Presses that move nothing before one gives up. */
    private static final int PATIENCE = 3;

    private final Page page;
    private final Senses senses;

    KeyedDrag(Page page) {
        this.page = page;
        this.senses = page.senses();
    }

    /** So many pixels further, the thing having the focus already. */
    void by(Node thing, int right, int down) {
        if (thing.role().equals("slider")) {
            slide(thing, right, down);
        } else {
            Box box = thing.box();
            carry(thing, new Box(box.x() + right, box.y() + down, box.width(), box.height()));
        }
    }

    void onto(Node thing, Node place) {
        carry(thing, place.box());
    }

    private void slide(Node slider, int right, int down) {
        boolean across = right != 0;
        int pixels = across ? right : -down;
        String arrow = pixels > 0 ? (across ? "ArrowRight" : "ArrowUp") : (across ? "ArrowLeft" : "ArrowDown");
        double from = place(slider, across);
        double before = from;
        int still = 0;
        for (int presses = 0; presses < MOST_ARROWS && Math.abs(before - from) < Math.abs(pixels) - 1; presses++) {
            senses.keys(List.of(arrow));
            page.glance();
            double now = place(senses.again(slider), across);
            still = now == before ? still + 1 : 0;
            if (still >= PATIENCE) {
                if (now == from) {
                    throw mouseOnly(slider);
                }
                return; // at the end of its way
            }
            before = now;
        }
    }

    /** Where a slider's thumb is, in pixels: the browser's own by its value, a home-made one by where it is drawn. */
    private static double place(Node slider, boolean across) {
        Box box = slider.box();
        if (!slider.state("type").equals("range")) {
            return across ? box.x() : -box.y();
        }
        double min = Double.parseDouble(slider.state("min"));
        double max = Double.parseDouble(slider.state("max"));
        double length = across ? box.width() : box.height();
        return (Double.parseDouble(slider.state("now")) - min) / Math.max(1e-9, max - min) * length;
    }

    private void carry(Node thing, Box place) {
        senses.keys(List.of("Space"));
        page.settle();
        Box now = senses.again(thing).box();
        int still = 0;
        for (int presses = 0; presses < MOST_ARROWS && !meet(now, place); presses++) {
            senses.keys(List.of(arrow(now, place)));
            page.glance();
            Box moved = senses.again(thing).box();
            still = moved.equals(now) ? still + 1 : 0;
            if (still >= PATIENCE) {
                senses.keys(List.of("Escape"));
                throw mouseOnly(thing);
            }
            now = moved;
        }
        senses.keys(List.of("Space"));
    }

    private static String arrow(Box now, Box place) {
        double right = middle(place.x(), place.width()) - middle(now.x(), now.width());
        double down = middle(place.y(), place.height()) - middle(now.y(), now.height());
        return Math.abs(right) > Math.abs(down)
                ? (right > 0 ? "ArrowRight" : "ArrowLeft")
                : (down > 0 ? "ArrowDown" : "ArrowUp");
    }

    /** Whether the middle of the one lies in the other. */
    private static boolean meet(Box now, Box place) {
        double x = middle(now.x(), now.width());
        double y = middle(now.y(), now.height());
        return x >= place.x() && x <= place.x() + place.width() && y >= place.y() && y <= place.y() + place.height();
    }

    private static double middle(double start, double length) {
        return start + length / 2;
    }

    static PageFailure mouseOnly(Node thing) {
        return Told.blocked(
                thing,
                Told.french(thing) + " se déplace seulement à la souris\u00a0: ni touche ni doigt n’y fait rien.",
                Told.english(thing) + " moves with a mouse only: neither keys nor a finger do anything.");
    }
}
