package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import java.util.List;
import java.util.function.Supplier;

/** Scrolls by keys: Page down and Page up, in the page first, then in the part that scrolls by itself and can take the focus. */
final class KeyedScroll {
    private static final int MOST = 80;
    /** A busy machine draws late: one press that moved nothing says little. */
    private static final int STILL = 4;

    private final Page page;
    private final Senses senses;
    private final Reach reach;

    KeyedScroll(Page page, Reach reach) {
        this.page = page;
        this.senses = page.senses();
        this.reach = reach;
    }

    void to(Node thing) {
        if (shows(thing) || turned(thing)) {
            return;
        }
        try {
            reach.to(thing, stop -> !stop.tag().equals("body") && thing.path().startsWith(stop.path() + "/"));
        } catch (PageFailure nothingTakesTheFocus) {
            throw hidden(thing);
        }
        if (!shows(thing) && !turned(thing)) {
            throw hidden(thing);
        }
    }

    private boolean shows(Node thing) {
        return senses.again(thing).is("inview");
    }

    /** Presses on as long as the thing moves. */
    private boolean turned(Node thing) {
        String before = "";
        int still = 0;
        for (int presses = 0; presses < MOST; presses++) {
            Node now = senses.again(thing);
            if (now.is("inview")) {
                return true;
            }
            String here = now.state("inview") + now.state("offset");
            still = here.equals(before) ? still + 1 : 0;
            if (still == STILL) {
                return false;
            }
            before = here;
            senses.keys(List.of(now.state("inview").equals("above") ? "PageUp" : "PageDown"));
            rest(() -> senses.again(thing).states().toString());
        }
        return false;
    }

    /** To an end of the page, as long as it goes on growing. */
    void end(Page.Edge edge) {
        boolean top = edge == Page.Edge.TOP;
        String asked = "parcours.toEnd(" + !top + ")";
        for (int presses = 0; presses < MOST; presses++) {
            senses.keys(List.of(top ? "Home" : "End"));
            rest(() -> senses.run("", asked));
            if (senses.run("", asked).equals("{}")) {
                return;
            }
        }
    }

    /** The page glides for a moment once a key has moved it. */
    private void rest(Supplier<String> place) {
        String before = "";
        String now = place.get();
        for (int looks = 0; looks < MOST && !now.equals(before); looks++) {
            page.settle();
            before = now;
            now = place.get();
        }
    }

    private static PageFailure hidden(Node thing) {
        return Told.blocked(
                thing,
                Told.french(thing) + " est hors de l’écran, et aucune touche n’y fait défiler.",
                Told.english(thing) + " is off the screen, and no key scrolls to it.");
    }
}
