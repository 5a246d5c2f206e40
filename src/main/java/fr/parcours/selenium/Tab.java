package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One tab in its own browser context: its sessions (the page, and frames that live in other processes), its guard, and what it
 * hears of the network and of the documents.
 */
final class Tab {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int MOST_KEPT = 6_000_000;
    private static final int LONGEST_KEPT = 1_500_000;
    private static final String SCRIPT =
            PackedScript.read(Tab.class, "look.js") + "\n" + PackedScript.read(Tab.class, "keys.js");

    final Wire wire;
    final Machine machine;
    final String context;
    final Conditions conditions;
    final Listening heard;
    private final String agent;
    private final Map<String, Tab> directory;
    private final CountDownLatch ready = new CountDownLatch(1);
    /** Session of each frame that lives in a process of its own, by frame id. */
    private final Map<String, String> frameSessions = new ConcurrentHashMap<>();

    /** The session of the window that each other session belongs to. */
    private final Map<String, String> roots = new ConcurrentHashMap<>();
    /** The frame above each frame. */
    private final Map<String, String> above = new ConcurrentHashMap<>();
    /** Frames that are windows of their own. */
    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    /** What the browser calls the document of each window. */
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    private final Map<String, Integer> worlds = new ConcurrentHashMap<>();
    /** Who watches a person walk here, null where we walk ourselves. */
    private volatile @Nullable Watching watching;

    private final FrameTree tree = new FrameTree();
    final Windows windows = new Windows();
    final Dialogs dialogs = new Dialogs();
    final Downloads downloads = new Downloads(this);
    private volatile CompletableFuture<JsonNode> dragged = new CompletableFuture<>();
    private volatile CompletableFuture<Chooser> chosen = new CompletableFuture<>();

    /** The system's choice of files, asked for by a field of the page. */
    record Chooser(String session, int field) {}

    /** Addresses that were asked for while the page was held still; null while nobody holds it. */
    private volatile @Nullable Queue<String> withheld;

    private volatile boolean gone;
    private volatile long touched = System.nanoTime();

    /** @param agent who the browser says it is, empty for its own words */
    Tab(Wire wire, Machine machine, String context, Conditions conditions, String agent, Map<String, Tab> directory) {
        this.agent = agent;
        this.wire = wire;
        this.machine = machine;
        this.context = context;
        this.conditions = conditions;
        this.directory = directory;
        this.heard = new Listening(new Hosts(conditions.hosts()));
    }

    /** A person will walk in this tab: what they do is told to {@code one}. To be called before the tab is opened. */
    void watchedBy(Watching one) {
        watching = one;
    }

    private String script() {
        return watching == null ? SCRIPT : SCRIPT + "\n" + Watching.SCRIPT;
    }

