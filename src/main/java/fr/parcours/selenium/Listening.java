package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Traffic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears the network, the console and the documents of one tab. Told on the socket's thread, asked on the walk's. */
final class Listening {
    private static final Pattern DELAY = Pattern.compile("(?s)\\s*(\\d+(?:\\.\\d*)?)\\s*[;,]?(.*)");
    private static final Set<String> MATTERS = Set.of("Document", "Stylesheet", "Script", "XHR", "Fetch", "Font");

    private static final long GLANCE_MILLIS = 20;
    /** Of one sort, since it was last asked. */
    private static final int MOST_KEPT = 500;

    private static final int MOST_EXCHANGES = 5_000;
    private static final int LONGEST = 2_000;
    private static final int MOST_DIALOGS = 30;
    private static final int MOST_WINDOWS = 8;

    private volatile Hosts hosts;
    private final Rhythms rhythms = new Rhythms();
    private final Map<String, Pending> open = new LinkedHashMap<>();
    private final List<Traffic.Exchange> done = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();
    private String mainFrame = "";
    private String mainRefused = "";
    private String mainFailure = "";
    private int status;
    private double begun = -1;
    private int loading;
    private int documents;
    private int requests;
    private int asked;
    private int windows;

    private static final class Pending {
        String url = "";
        String method = "";
        String type = "";
        String mime = "";
        String session = "";
        String frame = "";
        String refresh = "";
        boolean main;
        int status;
        double start;
        long heardAt;
    }

    Listening(Hosts hosts) {
        this.hosts = hosts;
    }

    Hosts hosts() {
        return hosts;
    }

    void hosts(Hosts others) {
        hosts = others;
    }

    /** What is told from now on is about the window of that top frame. */
    synchronized void mainFrame(String id) {
        mainFrame = id;
        loading = 0;
        status = 0;
        mainFailure = "";
        documents++;
    }

    synchronized void opened(String url) {
        windows++;
        keep(dialogs, "window: " + url);
    }

    /** Whether the page opened more windows than anybody could close. */
    synchronized boolean stormed() {
        return windows >= MOST_WINDOWS;
    }

    synchronized void refused(String url, boolean main) {
        keep(refused, url);
        if (main) {
            mainRefused = url;
        }
    }

    /** A dialog opened; whether it is one of too many, so that the script that opens them must be ended. */
    synchronized boolean dialog(String message) {
        keep(dialogs, message);
        asked++;
        return asked > MOST_DIALOGS;
    }

    /** Whether the document opens dialogs without end. */
    synchronized boolean besieged() {
        return asked > MOST_DIALOGS;
    }

