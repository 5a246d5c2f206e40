package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.PageFailure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One tab in its own browser context: its sessions (the page, and frames that live in other processes), its guard, and what it
 * hears of the network and of the documents.
 */
final class Tab implements Attending {
    private static final String SCRIPT =
            PackedScript.read(Tab.class, "look.js") + "\n" + PackedScript.read(Tab.class, "keys.js");

    final Wire wire;
    final Machine machine;
    final String context;
    final Conditions conditions;
    final Listening heard;
    final Switchboard board;
    /** Who the browser says it is, empty for its own words. */
    final String agent;

    private final CountDownLatch ready = new CountDownLatch(1);
    /** What the browser calls the document of each window. */
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    /** Who watches a person walk here, null where we walk ourselves. */
    private volatile @Nullable Watching watching;

    final Sessions sessions = new Sessions(this);
    final Windows windows = new Windows();
    final Dialogs dialogs = new Dialogs();
    final Downloads downloads = new Downloads(this);
    final Worlds worlds = new Worlds(this);
    final Gate gate = new Gate(this);
    final Resources resources = new Resources(this);
    private final Newcomers newcomers;
    private final Clamour clamour = new Clamour(this);
    private volatile CompletableFuture<JsonNode> dragged = new CompletableFuture<>();
    private volatile CompletableFuture<Chooser> chosen = new CompletableFuture<>();

    /** The system's choice of files, asked for by a field of the page. */
    record Chooser(String session, int field) {}

    private volatile boolean gone;
    private volatile long touched = System.nanoTime();

    /** @param agent who the browser says it is, empty for its own words */
    Tab(Wire wire, Machine machine, String context, Conditions conditions, String agent, Switchboard board) {
        this.wire = wire;
        this.machine = machine;
        this.context = context;
        this.conditions = conditions;
        this.board = board;
        this.agent = agent;
        this.heard = new Listening(new Hosts(conditions.hosts()));
        this.newcomers = new Newcomers(this, agent);
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

    @Override
    public void attached(String parent, String session, JsonNode target) {
        newcomers.attached(parent, session, target);
    }

    /** The first window is set up. */
    void opened() {
        ready.countDown();
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

    void told(Consumer<Watching> what) {
        Watching watcher = watching;
        if (watcher != null) {
            what.accept(watcher);
        }
    }

    @Override
    public void event(String session, String method, JsonNode params) {
        told(watcher -> watcher.event(session, method, params));
        switch (method) {
            case "Fetch.requestPaused" -> gate.judge(session, params);
            case "Page.javascriptDialogOpening" -> asked(session, params);
            case "Target.detachedFromTarget" ->
                detached(params.path("sessionId").asText());
            case "Browser.downloadWillBegin", "Browser.downloadProgress" -> downloads.event(method, params);
            case "Page.fileChooserOpened" ->
                chosen.complete(
                        new Chooser(session, params.path("backendNodeId").asInt()));
            case "Input.dragIntercepted" -> dragged.complete(params.path("data"));
            case "Inspector.targetCrashed" -> {
                if (session.equals(windows.current().session())) {
                    gone();
                    wire.closed(session);
                }
            }
            case "Page.frameNavigated" -> {
                if (!params.path("frame").has("parentId")) {
                    documents.put(session, params.path("frame").path("loaderId").asText());
                    clamour.renewed(session);
                    resources.renewed(
                            session, params.path("frame").path("loaderId").asText());
                }
                heard.event(session, session.equals(windows.current().session()), method, params);
            }
            case "Network.requestWillBeSent" -> {
                resources.asked(session, params);
                heard.event(session, session.equals(windows.current().session()), method, params);
            }
            case "Runtime.executionContextsCleared" -> worlds.cleared(session);
            case "Runtime.executionContextCreated" -> worlds.learn(session, params.path("context"));
            case "Runtime.executionContextDestroyed" ->
                worlds.destroyed(session, params.path("executionContextId").asInt());
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown" -> {
                if (watching == null) {
                    clamour.said(session);
                }
                heard.event(session, session.equals(windows.current().session()), method, params);
            }
            default -> heard.event(session, session.equals(windows.current().session()), method, params);
        }
        sessions.event(method);
    }

    /** A dialog of a script: the person answers where one is at work, we do elsewhere. */
    private void asked(String session, JsonNode params) {
        String message = params.path("message").asText();
        boolean endless = heard.dialog(message);
        if (watching != null) {
            return;
        }
        Dialogs.Answer answer =
                dialogs.opened(message, params.path("defaultPrompt").asText());
        wire.tell(session, "Page.handleJavaScriptDialog", "accept", answer.accept(), "promptText", answer.typed());
        if (endless) {
            wire.tell(session, "Runtime.terminateExecution");
        }
    }

    private void detached(String session) {
        board.ended(session);
        sessions.ended(session);
        documents.remove(session);
        clamour.ended(session);
        resources.ended(session);
        windows.closed(session).ifPresent(behind -> {
            look(behind);
            told(watcher -> watcher.turned(behind));
        });
        if (windows.open().isEmpty()) {
            told(Watching::closed);
        }
        wire.closed(session);
        heard.closed(session);
    }

    /** While {@code look} runs, the page cannot be left, and no window opens: a look must not walk. */
    List<String> still(Runnable look) {
        if (watching != null) {
            look.run(); // a person is at work here: what they press meanwhile is theirs
            return List.of();
        }
        return gate.shut(look);
    }

    /** Lets the page alone for so long. */
    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw wire.gone();
        }
    }

    /** The person does something now, by whatever means. */
    void touch() {
        touched = System.nanoTime();
    }

    /** When the person last did something, in {@link System#nanoTime()}. */
    long touched() {
        return touched;
    }

    @Override
    public void gone() {
        gone = true;
        told(Watching::closed);
        ready.countDown();
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
        String root = sessions.root(session);
        return windows.open().stream()
                .filter(one -> one.session().equals(root))
                .findFirst()
                .orElse(windows.current());
    }

    /** The top frame of the window in front of the person. */
    String mainFrame() {
        return windows.current().target();
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
        List<CompletableFuture<JsonNode>> told = sessions.inFront().stream()
                .map(session -> wire.send(session, "Page.setInterceptFileChooserDialog", "enabled", on))
                .toList();
        wire.awaitAll(told, "Page.setInterceptFileChooserDialog");
    }

    /** What the next drag that begins carries. */
    CompletableFuture<JsonNode> drags() {
        CompletableFuture<JsonNode> next = new CompletableFuture<>();
        dragged = next;
        return next;
    }

    PageFailure outside(String url) {
        return new PageFailure(
                PageFailure.Kind.OUTSIDE,
                "La démarche mène hors des adresses prévues : " + url + ".",
                "The procedure leads outside of its hosts: " + url + ".");
    }
}
