package fr.parcours.selenium;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Pages that fill the console without end: what they say goes through the same wire as what we ask, and would keep the answers from
 * coming in time. Such a document is heard of its beginning only; the next one is heard again. Told on the socket's thread.
 */
final class Clamour {
    /** What one document may say in a while before nobody listens any more: more than any page says that has something to tell. */
    private static final int MOST = 2_000;

    private static final long WHILE_NANOS = 10_000_000_000L;

    private final Tab tab;
    private final Map<String, Count> said = new HashMap<>();
    private final Set<String> unheard = new HashSet<>();

    Clamour(Tab tab) {
        this.tab = tab;
    }

    /** How much was said since. */
    private record Count(long since, int many) {}

    /** Something more was said in a session. */
    void said(String session) {
        long now = System.nanoTime();
        Count count = said.merge(
                session,
                new Count(now, 1),
                (known, one) -> now - known.since() > WHILE_NANOS ? one : new Count(known.since(), known.many() + 1));
        if (count.many() == MOST && unheard.add(session)) {
            tab.wire.tell(session, "Runtime.disable");
        }
    }

    /** Another document came. What was not told meanwhile, of the worlds that are gone, is made up for. */
    void renewed(String session) {
        said.remove(session);
        if (unheard.remove(session)) {
            tab.worlds.cleared(session);
            tab.wire.tell(session, "Runtime.enable");
        }
    }

    void ended(String session) {
        said.remove(session);
        unheard.remove(session);
    }
}
