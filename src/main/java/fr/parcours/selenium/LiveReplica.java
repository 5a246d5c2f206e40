package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Replica;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A copy of a page in a browser context of its own, under virtual time. It is given what the first page is made of and nothing else: each
 * request is answered by us or fails, and its context has no way to the network, for what is asked otherwise (sockets, connections made
 * ahead).
 */
final class LiveReplica implements Replica, Attending {
    /** Nobody answers there, and nothing goes another way. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final String NO_WAY_ROUND = "<-loopback>";
    /** A look takes no time where nothing runs. */
    private static final long PATIENCE_MILLIS = 2_000;
    /** A page may ask for ever. */
    private static final int MOST_WISHES = 500;

    /** The names alone of what a page keeps in the browser: what stands under them may tell of somebody, and is not copied. */
    static final String KEPT = """
            (() => {
              const keys = where => { try { return Object.keys(window[where]); } catch { return []; } };
              return JSON.stringify({
                cookies: document.cookie.split('; ').map(one => one.split('=')[0]).filter(one => one !== ''),
                referrer: document.referrer !== '',
                state: history.state !== null,
                named: window.name !== '',
                localStorage: keys('localStorage'),
                sessionStorage: keys('sessionStorage'),
              });
            })()
            """;

    private static final String LACKS =
            PackedScript.read(LiveReplica.class, "lacks.js").strip();
    private static final String BINDING = "parcoursLacks";

    private final Wire wire;
    private final Tab original;
    private final String context;
    private final String kept;
    private final Map<String, Resources.Held> held;
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final List<Wish> wishes = new ArrayList<>();
    private final CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private volatile CompletableFuture<JsonNode> forwarded = new CompletableFuture<>();
    private volatile String session = "";
    private volatile String frame = "";

    private LiveReplica(Tab original, String context, String kept, Map<String, Resources.Held> held) {
        this.wire = original.wire;
        this.original = original;
        this.context = context;
        this.kept = kept;
        this.held = Map.copyOf(held);
    }

    /**
     * Makes a copy of the page in front of a tab; empty when the browser could not in that time.
     *
     * @param address of the page
     * @param kept as {@link #KEPT} told it on the page
     * @param held what it is made of, by address
     * @param patience in milliseconds
     */
    static Optional<Replica> of(
            Tab original, String address, String kept, Map<String, Resources.Held> held, long patience) {
        Wire wire = original.wire;
        String context = wire.call(
                        "",
                        "Target.createBrowserContext",
                        "disposeOnDetach",
                        true,
                        "proxyServer",
                        NOWHERE,
                        "proxyBypassList",
                        NO_WAY_ROUND)
                .path("browserContextId")
                .asText();
        LiveReplica made = new LiveReplica(original, context, kept, held);
        original.board.join(context, made);
        try {
            wire.tell("", "Browser.setDownloadBehavior", "behavior", "deny", "browserContextId", context);
            wire.await(
                    wire.send(
                            "",
                            "Target.createTarget",
                            "url",
                            "about:blank",
                            "browserContextId",
                            context,
                            "background",
                            true),
                    "Target.createTarget",
                    patience);
            made.open(address, patience);
            return Optional.of(made);
        } catch (Wire.Refused failed) {
            made.close();
            return Optional.empty();
        } catch (RuntimeException gone) {
            made.close();
            throw gone;
        }
    }

    /** The clock of a document that is still being loaded cannot be taken over: it would stand for ever. */
    private void open(String address, long patience) {
        wire.await(
                ready.thenCompose(one -> wire.send(one, "Page.navigate", "url", address)), "Page.navigate", patience);
        wire.await(loaded, "Page.loadEventFired", patience);
    }

    @Override
    public void attached(String parent, String fresh, JsonNode target) {
        boolean page = target.path("type").asText().equals("page");
        String id = target.path("targetId").asText();
        if (page && session.isEmpty()) {
            session = fresh;
            frame = id;
            equip(fresh);
        } else if (page) {
            if (!id.equals(frame)) {
                wish(Kind.ASK, "Window " + target.path("url").asText());
                wire.tell("", "Target.closeTarget", "targetId", id);
            }
        } else {
            // it would live by another clock: it stays held
            wish(Kind.ASK, "Beside " + target.path("url").asText());
        }
    }

    private void equip(String fresh) {
        wire.tell(fresh, "Page.enable");
        wire.tell(fresh, "Fetch.enable", "patterns", List.of(Map.of("urlPattern", "*", "requestStage", "Request")));
        wire.tell(fresh, "Network.enable", "maxTotalBufferSize", 0, "maxResourceBufferSize", 0);
        wire.tell(fresh, "Runtime.enable");
        wire.tell(fresh, "Runtime.addBinding", "name", BINDING);
        wire.tell(
                fresh,
                "Page.addScriptToEvaluateOnNewDocument",
                "source",
                "if (window === top) {\n" + LACKS + "(" + kept + ");\n}");
        wire.tell(
                fresh,
                "Emulation.setDeviceMetricsOverride",
                "width",
                original.conditions.width(),
                "height",
                original.conditions.height(),
                "deviceScaleFactor",
                original.conditions.scale(),
                "mobile",
                original.conditions.touch());
        wire.tell(fresh, "Emulation.setFocusEmulationEnabled", "enabled", true);
        String language = original.conditions.language();
        wire.tell(fresh, "Emulation.setLocaleOverride", "locale", language.isEmpty() ? "fr-FR" : language);
        if (!original.agent.isEmpty()) {
            wire.tell(fresh, "Network.setUserAgentOverride", "userAgent", original.agent);
        }
        var unused = wire.send(fresh, "Runtime.runIfWaitingForDebugger")
                .whenComplete((done, failed) -> ready.complete(fresh));
    }

