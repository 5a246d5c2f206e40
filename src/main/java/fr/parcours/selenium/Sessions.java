package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Which session of the debugger speaks with what: with each window of a tab, and with frames that live in processes of their own. */
final class Sessions {
    private final Tab tab;
    /** Session of each window, and of each frame that lives in a process of its own, by the frame's id. */
    private final Map<String, String> ofFrames = new ConcurrentHashMap<>();
    /** The session of the window that each session belongs to. */
    private final Map<String, String> roots = new ConcurrentHashMap<>();
    /** The frame above each frame. */
    private final Map<String, String> above = new ConcurrentHashMap<>();
    /** Frames that are windows of their own. */
    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    private final FrameTree tree = new FrameTree();

    Sessions(Tab tab) {
        this.tab = tab;
    }

    void window(String session, String frame) {
        pages.add(frame);
        begun(session, session, frame);
    }

    /**
     * A frame of its own process.
     *
     * @param parent the session that told of it
     * @param holder the frame that holds it, empty when that is not told
     */
    void frame(String parent, String session, String frame, String holder) {
        if (!holder.isEmpty()) {
            above.put(frame, holder);
        }
        begun(roots.getOrDefault(parent, parent), session, frame);
    }

    private void begun(String root, String session, String frame) {
        roots.put(session, root);
        ofFrames.put(frame, session);
        tree.event("Target.attachedToTarget");
    }

    void ended(String session) {
        ofFrames.values().removeIf(session::equals);
        roots.remove(session);
    }

    /** Something happened that the tree of frames may depend on. */
    void event(String method) {
        tree.event(method);
    }

    /** Every session of every window. */
    Set<String> all() {
        return roots.keySet();
    }

    /** Those of the window in front of the person, its own among them. */
    List<String> inFront() {
        String root = tab.main();
        return roots.entrySet().stream()
                .filter(one -> one.getValue().equals(root))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a part of the page lives in another process, which the keyboard reaches a little later. */
    boolean foreign() {
        String root = tab.main();
        return inFront().stream().anyMatch(one -> !one.equals(root));
    }

    /** Whether a frame is a window of its own. */
    boolean windowed(String frame) {
        return pages.contains(frame);
    }

    /** The session of the window that a session belongs to. */
    String root(String session) {
        return roots.getOrDefault(session, session);
    }

    /** The frame that holds a frame; the top one when that is not told. */
    String above(String frame) {
        return above.getOrDefault(frame, tab.mainFrame());
    }

    /** The session that a frame lives in: its own, or that of the window in front. */
    String of(String frame) {
        return ofFrames.getOrDefault(frame, tab.main());
    }

    /** Every frame that can be looked into, the top one first, in order of appearance. */
    Set<String> frames() {
        return framesAsked().get();
    }

    /** The same, asked for now and awaited when wanted. */
    Supplier<Set<String>> framesAsked() {
        String window = tab.main();
        Optional<Set<String>> known = tree.of(window);
        if (known.isPresent()) {
            return known::get;
        }
        int changes = tree.changes();
        var told = tab.wire.send(window, "Page.getFrameTree");
        return () -> {
            Set<String> found = new LinkedHashSet<>();
            gather(tab.wire.await(told, "Page.getFrameTree").path("frameTree"), found);
            tree.told(window, changes, found);
            return found;
        };
    }

    private void gather(JsonNode told, Set<String> found) {
        String id = told.path("frame").path("id").asText();
        found.add(id);
        if (told.path("frame").has("parentId")) {
            above.put(id, told.path("frame").path("parentId").asText());
        }
        told.path("childFrames").forEach(child -> gather(child, found));
        ofFrames.forEach((frame, session) -> {
            if (!found.contains(frame) && tab.main().equals(roots.get(session))) {
                try {
                    gather(tab.wire.call(session, "Page.getFrameTree").path("frameTree"), found);
                } catch (Wire.Refused lost) {
                    // it went away while we looked
                }
            }
        });
    }
}
