package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the accessibility tree says of one node. */
record Heard(String role, String name, Map<String, String> states) {
    /** Of a node that is not in it. */
    static final Heard NOTHING = new Heard("", "", Map.of());

    static Heard of(JsonNode node) {
        return new Heard(
                Tree.aria(node.path("role").path("value").asText()),
                node.path("name").path("value").asText().strip(),
                Tree.states(node));
    }
}