    @Override
    public void event(String from, String method, JsonNode params) {
        switch (method) {
            case "Fetch.requestPaused" -> asked(from, params);
            case "Page.javascriptDialogOpening" -> dialog(from, params);
            case "Runtime.bindingCalled" -> {
                if (params.path("name").asText().equals(BINDING)) {
                    wish(Kind.MISS, params.path("payload").asText());
                }
            }
            case "Network.webSocketCreated" -> wish(Kind.ASK, params.path("url").asText());
            case "Runtime.exceptionThrown" -> {
                JsonNode details = params.path("exceptionDetails");
                wish(
                        Kind.FAIL,
                        details.path("exception")
                                .path("description")
                                .asText(details.path("text").asText()));
            }
            case "Page.loadEventFired" -> {
                if (shown.get()) {
                    loaded.complete(params);
                }
            }
            case "Emulation.virtualTimeBudgetExpired" -> forwarded.complete(params);
            case "Inspector.targetCrashed", "Target.detachedFromTarget" -> wire.closed(from);
            default -> {
                // nobody asks for more
            }
        }
    }

    /** A navigation that is held would hold all else with it: whatever is asked is answered at once. */
    private void asked(String from, JsonNode params) {
        String url = params.path("request").path("url").asText();
        String request = params.path("requestId").asText();
        String type = params.path("resourceType").asText();
        boolean document = type.equals("Document");
        boolean top = document && params.path("frameId").asText().equals(frame);
        boolean first = top && shown.compareAndSet(false, true);
        Resources.Held known = held.get(Resources.bare(url));
        if (known != null
                && (document
                        ? first
                        : params.path("request").path("method").asText().equals("GET"))) {
            give(from, request, known);
            return;
        }
        wish(top ? Kind.LEAVE : Kind.ASK, top ? url : type + " " + url);
        wire.tell(from, "Fetch.failRequest", "requestId", request, "errorReason", top ? "Aborted" : "Failed");
    }

    private void give(String from, String request, Resources.Held known) {
        wire.tell(
                from,
                "Fetch.fulfillRequest",
                "requestId",
                request,
                "responseCode",
                200,
                "responseHeaders",
                List.of(
                        Map.of("name", "Content-Type", "value", known.mime() + "; charset=utf-8"),
                        Map.of("name", "Access-Control-Allow-Origin", "value", "*")),
                "body",
                Base64.getEncoder().encodeToString(known.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Nobody is there: what is told is over, what is asked is not agreed to. */
    private void dialog(String from, JsonNode params) {
        boolean question = !params.path("type").asText().equals("alert");
        wish(question ? Kind.QUESTION : Kind.TELL, params.path("message").asText());
        wire.tell(from, "Page.handleJavaScriptDialog", "accept", !question);
    }

    private void wish(Kind kind, String text) {
        synchronized (wishes) {
            if (wishes.size() < MOST_WISHES) {
                wishes.add(new Wish(kind, text));
            }
        }
    }

    @Override
    public boolean forward(long millis, long patience) {
        CompletableFuture<JsonNode> there = new CompletableFuture<>();
        forwarded = there;
        wire.tell(
                session,
                "Emulation.setVirtualTimePolicy",
                "policy",
                "pauseIfNetworkFetchesPending",
                "budget",
                millis,
                "maxVirtualTimeTaskStarvationCount",
                1000);
        try {
            wire.await(there, "Emulation.setVirtualTimePolicy", patience);
            return true;
        } catch (Wire.Refused late) {
            return false;
        }
    }

    @Override
    public String run(String expression) {
        int world = wire.await(
                        wire.send(session, "Page.createIsolatedWorld", "frameId", frame, "worldName", "parcours"),
                        "Page.createIsolatedWorld",
                        PATIENCE_MILLIS)
                .path("executionContextId")
                .asInt();
        JsonNode answer = wire.await(
                wire.send(
                        session,
                        "Runtime.evaluate",
                        "expression",
                        expression,
                        "contextId",
                        world,
                        "returnByValue",
                        true),
                "Runtime.evaluate",
                PATIENCE_MILLIS);
        if (answer.has("exceptionDetails")) {
            throw new Wire.Refused(answer.path("exceptionDetails").path("text").asText());
        }
        return answer.path("result").path("value").asText();
    }

    @Override
    public List<Wish> wishes() {
        synchronized (wishes) {
            List<Wish> taken = List.copyOf(wishes);
            wishes.clear();
            return taken;
        }
    }

    @Override
    public void gone() {
        ready.completeExceptionally(wire.gone());
        loaded.completeExceptionally(wire.gone());
        forwarded.completeExceptionally(wire.gone());
    }

    @Override
    public void close() {
        if (!session.isEmpty()) {
            wire.tell(session, "Runtime.terminateExecution");
        }
        original.board.leave(context);
        wire.tell("", "Target.disposeBrowserContext", "browserContextId", context);
    }
}
