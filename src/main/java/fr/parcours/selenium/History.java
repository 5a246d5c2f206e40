package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.parcours.browser.Deed;
import fr.parcours.browser.Deed.Kind;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells by the browser's own history how the person left a page: by its address, back, forward, or loading it again. */
final class History {
    /** What the browser calls an address that a person typed, took from a bookmark or from the start page. */
    private static final Set<String> TYPED =
            Set.of("typed", "auto_bookmark", "generated", "keyword", "keyword_generated");

    private static final int TRIES = 10;

    private final Tab tab;
    private final String session;
    private List<Integer> entries = List.of();
    private int at = -1;

    /** @param session of the window */
    History(Tab tab, String session) {
        this.tab = tab;
        this.session = session;
    }

    /** What the person did to come to where the window now is; nothing when a link or a form led there. */
    List<Deed> moved() {
        JsonNode told = told();
        if (told.isMissingNode()) {
            return List.of();
        }
        List<Integer> ids = new ArrayList<>();
        told.path("entries").forEach(one -> ids.add(one.path("id").asInt()));
        int here = told.path("currentIndex").asInt();
        JsonNode entry = told.path("entries").path(here);
        String how = entry.path("transitionType").asText();
        String url = entry.path("url").asText();
        int before = at < 0 || at >= entries.size() ? -1 : ids.indexOf(entries.get(at));
        boolean known = entries.contains(entry.path("id").asInt());
        boolean first = at < 0;
        entries = ids;
        at = here;
        if (first || !url.startsWith("http")) {
            return List.of();
        }
        if (known && before >= 0 && here != before) {
            return here < before ? back(before - here) : List.of(Deed.plain(Kind.FORWARD, url));
        }
        if (known) {
            return how.equals("reload") ? List.of(Deed.plain(Kind.RELOAD, "")) : List.of();
        }
        return TYPED.contains(how) ? List.of(Deed.plain(Kind.OPEN, url)) : List.of();
    }

    /** A page on its way elsewhere may not answer at once. */
    private JsonNode told() {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return tab.wire.call(session, "Page.getNavigationHistory");
            } catch (Wire.Refused moving) {
                tab.pause(tries * 20L);
            } catch (PageFailure gone) {
                break;
            }
        }
        return MissingNode.getInstance();
    }

    private static List<Deed> back(int times) {
        return Collections.nCopies(times, Deed.plain(Kind.BACK, ""));
    }
}
