package fr.parcours.checks;

import fr.parcours.evidence.Element;

/** What stands beside the window, where no scrolling brings it: a panel that waits there until it is called. */
public final class OffWindow {
    private OffWindow() {}

    public static boolean is(Element one) {
        return one.box().x() >= one.page().root().box().right() || one.box().right() <= 0;
    }
}
