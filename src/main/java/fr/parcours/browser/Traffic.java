package fr.parcours.browser;

import java.util.List;

/** What the network did and the console said since it was last asked. */
public record Traffic(List<Exchange> exchanges, List<String> errors, List<String> refused, List<String> dialogs) {
    public Traffic {
        exchanges = List.copyOf(exchanges);
        errors = List.copyOf(errors);
        refused = List.copyOf(refused);
        dialogs = List.copyOf(dialogs);
    }

    /**
     * One request and its answer.
     *
     * @param type Document, Stylesheet, Image, Script, Font, XHR, Fetch, Other
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