    /** Waits until the tab is set up. */
    Tab ready() {
        try {
            if (!ready.await(20, TimeUnit.SECONDS)) {
                throw wire.gone();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw wire.gone();
        }
        return this;
    }

    /** A new target of our context; it is held until it is told to run, so that no document escapes the guard. */
    void attached(String parent, String session, JsonNode target) {
        String type = target.path("type").asText();
        boolean page = type.equals("page");
        if (!page && !type.equals("iframe")) {
            wire.tell(session, "Runtime.runIfWaitingForDebugger");
            return;
        }
        String id = target.path("targetId").asText();
        if (page && windows.knows(id)) {
            wire.tell(session, "Runtime.runIfWaitingForDebugger");
            return;
        }
        if (page && heard.stormed()) {
            wire.tell("", "Target.closeTarget", "targetId", id);
            wire.tell(session, "Runtime.runIfWaitingForDebugger"); // whoever opened it waits for that
            return;
        }
        Queue<String> held = withheld;
        if (page && held != null) {
            held.add(target.path("url").asText());
            wire.tell("", "Target.closeTarget", "targetId", id);
            wire.tell(session, "Runtime.runIfWaitingForDebugger");
            wire.tell(main(), "Page.bringToFront");
            return;
        }
        boolean first = page && windows.opened(session, id);
        roots.put(session, page ? session : roots.getOrDefault(parent, parent));
        frameSessions.put(id, session);
        tree.event("Target.attachedToTarget");
        if (page) {
            pages.add(id);
        }
        if (first) {
            heard.mainFrame(id);
        } else if (page) {
            heard.opened(target.path("url").asText());
            told(Watching::turned);
        } else if (target.has("parentFrameId")) {
            above.put(id, target.path("parentFrameId").asText());
        }
        wire.tell(session, "Page.enable");
        guard(session);
        // of what comes, only a page's own source is ever read again
        wire.tell(
                session,
                "Network.enable",
                "maxTotalBufferSize",
                page ? MOST_KEPT : 0,
                "maxResourceBufferSize",
                page ? LONGEST_KEPT : 0);
        wire.tell(session, "Runtime.enable");
        told(watcher ->
                wire.tell(session, "Runtime.addBinding", "name", Watching.BINDING, "executionContextName", "parcours"));
        wire.tell(session, "Target.setAutoAttach", "autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true);
        wire.tell(session, "Page.addScriptToEvaluateOnNewDocument", "source", script(), "worldName", "parcours");
        if (!agent.isEmpty()) {
            wire.tell(session, "Network.setUserAgentOverride", "userAgent", agent);
        }
        if (page) {
            conditions(session);
        }
        if (first) {
            var unused = wire.send(session, "Runtime.runIfWaitingForDebugger")
                    .whenComplete((done, failed) -> ready.countDown());
        } else {
            wire.tell(session, "Runtime.runIfWaitingForDebugger");
        }
    }

    private void conditions(String session) {
        size(session, conditions.width(), conditions.height());
        if (conditions.touch()) {
            wire.tell(session, "Emulation.setTouchEmulationEnabled", "enabled", true, "maxTouchPoints", 5);
        }
        wire.tell(session, "Emulation.setFocusEmulationEnabled", "enabled", true);
        wire.tell(
                session,
                "Emulation.setLocaleOverride",
                "locale",
                conditions.language().isEmpty() ? "fr-FR" : conditions.language());
        wire.tell(
                session,
                "Network.setExtraHTTPHeaders",
                "headers",
                Map.of("Accept-Language", conditions.language().startsWith("en") ? "en,fr;q=0.6" : "fr,en;q=0.6"));
    }

    /** The window's own size again where none was asked for: a person's window is as large as they made it. */
    void size(String session, int width, int height) {
        if (width == 0) {
            wire.tell(session, "Emulation.clearDeviceMetricsOverride");
            return;
        }
        wire.tell(
                session,
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                conditions.scale(),
                "mobile",
                conditions.touch());
    }

    private void told(Consumer<Watching> what) {
        Watching watcher = watching;
        if (watcher != null) {
            what.accept(watcher);
        }
    }

    void event(String session, String method, JsonNode params) {
        told(watcher -> watcher.event(session, method, params));
        switch (method) {
            case "Fetch.requestPaused" -> guard(session, params);
            case "Page.javascriptDialogOpening" -> {
                String message = params.path("message").asText();
                boolean endless = heard.dialog(message);
                if (watching == null) { // else the person answers
                    Dialogs.Answer answer =
                            dialogs.opened(message, params.path("defaultPrompt").asText());
                    wire.tell(
                            session,
                            "Page.handleJavaScriptDialog",
                            "accept",
                            answer.accept(),
                            "promptText",
                            answer.typed());
                    if (endless) {
                        wire.tell(session, "Runtime.terminateExecution");
                    }
                }
            }
            case "Target.detachedFromTarget" -> {
                String lost = params.path("sessionId").asText();
                directory.remove(lost);
                frameSessions.values().removeIf(lost::equals);
                roots.remove(lost);
                documents.remove(lost);
                windows.closed(lost).ifPresent(behind -> {
                    look(behind);
                    told(watcher -> watcher.turned(behind));
                });
                if (windows.open().isEmpty()) {
                    told(Watching::closed);
                }
                wire.closed(lost);
                heard.closed(lost);
            }
            case "Browser.downloadWillBegin", "Browser.downloadProgress" -> downloads.event(method, params);
            case "Page.fileChooserOpened" ->
                chosen.complete(
                        new Chooser(session, params.path("backendNodeId").asInt()));
            case "Input.dragIntercepted" -> dragged.complete(params.path("data"));
            case "Inspector.targetCrashed" -> {
                if (session.equals(windows.current().session())) {
                    gone();
                }
            }
            case "Page.frameNavigated" -> {
                if (!params.path("frame").has("parentId")) {
                    documents.put(session, params.path("frame").path("loaderId").asText());
                }
                heard.event(session, session.equals(windows.current().session()), method, params);
            }
            case "Runtime.executionContextsCleared" -> worlds.keySet().removeIf(key -> key.startsWith(session));
            case "Runtime.executionContextCreated" -> learn(session, params.path("context"));
            case "Runtime.executionContextDestroyed" ->
                worlds.entrySet()
                        .removeIf(world -> world.getKey().startsWith(session)
                                && world.getValue()
                                        == params.path("executionContextId").asInt());
            default -> heard.event(session, session.equals(windows.current().session()), method, params);
        }
        tree.event(method);
    }

    /** The browser makes our world in each new document by itself, script included, and says so. */
    private void learn(String session, JsonNode made) {
        String frame = made.path("auxData").path("frameId").asText();
        if (made.path("name").asText().equals("parcours") && !frame.isEmpty()) {
            worlds.put(session + "|" + frame, made.path("id").asInt());
        }
    }

    /** Every document is asked about before it is fetched; while a file is awaited, before it is shown too. */
    private void guard(String session) {
        List<Map<String, String>> patterns = new ArrayList<>();
        patterns.add(Map.of("urlPattern", "*", "resourceType", "Document", "requestStage", "Request"));
        if (downloads.awaiting()) {
            patterns.add(Map.of("urlPattern", "*", "resourceType", "Document", "requestStage", "Response"));
        }
        wire.tell(session, "Fetch.enable", "patterns", patterns);
    }

    void guardAll() {
        roots.keySet().forEach(this::guard);
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
            type = name.equalsIgnoreCase("content-type") ? value.toLowerCase(java.util.Locale.ROOT) : type;
            attached |= name.equalsIgnoreCase("content-disposition");
        }
        String request = params.path("requestId").asText();
        boolean page = type.contains("html")
                || type.isEmpty()
                || params.path("responseStatusCode").asInt() >= 300;
        if (page || attached || !downloads.awaiting()) {
            wire.tell(session, "Fetch.continueResponse", "requestId", request);
            return;
        }
        headers.add(Map.of("name", "Content-Disposition", "value", "attachment"));
        wire.tell(
                session,
                "Fetch.continueResponse",
                "requestId",
                request,
                "responseCode",
                params.path("responseStatusCode").asInt(),
                "responseHeaders",
                headers);
    }

    private void guard(String session, JsonNode params) {
        if (params.has("responseStatusCode")) {
            answered(session, params);
            return;
        }
        String url = params.path("request").path("url").asText();
        String request = params.path("requestId").asText();
        String frame = params.path("frameId").asText();
        Queue<String> held = withheld;
        if (held != null && pages.contains(frame)) {
            held.add(url);
            wire.tell(session, "Fetch.failRequest", "requestId", request, "errorReason", "Aborted");
            return;
        }
        if (pages.contains(frame) ? heard.hosts().allow(url) : heard.hosts().allowFrame(url)) {
            wire.tell(session, "Fetch.continueRequest", "requestId", request);
        } else {
            heard.refused(url, windows.top(frame));
            wire.tell(session, "Fetch.failRequest", "requestId", request, "errorReason", "BlockedByClient");
        }
    }

    /** While {@code look} runs, the page cannot be left, and no window opens: a look must not walk. */
    List<String> still(Runnable look) {
        if (watching != null) {
            look.run(); // a person is at work here: what they press meanwhile is theirs
            return List.of();
        }
        Queue<String> held = new ConcurrentLinkedQueue<>();
        withheld = held;
        try {
            look.run();
        } finally {
            withheld = null;
        }
        return List.copyOf(held);
    }

    /** The person does something now, by whatever means. */
    void touch() {
        touched = System.nanoTime();
    }

    /** When the person last did something, in {@link System#nanoTime()}. */
    long touched() {
        return touched;
    }

    void gone() {
        gone = true;
        told(Watching::closed);
        ready.countDown();
    }

    void forget() {
        directory.values().removeIf(tab -> tab == this);
    }

    /** What the browser calls the document in the window in front, empty when none came. */
    String document() {
        return documents.getOrDefault(main(), "");
    }

    String main() {
        if (gone) {
            throw wire.gone();
        }
        return windows.current().session();
    }

    /** The window that a session belongs to; the one in front of the person when it is not known. */
    Windows.Window window(String session) {
        String root = roots.getOrDefault(session, session);
        return windows.open().stream()
                .filter(one -> one.session().equals(root))
                .findFirst()
                .orElse(windows.current());
    }

    /** The frame that a world of ours stands in; the top one when it is not known any more. */
    String frame(String session, int world) {
        return worlds.entrySet().stream()
                .filter(one -> one.getValue() == world && one.getKey().startsWith(session + "|"))
                .map(one -> one.getKey().substring(session.length() + 1))
                .findFirst()
                .orElse(mainFrame());
    }

    /** The top frame of the window in front of the person. */
    String mainFrame() {
        return windows.current().target();
    }

    /** The frame that holds a frame; the top one when that is not told. */
    String above(String frame) {
        return above.getOrDefault(frame, mainFrame());
    }

    /** The person looks at another window. */
    void look(Windows.Window window) {
        windows.look(window);
        heard.mainFrame(window.target());
        wire.tell(window.session(), "Page.bringToFront");
    }

    /** The next choice of files that the page asks for, instead of the system's own window, until {@link #noChooser}. */
    CompletableFuture<Chooser> chooser() {
        CompletableFuture<Chooser> next = new CompletableFuture<>();
        chosen = next;
        intercept(true);
        return next;
    }

    void noChooser() {
        intercept(false);
    }

    /** The answers are awaited: keys come by another way, and would overtake it. */
    private void intercept(boolean on) {
        String root = main();
        List<CompletableFuture<JsonNode>> told = new ArrayList<>();
        roots.forEach((session, window) -> {
            if (window.equals(root)) {
                told.add(wire.send(session, "Page.setInterceptFileChooserDialog", "enabled", on));
            }
        });
        wire.awaitAll(told, "Page.setInterceptFileChooserDialog");
    }

    /** Whether a part of the page lives in another process, which the keyboard reaches a little later. */
    boolean foreign() {
        String root = main();
        return roots.entrySet().stream()
                .anyMatch(one -> one.getValue().equals(root) && !one.getKey().equals(root));
    }

    /** What the next drag that begins carries. */
    CompletableFuture<JsonNode> drags() {
        CompletableFuture<JsonNode> next = new CompletableFuture<>();
        dragged = next;
        return next;
    }

    /** The session that a frame lives in: its own, or that of the frame above. */
    String session(String frame) {
        return frameSessions.getOrDefault(frame, main());
    }

    /** Every frame that can be looked into, the top one first, in order of appearance. */
    Set<String> frames() {
        String window = main();
        return tree.of(window).orElseGet(() -> frames(window, tree.changes(), wire.send(window, "Page.getFrameTree")));
    }

    private Set<String> frames(String window, int changes, CompletableFuture<JsonNode> told) {
        Set<String> found = new LinkedHashSet<>();
        gather(wire.await(told, "Page.getFrameTree").path("frameTree"), found);
        tree.told(window, changes, found);
        return found;
    }

    /**
     * Runs an expression in every frame that can be looked into, all at once, and gives what each answered, the top one first.
     * Frames that went away meanwhile are left out.
     */
    Map<String, JsonNode> everywhere(String expression) {
        String window = main();
        int changes = tree.changes();
        Supplier<Set<String>> frames = tree.of(window)
                .<Supplier<Set<String>>>map(known -> () -> known)
                .orElseGet(() -> {
                    CompletableFuture<JsonNode> told = wire.send(window, "Page.getFrameTree");
                    return () -> frames(window, changes, told);
                });
        String mainFrame = mainFrame();
        Map<String, CompletableFuture<JsonNode>> asked = new LinkedHashMap<>();
        asked.put(mainFrame, ask(mainFrame, expression));
        frames.get().forEach(frame -> asked.computeIfAbsent(frame, one -> ask(one, expression)));
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        asked.forEach((frame, answer) -> {
            try {
                answers.put(frame, heard(frame, expression, answer));
            } catch (Wire.Refused lost) {
                if (frame.equals(mainFrame)) {
                    throw lost;
                }
            }
        });
        return answers;
    }

    /** Sends an expression to a frame's world, if the world is known; else the answer is that it is lost. */
    private CompletableFuture<JsonNode> ask(String frame, String expression) {
        Integer world = worlds.get(session(frame) + "|" + frame);
        return world == null
                ? CompletableFuture.failedFuture(new Wire.Refused("no context yet"))
                : wire.send(
                        session(frame),
                        "Runtime.evaluate",
                        "expression",
                        expression,
                        "contextId",
                        world,
                        "awaitPromise",
                        true,
                        "returnByValue",
                        true);
    }

    private JsonNode heard(String frame, String expression, CompletableFuture<JsonNode> answer) {
        try {
            return value(wire.await(answer, "Runtime.evaluate"));
        } catch (Wire.Late busy) {
            wire.tell(session(frame), "Runtime.terminateExecution");
            throw busy;
        } catch (Wire.Refused stale) {
            if (!lost(stale)) {
                throw stale;
            }
            worlds.remove(session(frame) + "|" + frame);
            return evaluate(frame, expression);
        }
    }

    private static JsonNode value(JsonNode answer) {
        if (answer.has("exceptionDetails")) {
            JsonNode details = answer.path("exceptionDetails");
            throw new Wire.Refused(details.path("exception")
                    .path("description")
                    .asText(details.path("text").asText()));
        }
        return answer.path("result").path("value");
    }

    private void gather(JsonNode tree, Set<String> found) {
        String id = tree.path("frame").path("id").asText();
        found.add(id);
        if (tree.path("frame").has("parentId")) {
            above.put(id, tree.path("frame").path("parentId").asText());
        }
        tree.path("childFrames").forEach(child -> gather(child, found));
        frameSessions.forEach((frame, session) -> {
            if (!found.contains(frame) && main().equals(roots.get(session))) {
                try {
                    gather(wire.call(session, "Page.getFrameTree").path("frameTree"), found);
                } catch (Wire.Refused lost) {
                    // it went away while we looked
                }
            }
        });
    }

    /** The isolated world of a frame, with the looking script in it. */
    int world(String frame) {
        return world(frame, PATIENCE_MILLIS);
    }

    private int world(String frame, long patience) {
        String session = session(frame);
        String key = session + "|" + frame;
        Integer known = worlds.get(key);
        if (known != null) {
            return known;
        }
        int made = wire.await(
                        wire.send(session, "Page.createIsolatedWorld", "frameId", frame, "worldName", "parcours"),
                        "Page.createIsolatedWorld",
                        patience)
                .path("executionContextId")
                .asInt();
        if (Integer.valueOf(made).equals(worlds.get(key))) {
            return made; // the browser had made it, script included, and said so meanwhile
        }
        JsonNode there = wire.call(
                session, "Runtime.evaluate", "expression", "typeof parcours", "contextId", made, "returnByValue", true);
        if (!there.path("result").path("value").asText().equals("object")) {
            wire.call(session, "Runtime.evaluate", "expression", script(), "contextId", made);
        }
        worlds.put(key, made);
        return made;
    }

    /** Runs an expression in the isolated world of a frame and gives its value; a lost world is made anew once. */
    JsonNode evaluate(String frame, String expression) {
        return evaluate(frame, expression, PATIENCE_MILLIS);
    }

    /** The same as an act of the person: the page may open then what it may not open by itself. */
    void gesture(String frame, String expression) {
        wire.call(
                session(frame),
                "Runtime.evaluate",
                "expression",
                expression,
                "contextId",
                world(frame),
                "userGesture",
                true);
    }

    /** @param patience in milliseconds; what still runs then is ended, so that the next look finds a free page */
    JsonNode evaluate(String frame, String expression, long patience) {
        for (int tries = 0; ; tries++) {
            try {
                return value(wire.await(
                        wire.send(
                                session(frame),
                                "Runtime.evaluate",
                                "expression",
                                expression,
                                "contextId",
                                world(frame, patience),
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true),
                        "Runtime.evaluate",
                        patience));
            } catch (Wire.Late busy) {
                wire.tell(session(frame), "Runtime.terminateExecution");
                throw busy;
            } catch (Wire.Refused stale) {
                worlds.remove(session(frame) + "|" + frame);
                if (tries >= 3 || !lost(stale)) {
                    throw stale;
                }
            }
        }
    }

    static boolean lost(Wire.Refused why) {
        String message = String.valueOf(why.getMessage());
        return message.contains("context")
                || message.contains("navigated")
                || message.contains("Inspected target")
                || message.contains("Internal error")
                || message.contains("parcours is not defined");
    }

    PageFailure outside(String url) {
        return new PageFailure(
                PageFailure.Kind.OUTSIDE,
                "La démarche mène hors des adresses prévues : " + url + ".",
                "The procedure leads outside of its hosts: " + url + ".");
    }
}
