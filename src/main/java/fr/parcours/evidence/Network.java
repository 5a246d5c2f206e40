package fr.parcours.evidence;

import java.util.List;

/** What was asked of the network since the moment before, and the addresses that the guard refused. */
public record Network(List<Exchange> exchanges, List<String> refused) implements Evidence {
    public Network {
        exchanges = List.copyOf(exchanges);
        refused = List.copyOf(refused);
    }

    /**
     * One request and its answer.
     *
     * @param type Document, Stylesheet, Image, Script, Font, XHR, Fetch or Other
     * @param status HTTP status, 0 when it failed
     * @param bytes as transferred, headers included
     * @param startMillis since the walk began
     * @param failure empty when it went well
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
            String failure) {}
}
