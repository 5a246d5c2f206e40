package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What a tab received for the document in front: the scripts and the styles that came with it, as the browser keeps them for a while.
 * They are read from there only: the browser's other ways to tell a resource's text ask the site for it again.
 */
final class Resources {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Set<String> KINDS = Set.of("Script", "Stylesheet");
    private static final int MOST = 300;

    private final Tab tab;
    /** By the name that the browser gave to the request. */
    private final Map<String, Came> came = new LinkedHashMap<>();

    private record Came(String session, String document, String url, String kind) {}

    /**
     * Something that a page is made of.
     *
     * @param kind {@code Document}, {@code Script} or {@code Stylesheet}
     */
    record Held(String kind, String text) {
        String mime() {
            return switch (kind) {
                case "Script" -> "text/javascript";
                case "Stylesheet" -> "text/css";
                default -> "text/html";
            };
        }
    }

    Resources(Tab tab) {
        this.tab = tab;
    }

    /** Told on the socket's thread. */
    synchronized void asked(String session, JsonNode params) {
        String kind = params.path("type").asText();
        if (KINDS.contains(kind) && came.size() < MOST) {
            came.put(
                    params.path("requestId").asText(),
                    new Came(
                            session,
                            params.path("loaderId").asText(),
                            params.path("request").path("url").asText(),
                            kind));
        }
    }

    /** Another document has come into a window. */
    synchronized void renewed(String session, String document) {
        came.values()
                .removeIf(
                        one -> one.session().equals(session) && !one.document().equals(document));
    }

    synchronized void ended(String session) {
        came.values().removeIf(one -> one.session().equals(session));
    }

    private synchronized Map<String, Came> here() {
        String document = tab.document();
        Map<String, Came> found = new LinkedHashMap<>(came);
        found.values().removeIf(one -> !one.document().equals(document));
        return found;
    }

    /** Whether a fetched script holds that expression, whatever the letters' size. */
    boolean scripted(String expression) {
        Map<String, Came> here = here();
        here.values().removeIf(one -> !one.kind().equals("Script"));
        List<CompletableFuture<JsonNode>> searches = here.entrySet().stream()
                .map(one -> tab.wire.send(
                        one.getValue().session(),
                        "Network.searchInResponseBody",
                        "requestId",
                        one.getKey(),
                        "query",
                        expression,
                        "isRegex",
                        true))
                .toList();
        boolean found = false;
        for (CompletableFuture<JsonNode> search : searches) {
            found |= !answered(search, "Network.searchInResponseBody")
                    .path("result")
                    .isEmpty();
        }
        return found;
    }

    /** All that the document in front is made of, by address: {@code source} under its own. */
    Map<String, Held> all(String address, String source) {
        Map<String, Held> held = new LinkedHashMap<>();
        held.put(bare(address), new Held("Document", source));
        Map<Came, CompletableFuture<JsonNode>> asked = new LinkedHashMap<>();
        here().forEach((request, one) ->
                asked.put(one, tab.wire.send(one.session(), "Network.getResponseBody", "requestId", request)));
        asked.forEach((one, answer) -> {
            JsonNode told = answered(answer, "Network.getResponseBody");
            if (told.has("body") && !told.path("base64Encoded").asBoolean()) {
                held.putIfAbsent(
                        bare(one.url()), new Held(one.kind(), told.path("body").asText()));
            }
        });
        return held;
    }

    /** An address without what only the page itself reads of it. */
    static String bare(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** Nothing where the browser refused, or took too long. */
    private JsonNode answered(CompletableFuture<JsonNode> answer, String method) {
        try {
            return tab.wire.await(answer, method, PATIENCE_MILLIS);
        } catch (Wire.Refused forgotten) {
            return Wire.JSON.createObjectNode();
        }
    }
}
