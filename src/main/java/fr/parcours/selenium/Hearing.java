package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The accessibility trees of a page, frame by frame; each is asked for once. */
final class Hearing {
    private final Tab tab;
    private final Map<String, CompletableFuture<JsonNode>> trees = new HashMap<>();

    Hearing(Tab tab) {
        this.tab = tab;
    }

    /** Asks for the tree of a frame, and does not wait for it. */
    void ask(String frame) {
        trees.put(frame, tree(frame));
    }

    /** What is said of each node of a frame, by the browser's number. */
    Map<Integer, Heard> of(String frame) {
        Map<Integer, Heard> found = new HashMap<>();
        try {
            tab.wire
                    .await(trees.computeIfAbsent(frame, this::tree), "Accessibility.getFullAXTree")
                    .path("nodes")
                    .forEach(node -> {
                        if (node.has("backendDOMNodeId")
                                && !node.path("ignored").asBoolean()) {
                            found.putIfAbsent(node.path("backendDOMNodeId").asInt(), Heard.of(node));
                        }
                    });
        } catch (Wire.TooLong mute) {
            throw mute; // a page whose names were not heard would be judged for their lack
        } catch (Wire.Refused lost) {
            // a frame that went away: its nodes stay mute
        }
        return found;
    }

    private CompletableFuture<JsonNode> tree(String frame) {
        return tab.wire.send(tab.sessions.of(frame), "Accessibility.getFullAXTree", "frameId", frame);
    }
}
