package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Has the browser draw things of the top page as if the pointer were on them, or the focus in them; no script hears of it. */
final class Poses {
    private final Tab tab;
    private final String session;

    Poses(Tab tab) {
        this.tab = tab;
        this.session = tab.main();
    }

    List<String> strike(List<Pose> poses) {
        List<String> told = new ArrayList<>();
        tab.wire.tell(session, "DOM.enable");
        tab.wire.tell(session, "DOM.getDocument", "depth", 0);
        try {
            tab.wire.call(session, "CSS.enable"); // is done some time after it was asked for
            for (Pose pose : poses) {
                told.add(strike(pose));
            }
        } finally {
            tab.wire.tell(session, "CSS.disable"); // forgets all that was forced
            tab.wire.tell(session, "DOM.disable");
        }
        return told;
    }

    private String strike(Pose pose) {
        List<Integer> nodes = nodes(pose.chain());
        try {
            for (int i = 0; i < nodes.size(); i++) {
                force(nodes.get(i), states(pose, i == nodes.size() - 1));
            }
            return tab.worlds.evaluate(tab.mainFrame(), pose.told()).asText();
        } finally {
            nodes.forEach(node -> force(node, List.of()));
        }
    }

    /** The pointer is on whatever holds the thing, too. */
    private static List<String> states(Pose pose, boolean itself) {
        List<String> states = new ArrayList<>();
        if (pose.states().contains("hover")) {
            states.add("hover");
        }
        if (pose.states().contains("focus")) {
            states.addAll(itself ? List.of("focus", "focus-visible", "focus-within") : List.of("focus-within"));
        }
        return states;
    }

    private void force(int node, List<String> states) {
        tab.wire.tell(session, "CSS.forcePseudoState", "nodeId", node, "forcedPseudoClasses", states);
    }

    /** The numbers that the browser gives them, in order. */
    private List<Integer> nodes(String chain) {
        String list = tab.wire
                .call(
                        session,
                        "Runtime.evaluate",
                        "expression",
                        chain,
                        "contextId",
                        tab.worlds.world(tab.mainFrame()),
                        "objectGroup",
                        "poses")
                .path("result")
                .path("objectId")
                .asText();
        List<CompletableFuture<JsonNode>> asked = new ArrayList<>();
        for (JsonNode property : tab.wire
                .call(session, "Runtime.getProperties", "objectId", list, "ownProperties", true)
                .path("result")) {
            if (property.path("name").asText().matches("\\d+")) {
                String one = property.path("value").path("objectId").asText();
                asked.add(tab.wire.send(session, "DOM.requestNode", "objectId", one));
            }
        }
        List<Integer> nodes = new ArrayList<>();
        for (CompletableFuture<JsonNode> one : asked) {
            nodes.add(tab.wire.await(one, "DOM.requestNode").path("nodeId").asInt());
        }
        tab.wire.tell(session, "Runtime.releaseObjectGroup", "objectGroup", "poses");
        return nodes;
    }
}
