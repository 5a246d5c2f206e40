package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The keys of a keyboard, pressed in a tab. */
final class Keyboard {
    /** How long the focus may take to go from one process to another. */
    private static final long FOCUS_MILLIS = 30;

    private final Tab tab;
    private final Nodes nodes;

    Keyboard(Tab tab, Nodes nodes) {
        this.tab = tab;
        this.nodes = nodes;
    }

    void keys(List<String> keys) {
        tab.touch();
        List<CompletableFuture<JsonNode>> sent = new ArrayList<>();
        for (String key : keys) {
            sent.add(key(Keys.down(key)));
            sent.add(key(Keys.up(key)));
        }
        tab.wire.awaitAll(sent, "Input.dispatchKeyEvent");
    }

    private CompletableFuture<JsonNode> key(Map<String, Object> event) {
        Object[] arguments = event.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return tab.wire.send(tab.main(), "Input.dispatchKeyEvent", arguments);
    }

    void type(String text) {
        keys(text.codePoints()
                .mapToObj(point -> point == '\n' ? "Enter" : Character.toString(point))
                .toList());
    }

    /** Presses Tab, or Shift+Tab, so many times: where the focus came each time, whatever frame that is in. */
    List<Node> tabs(int times, boolean backwards) {
        tab.worlds.everywhere("parcours.record()");
        String key = backwards ? "Shift+Tab" : "Tab";
        if (tab.sessions.foreign()) {
            slowly(key, times);
        } else {
            keys(Collections.nCopies(times, key));
        }
        record Stop(double at, Node node) {}
        List<Stop> stops = new ArrayList<>();
        tab.worlds.everywhere("parcours.recorded()").forEach((frame, told) -> Wire.parse(told.asText())
                .forEach(one -> stops.add(new Stop(one.path("at").asDouble(), nodes.node(frame, one)))));
        stops.sort(Comparator.comparingDouble(Stop::at));
        return stops.stream().map(Stop::node).toList();
    }

    /** One press after the other, the key held until the focus has had time to come to a frame of another process. */
    private void slowly(String key, int times) {
        tab.touch();
        for (int i = 0; i < times; i++) {
            tab.wire.awaitAll(List.of(key(Keys.down(key))), "Input.dispatchKeyEvent");
            tab.pause(FOCUS_MILLIS);
            tab.wire.awaitAll(List.of(key(Keys.up(key))), "Input.dispatchKeyEvent");
        }
    }
}
