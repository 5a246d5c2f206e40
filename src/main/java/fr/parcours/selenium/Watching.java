package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Deed;
import fr.parcours.browser.Deed.Kind;
import fr.parcours.browser.Node;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.browser.Watched;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A window where a person walks: the script of ours that watches in each frame tells here what they did, in order. */
final class Watching implements Watched {
    static final String SCRIPT = PackedScript.read(Watching.class, "watch.js");
    /** The way from the watching script to us, known in our isolated world only. */
    static final String BINDING = "parcoursTell";

    private final Tab tab;
    private final Consumer<Watching> end;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final Deque<Deed> ready = new ArrayDeque<>();
    private final Set<String> hosts = new LinkedHashSet<>();
    private final Map<String, History> histories = new HashMap<>();
    private @Nullable Page page;
    private volatile boolean dialog;

    /** What came over the wire: from which session and frame, and what. */
    private record Heard(String session, String frame, JsonNode told) {}

    /** @param end what to do once the person is done */
    Watching(Tab tab, Consumer<Watching> end) {
        this.tab = tab;
        this.end = end;
    }

    /** Once the tab is set up. */
    void on(Page live) {
        page = live;
    }

    @Override
    public Page page() {
        Page live = page;
        if (live == null) {
            throw new IllegalStateException("the window is not open yet");
        }
        return live;
    }

    @Override
    public void allow(List<String> there) {
        tab.heard.hosts(new Hosts(there));
    }

    /** Told on the socket's thread: nothing here may wait for the browser. */
    void event(String session, String method, JsonNode params) {
        switch (method) {
            case "Runtime.bindingCalled" -> {
                if (params.path("name").asText().equals(BINDING)) {
                    String frame = tab.worlds.frame(
                            session, params.path("executionContextId").asInt());
                    heard.add(new Heard(
                            session, frame, Wire.parse(params.path("payload").asText())));
                }
            }
            case "Page.frameNavigated" -> {
                came(params.path("frame").path("url").asText());
                if (!params.path("frame").has("parentId")) {
                    note(session, "moved", "");
                }
            }
            case "Page.navigatedWithinDocument" -> {
                if (params.path("frameId").asText().equals(tab.window(session).target())) {
                    note(session, "moved", "");
                }
            }
            case "Page.javascriptDialogOpening" -> dialog = true;
            case "Page.javascriptDialogClosed" -> {
                dialog = false;
                note(session, "dialog", params.path("result").asBoolean() ? "accept" : "dismiss");
            }
            default -> {
                // the rest tells nothing of the person
            }
        }
    }

    /** Another window opened: the person has it in front of them. */
    void turned() {
        note("", "turned", "");
    }

    /** The window in front was closed: the person is back before this one. */
    void turned(Windows.Window behind) {
        note("", "turned", behind.target());
    }

    /** The last window is closed, or the browser is gone. */
    void closed() {
        note("", "closed", "");
    }

    private void note(String session, String what, String text) {
        heard.add(new Heard(
                session, "", Wire.JSON.createObjectNode().put("what", what).put("text", text)));
    }

    private synchronized void came(String url) {
        if (url.startsWith("http")) {
            try {
                URI address = URI.create(url);
                String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
                hosts.add(address.getPort() < 0 ? host : host + ":" + address.getPort());
            } catch (IllegalArgumentException odd) {
                // no host to tell
            }
        }
    }

    @Override
    public synchronized Set<String> hosts() {
        return new LinkedHashSet<>(hosts);
    }

    @Override
    public Optional<Deed> next(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            while (ready.isEmpty()) {
                Heard one = heard.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (one == null) {
                    break;
                }
                ready.addAll(deeds(one)); // none for a page that came by itself
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(Deed.plain(Kind.CLOSED, ""));
        }
        return Optional.ofNullable(ready.poll());
    }

