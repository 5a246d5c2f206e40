package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Who watches a person walk here, null where we walk ourselves. */
    private volatile @Nullable Watching watching;

    private final FrameTree tree = new FrameTree();
    final Windows windows = new Windows();
    final Dialogs dialogs = new Dialogs();
    final Downloads downloads = new Downloads(this);
    final Worlds worlds = new Worlds(this);
    final Gate gate = new Gate(this);
    private volatile CompletableFuture<JsonNode> dragged = new CompletableFuture<>();
    private volatile CompletableFuture<Chooser> chosen = new CompletableFuture<>();

    /** The system's choice of files, asked for by a field of the page. */
    record Chooser(String session, int field) {}

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

    String script() {
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
        if (page && gate.withholds(target.path("url").asText())) {
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
        gate.guard(session);
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
            case "Fetch.requestPaused" -> gate.judge(session, params);
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
            case "Runtime.executionContextsCleared" -> worlds.cleared(session);
            case "Runtime.executionContextCreated" -> worlds.learn(session, params.path("context"));
            case "Runtime.executionContextDestroyed" ->
                worlds.destroyed(session, params.path("executionContextId").asInt());
            default -> heard.event(session, session.equals(windows.current().session()), method, params);
        }
        tree.event(method);
    }

    /** While {@code look} runs, the page cannot be left, and no window opens: a look must not walk. */
    List<String> still(Runnable look) {
        if (watching != null) {
            look.run(); // a person is at work here: what they press meanwhile is theirs
            return List.of();
        }
        return gate.shut(look);
    }

    /** Every session of every window. */
    Set<String> sessions() {
        return roots.keySet();
    }

    /** Whether a frame is a window of its own. */
    boolean windowed(String frame) {
        return pages.contains(frame);
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
        return framesAsked().get();
    }

    /** The same, asked for now and awaited when wanted. */
    Supplier<Set<String>> framesAsked() {
        String window = main();
        Optional<Set<String>> known = tree.of(window);
        if (known.isPresent()) {
            return known::get;
        }
        int changes = tree.changes();
        CompletableFuture<JsonNode> told = wire.send(window, "Page.getFrameTree");
        return () -> frames(window, changes, told);
    }

    private Set<String> frames(String window, int changes, CompletableFuture<JsonNode> told) {
        Set<String> found = new LinkedHashSet<>();
        gather(wire.await(told, "Page.getFrameTree").path("frameTree"), found);
        tree.told(window, changes, found);
        return found;
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

    PageFailure outside(String url) {
        return new PageFailure(
                PageFailure.Kind.OUTSIDE,
                "La démarche mène hors des adresses prévues : " + url + ".",
                "The procedure leads outside of its hosts: " + url + ".");
    }
}
