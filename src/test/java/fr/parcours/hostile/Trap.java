package fr.parcours.hostile;

import java.util.Map;

/**
 * One hostile page: what is served, and what an honest tool says of it.
 *
 * @param name of its folder on the server
 * @param end what must come of a walk through it
 * @param headers beside the usual ones
 * @param page its HTML, or what {@link HostileServer} does by itself when empty
 */
public record Trap(String name, End end, Map<String, String> headers, String page) {
    /** What must come of it. */
    public enum End {
        /** The page is harmless to us: walked to its end, its screen judged, its planted barrier found. */
        SEEN,
        /** Seen by whoever has the time; on a busy machine it ends early or is not evaluated, and the reason is told. */
        SEEN_OR_TOLD,
        /** One can walk on, but the page cannot be truly seen: its screen is not evaluated, and the reason is told. */
        BLIND,
        /** The page cannot be truly seen: its screen is not evaluated, or there is none, and the reason is told. */
        UNSEEN,
        /** Nobody gets through: the walk stops, and the reason is told. */
        STOPPED
    }

    static Trap seen(String name, String body) {
        return new Trap(name, End.SEEN, Map.of(), page("Piège", body));
    }

    static Trap busy(String name, String body) {
        return new Trap(name, End.SEEN_OR_TOLD, Map.of(), page("Piège", body));
    }

    static Trap stopped(String name, String body) {
        return new Trap(name, End.STOPPED, Map.of(), page("Piège", body));
    }

    static Trap blind(String name, String body) {
        return new Trap(name, End.BLIND, Map.of(), page("Piège", body));
    }

    /** A trap that the server plays with more than a page. */
    static Trap played(String name, End end) {
        return new Trap(name, end, Map.of(), "");
    }

    Trap with(String header, String value) {
        return new Trap(name, end, Map.of(header, value), page);
    }

    /** A page with one field that has no name, which every honest look finds, and a way on. */
    static String page(String title, String body) {
        return "<!doctype html><html lang=fr><meta charset=utf-8><title>" + title + "</title><main><h1>Piège</h1>"
                + "<p><input name=muet></p><p><a href=fin>Continuer</a></p>" + body + "</main></html>";
    }
}