    private List<Deed> deeds(Heard one) {
        String what = one.told().path("what").asText();
        if (what.equals("moved")) {
            String session = one.session();
            return histories
                    .computeIfAbsent(session, fresh -> new History(tab, session))
                    .moved();
        }
        if (what.equals("turned")) {
            String behind = one.told().path("text").asText();
            return (behind.isEmpty()
                            ? tab.windows.fresh()
                            : tab.windows.open().stream()
                                    .filter(window -> window.target().equals(behind))
                                    .findFirst())
                    .map(this::looked)
                    .orElse(List.of());
        }
        Windows.Window there = one.session().isEmpty() ? tab.windows.current() : tab.window(one.session());
        if (!there.equals(tab.windows.current())) {
            List<Deed> both = new ArrayList<>(looked(there));
            both.addAll(deeds(one, what));
            return both;
        }
        return deeds(one, what);
    }

    /** The person looks at another window now. */
    private List<Deed> looked(Windows.Window window) {
        tab.look(window);
        boolean first = window.equals(tab.windows.open().get(0));
        return List.of(Deed.plain(Kind.WINDOW, first ? "first" : "new"));
    }

    private List<Deed> deeds(Heard one, String what) {
        Kind kind = Kind.valueOf(what.toUpperCase(Locale.ROOT));
        String text = one.told().path("text").asText("");
        if (!one.told().has("node")) {
            return List.of(Deed.plain(kind, text));
        }
        List<Target> targets = new ArrayList<>();
        one.told().path("targets").forEach(told -> targets.add(target(told)));
        String field = one.told().path("field").asText("");
        return List.of(new Deed(
                kind,
                alone(one.frame(), targets),
                node(one),
                text,
                field.isEmpty() ? "" : one.frame() + "|" + field,
                Deed.Privacy.valueOf(one.told().path("kept").asText("ordinary").toUpperCase(Locale.ROOT))));
    }

    private Node node(Heard one) {
        try {
            return new Nodes(tab).node(one.frame(), one.told().path("node"));
        } catch (RuntimeException gone) {
            return Deed.NOTHING; // its frame went away with what was done
        }
    }

    private static Target target(JsonNode told) {
        List<String> names = new ArrayList<>();
        told.path("names").forEach(one -> names.add(one.asText()));
        return new Target(
                Target.Kind.valueOf(told.path("kind").asText().toUpperCase(Locale.ROOT)),
                names,
                text(told, "role"),
                text(told, "in"),
                text(told, "near"),
                told.path("nth").asInt(),
                text(told, "css"),
                null);
    }

    private static @Nullable String text(JsonNode told, String key) {
        String text = told.path(key).asText("");
        return text.isEmpty() ? null : text;
    }

    /** The watching script sees its own frame only: what also leads to something in another one comes last. */
    private List<Target> alone(String frame, List<Target> targets) {
        if (targets.size() < 2 || frames() < 2) {
            return targets;
        }
        List<Target> only = new ArrayList<>();
        List<Target> both = new ArrayList<>();
        for (Target one : targets) {
            (elsewhere(frame, one) ? both : only).add(one);
        }
        only.addAll(both);
        return only;
    }

    private int frames() {
        try {
            return tab.sessions.frames().size();
        } catch (Wire.Refused closed) {
            return 0;
        }
    }

    private boolean elsewhere(String frame, Target target) {
        try {
            return tab.worlds.everywhere("parcours.find(" + Finder.wanted(target) + ")").entrySet().stream()
                    .filter(answer -> !answer.getKey().equals(frame))
                    .anyMatch(answer ->
                            Wire.parse(answer.getValue().asText()).path("found").size() > 0);
        } catch (Wire.Refused moved) {
            return false;
        }
    }

    @Override
    public boolean busy() {
        return dialog;
    }

    @Override
    public void hold(boolean hands) {
        try {
            Map<String, JsonNode> unused = tab.worlds.everywhere("parcours.hold?.(" + hands + ")");
        } catch (Wire.Refused moved) {
            // another page came: its hands are free
        }
    }

    @Override
    public void close() {
        end.accept(this);
    }
}