    /** A page may complain for ever: what it says is kept in part. */
    private static void keep(List<String> list, String text) {
        if (list.size() < MOST_KEPT) {
            list.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    synchronized void event(String session, boolean main, String method, JsonNode params) {
        heard(session, main, method, params);
        notifyAll();
    }

    private void heard(String session, boolean main, String method, JsonNode params) {
        switch (method) {
            case "Network.requestWillBeSent" -> asked(session, params);
            case "Network.responseReceived" -> answered(session, params);
            case "Network.loadingFinished" -> finished(session, params, "");
            case "Network.loadingFailed" ->
                finished(session, params, params.path("errorText").asText("failed"));
            case "Page.frameStartedLoading" -> loading(params, true);
            case "Page.frameStoppedLoading" -> {
                loading(params, false);
                settled(params.path("frameId").asText());
            }
            case "Page.frameDetached" -> settled(params.path("frameId").asText());
            case "Page.frameNavigated" -> {
                if (main && !params.path("frame").has("parentId")) {
                    documents++;
                    asked = 0;
                }
            }
            case "Runtime.exceptionThrown" -> {
                JsonNode details = params.path("exceptionDetails");
                keep(
                        errors,
                        details.path("exception")
                                .path("description")
                                .asText(details.path("text").asText())
                                .lines()
                                .findFirst()
                                .orElse(""));
            }
            case "Runtime.consoleAPICalled" -> {
                if (params.path("type").asText().equals("error")) {
                    JsonNode first = params.path("args").path(0);
                    keep(
                            errors,
                            first.path("value").asText(first.path("description").asText()));
                }
            }
            default -> {
                // the browser tells much more than we need
            }
        }
    }

    /** A frame's document that came to live in another process is never told as finished where it was asked for. */
    private void settled(String frame) {
        if (!frame.equals(mainFrame)) {
            leave(one -> one.type.equals("Document") && one.frame.equals(frame));
        }
    }

    /** A window or a process went away: nothing more is told of what it asked for. */
    synchronized void closed(String session) {
        leave(one -> one.session.equals(session));
    }

    private void leave(Predicate<Pending> which) {
        List<Pending> left = open.values().stream().filter(which).toList();
        left.forEach(one -> done.add(exchange(one, 0, one.start, "")));
        open.values().removeAll(left);
    }

    private void loading(JsonNode params, boolean begins) {
        if (params.path("frameId").asText().equals(mainFrame)) {
            loading = begins ? 1 : 0;
        }
    }

    private void asked(String session, JsonNode params) {
        String url = params.path("request").path("url").asText();
        if (url.startsWith("data:") || url.startsWith("blob:")) {
            return;
        }
        String id = session + params.path("requestId").asText();
        Pending known = open.get(id);
        if (known != null && params.has("redirectResponse")) {
            known.status = params.path("redirectResponse").path("status").asInt();
            JsonNode hop = params.path("redirectResponse");
            exchanged(exchange(
                    known,
                    hop.path("encodedDataLength").asLong(),
                    params.path("timestamp").asDouble(),
                    ""));
        }
        Pending pending = new Pending();
        pending.url = url;
        pending.method = params.path("request").path("method").asText();
        pending.type = params.path("type").asText("Other");
        pending.start = params.path("timestamp").asDouble();
        pending.heardAt = System.nanoTime();
        rhythms.asked(url, pending.heardAt);
        pending.session = session;
        pending.frame = params.path("frameId").asText();
        pending.main = pending.type.equals("Document")
                && params.path("frameId").asText().equals(mainFrame);
        if (begun < 0) {
            begun = pending.start;
        }
        requests++;
        if (pending.main) {
            mainFailure = "";
        }
        open.put(id, pending);
    }

    private void answered(String session, JsonNode params) {
        Pending pending = open.get(session + params.path("requestId").asText());
        if (pending != null) {
            pending.status = params.path("response").path("status").asInt();
            pending.mime = params.path("response").path("mimeType").asText();
            pending.type = params.path("type").asText(pending.type);
            if (pending.main) {
                status = pending.status;
                pending.refresh = refresh(params.path("response").path("headers"));
            }
        }
    }

    /** The seconds, and whether it then goes to some address, which is not kept. */
    private static String refresh(JsonNode headers) {
        return headers.properties().stream()
                .filter(one -> one.getKey().equalsIgnoreCase("refresh"))
                .map(one -> DELAY.matcher(one.getValue().asText()))
                .filter(Matcher::matches)
                .map(told -> told.group(1) + (told.group(2).isBlank() ? "" : "; url="))
                .findFirst()
                .orElse("");
    }

    private void finished(String session, JsonNode params, String failure) {
        Pending pending = open.remove(session + params.path("requestId").asText());
        if (pending != null) {
            exchanged(exchange(
                    pending,
                    params.path("encodedDataLength").asLong(0),
                    params.path("timestamp").asDouble(),
                    failure));
            if (pending.main && !failure.isEmpty()) {
                mainFailure = failure;
            }
        }
    }

    private void exchanged(Traffic.Exchange one) {
        if (done.size() < MOST_EXCHANGES) {
            done.add(one);
        }
    }

    private Traffic.Exchange exchange(Pending pending, long bytes, double end, String failure) {
        return new Traffic.Exchange(
                pending.url,
                pending.method,
                pending.type,
                pending.mime,
                pending.status,
                bytes,
                Math.round((pending.start - begun) * 1000),
                Math.round((end - pending.start) * 1000),
                failure,
                pending.refresh);
    }

    /** Whether nothing that a person waits for is under way; a request open for over five seconds no longer counts. */
    synchronized boolean idle() {
        long now = System.nanoTime();
        return loading == 0
                && open.values().stream()
                        .noneMatch(one -> MATTERS.contains(one.type)
                                && now - one.heardAt < 5_000_000_000L
                                && !rhythms.beats(one.url, now));
    }

    /** Waits until nothing is under way, at most so long. */
    synchronized void untilIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!idle() && System.nanoTime() < end) {
            wait(GLANCE_MILLIS);
        }
    }

    /** Counts the documents that have come; a change means a navigation. */
    synchronized int documents() {
        return documents;
    }

    /** How many requests the sites were sent so far. */
    synchronized int requests() {
        return requests;
    }

    synchronized int status() {
        return status;
    }

    /** The address that the guard refused to the top page, and forgets it; empty when none. */
    synchronized String mainRefused() {
        String url = mainRefused;
        mainRefused = "";
        return url;
    }

    synchronized boolean refusedMain() {
        return !mainRefused.isEmpty();
    }

    synchronized String mainFailure() {
        return mainFailure;
    }

    synchronized Traffic take() {
        Traffic traffic = new Traffic(done, refused);
        done.clear();
        refused.clear();
        return traffic;
    }

    synchronized Murmurs murmurs() {
        Murmurs murmurs = new Murmurs(errors, dialogs);
        errors.clear();
        dialogs.clear();
        return murmurs;
    }
}
