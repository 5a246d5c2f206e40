package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.Traffic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows how the pages in front of the person were asked for: one that answers what was sent must not be asked for again, since it would
 * be sent again.
 */
final class Documents {
    private final Page page;
    private final Map<String, Boolean> plain = new HashMap<>();
    private Optional<Location> left = Optional.empty();

    Documents(Page page) {
        this.page = page;
    }

    /** Takes note of the screen in hand, which is about to be left. */
    void leaving(Location here) {
        left = Optional.of(here);
    }

    /** Whether the document was loaded for this screen, and not for one that was left before it: loaded again, it may well show that one. */
    boolean loadedFor(Location here) {
        return left.filter(one -> one.document().equals(here.document()) && !same(one, here))
                .isEmpty();
    }

    private static boolean same(Location one, Location other) {
        return one.url().equals(other.url())
                && one.heading().equals(other.heading())
                && one.fields().equals(other.fields());
    }

    /** Takes it as known that this one was asked for by its address alone. */
    void asked(Location here) {
        plain.put(address(here.url()), true);
    }

    /** Whether this one was asked for by its address alone: asking again sends nothing. Unknown is no. */
    boolean plain(Location here) {
        return plain(here.url());
    }

    /** The same, of an address. */
    boolean plain(String url) {
        page.senses().traffic().exchanges().stream()
                .filter(one -> one.type().equals("Document"))
                .forEach(this::heard);
        return plain.getOrDefault(address(url), false);
    }

    /** The last one of an address is the one that shows. */
    private void heard(Traffic.Exchange one) {
        plain.put(
                address(one.url()), one.method().equals("GET") && one.failure().isEmpty());
    }

    private static String address(String url) {
        return url.replaceAll("#.*$", "");
    }
}
