package fr.parcours.selenium;

import fr.parcours.browser.Node;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A hand on a mouse, or a finger on the glass. */
final class Hand {
    /** Chromium takes two touches closer than 300 ms as one double tap. */
    private static final long DOUBLE_TAP_MILLIS = 350;

    private final Tab tab;
    private final Aim aim;
    private final Pointer pointer;
    private long lifted;

    Hand(Tab tab, Aim aim) {
        this.tab = tab;
        this.aim = aim;
        this.pointer = new Pointer(tab);
    }

    void point(Node node) {
        Aim.Spot spot = aim.spot(node);
        tab.touch();
        // the browser takes them in turn, as it does from a hand: nobody needs to wait between them
        tab.wire.awaitAll(
                List.of(
                        pointer.mouse("mouseMoved", spot, 0, 0),
                        pointer.mouse("mousePressed", spot, 1, 1),
                        pointer.mouse("mouseReleased", spot, 1, 0)),
                "Input.dispatchMouseEvent");
    }

    void hover(Node node) {
        over(aim.spot(node));
    }

    void move(double x, double y) {
        over(new Aim.Spot(x, y));
    }

    private void over(Aim.Spot spot) {
        tab.touch();
        tab.wire.awaitAll(List.of(pointer.mouse("mouseMoved", spot, 0, 0)), "Input.dispatchMouseEvent");
    }

    void touch(Node node) {
        apart();
        Aim.Spot spot = aim.spot(node);
        tab.touch();
        tab.wire.awaitAll(
                List.of(pointer.finger("touchStart", spot), pointer.finger("touchEnd", null)),
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
            tab.pause(DOUBLE_TAP_MILLIS - since);
        }
    }
}
