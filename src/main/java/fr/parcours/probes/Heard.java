package fr.parcours.probes;

import fr.parcours.browser.Page;
import fr.parcours.evidence.FocusWalk;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What the scripts of a page wait for, asked once for the two looks that follow one another on it. */
final class Heard {
    private final Map<Page, List<FocusWalk.Handler>> last = Collections.synchronizedMap(new WeakHashMap<>());

    /** Asks the page, and keeps it for the next look. */
    List<FocusWalk.Handler> ask(Page page) {
        List<FocusWalk.Handler> handlers = Scripts.read(page.senses());
        last.put(page, handlers);
        return handlers;
    }

    /** What the look before has just asked; asks when there was none. */
    List<FocusWalk.Handler> again(Page page) {
        List<FocusWalk.Handler> known = last.remove(page);
        return known == null ? Scripts.read(page.senses()) : known;
    }
}
