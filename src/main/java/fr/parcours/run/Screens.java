package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts screens from what is seen, never from what the author declares: another address, heading, or set of fields. */
final class Screens {
    private @Nullable Location current;
    private int number;
    private String seen = "";
    private boolean stirred;

    /** What the place is, next to the one before. */
    enum Change {
        NEW_SCREEN,
        CHANGED,
        SAME
    }

    int number() {
        return number;
    }

    Change look(Location here) {
        Location before = current;
        if (before == null || another(before, here)) {
            current = here;
            number++;
            seen = here.signature();
            stirred = false;
            return Change.NEW_SCREEN;
        }
        current = here;
        if (here.signature().equals(seen)) {
            return Change.SAME;
        }
        seen = here.signature();
        stirred = false;
        return Change.CHANGED;
    }

    /** Once a screen was looked at: a look may have moved the focus, or left a field that its page then checks. */
    void looked(Location here) {
        stirred = look(here) == Change.CHANGED;
    }

    /**
     * Whether our own looks left the screen otherwise than they found it, and nothing has changed since: what a press
     * answers may stand there already.
     */
    boolean stirred() {
        return stirred;
    }

    private static boolean another(Location before, Location here) {
        if (here.url().equals("about:blank")) {
            return false;
        }
        if (!path(before.url()).equals(path(here.url()))) {
            return true;
        }
        boolean heading = !before.heading().equals(here.heading());
        boolean reloaded = !before.document().equals(here.document());
        // the same form sent back with its errors is the same screen; a form of one page that swaps all its fields is
        // another
        return (heading && (reloaded || !before.fields().equals(here.fields())))
                || (reloaded && disjoint(before.fields(), here.fields()))
                || (!reloaded && !heading && swapped(before.fields(), here.fields()));
    }

    private static boolean disjoint(List<String> before, List<String> here) {
        Set<String> both = new HashSet<>(before);
        both.retainAll(here);
        return both.isEmpty() && !(before.isEmpty() && here.isEmpty());
    }

    private static boolean swapped(List<String> before, List<String> here) {
        return !before.isEmpty() && !here.isEmpty() && disjoint(before, here);
    }

    private static String path(String url) {
        int end = url.indexOf('?') >= 0 ? url.indexOf('?') : url.indexOf('#') >= 0 ? url.indexOf('#') : url.length();
        return url.substring(0, end);
    }
}
