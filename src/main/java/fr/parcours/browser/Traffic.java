package fr.parcours.browser;

import java.util.List;

/**
 * What the network did since it was last asked.
 *
 * @param refused addresses that the guard refused
 */
public record Traffic(List<Exchange> exchanges, List<String> refused) {
    public Traffic {
        exchanges = List.copyOf(exchanges);
        refused = List.copyOf(refused);
    }

    /**
     * One request and its answer.
     *
     * @param type Document, Stylesheet, Image, Script, Font, XHR, Fetch, Other
     * @param status HTTP status, 0 when it failed
     * @param bytes as transferred, headers included
     * @param startMillis since the walk began
     * @param failure empty when it went well
     * @param refresh what its header says of going elsewhere after a time; empty but for documents
     */
    public record Exchange(
            String url,
            String method,
            String type,
            String mime,
            int status,
            long bytes,
            long startMillis,
            long millis,
            String failure,
            String refresh) {}
}
