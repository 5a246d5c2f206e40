package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Lets through the documents that a walk may come to, and no other. */
final class Gate {
    private final Tab tab;
    /** Addresses that were asked for while the page was held still; null while nobody holds it. */
    private volatile @Nullable Queue<String> withheld;

    Gate(Tab tab) {
        this.tab = tab;
    }

    /** Every document is asked about before it is fetched; while a file is awaited, before it is shown too. */
    void guard(String session) {
        List<Map<String, String>> patterns = new ArrayList<>();
        patterns.add(Map.of("urlPattern", "*", "resourceType", "Document", "requestStage", "Request"));
        if (tab.downloads.awaiting()) {
            patterns.add(Map.of("urlPattern", "*", "resourceType", "Document", "requestStage", "Response"));
        }
        tab.wire.tell(session, "Fetch.enable", "patterns", patterns);
    }

    void guardAll() {
        tab.sessions.all().forEach(this::guard);
    }

    /** A document that is no page (a PDF the browser would show) is handed over as the file that the person asked for. */
    private void answered(String session, JsonNode params) {
        List<Map<String, String>> headers = new ArrayList<>();
        String type = "";
        boolean attached = false;
        for (JsonNode header : params.path("responseHeaders")) {
            String name = header.path("name").asText();
            String value = header.path("value").asText();
            headers.add(Map.of("name", name, "value", value));
            type = name.equalsIgnoreCase("content-type") ? value.toLowerCase(Locale.ROOT) : type;
            attached |= name.equalsIgnoreCase("content-disposition");
        }
        String request = params.path("requestId").asText();
        boolean page = type.contains("html")
                || type.isEmpty()
                || params.path("responseStatusCode").asInt() >= 300;
        if (page || attached || !tab.downloads.awaiting()) {
            tab.wire.tell(session, "Fetch.continueResponse", "requestId", request);
            return;
        }
        headers.add(Map.of("name", "Content-Disposition", "value", "attachment"));
        tab.wire.tell(
                session,
                "Fetch.continueResponse",
                "requestId",
                request,
                "responseCode",
                params.path("responseStatusCode").asInt(),
                "responseHeaders",
                headers);
    }

    /** Says whether a request that waits may go on. */
    void judge(String session, JsonNode params) {
        if (params.has("responseStatusCode")) {
            answered(session, params);
            return;
        }
        String url = params.path("request").path("url").asText();
        String request = params.path("requestId").asText();
        String frame = params.path("frameId").asText();
        if (tab.sessions.windowed(frame) && withholds(url)) {
            tab.wire.tell(session, "Fetch.failRequest", "requestId", request, "errorReason", "Aborted");
            return;
        }
        if (tab.sessions.windowed(frame)
                ? tab.heard.hosts().allow(url)
                : tab.heard.hosts().allowFrame(url)) {
            tab.wire.tell(session, "Fetch.continueRequest", "requestId", request);
        } else {
            tab.heard.refused(url, tab.windows.top(frame));
            tab.wire.tell(session, "Fetch.failRequest", "requestId", request, "errorReason", "BlockedByClient");
        }
    }

    /** While {@code look} runs, the page cannot be left, and no window opens; gives the addresses that were asked for. */
    List<String> shut(Runnable look) {
        Queue<String> held = new ConcurrentLinkedQueue<>();
        withheld = held;
        try {
            look.run();
        } finally {
            withheld = null;
        }
        return List.copyOf(held);
    }

    /** Whether a window that opens must be closed at once; its address is then kept. */
    boolean withholds(String url) {
        Queue<String> held = withheld;
        if (held == null) {
            return false;
        }
        held.add(url);
        return true;
    }
}
