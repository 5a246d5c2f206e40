package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the columns in which the browser tells a snapshot: what few nodes have is told by their numbers, and each text once.
 *
 * @param strings all texts of the snapshot
 */
record Columns(JsonNode strings) {
    /** The text of that number; empty where there is none. */
    String string(JsonNode index) {
        return index.asInt(-1) < 0 ? "" : strings.path(index.asInt()).asText();
    }

    /** Names and values, one after the other. */
    Map<String, String> pairs(JsonNode told) {
        Map<String, String> found = new HashMap<>();
        for (int k = 0; k + 1 < told.size(); k += 2) {
            found.put(string(told.get(k)), string(told.get(k + 1)));
        }
        return found;
    }

    /** The texts of those nodes that have one. */
    Map<Integer, String> texts(JsonNode column) {
        Map<Integer, String> found = new HashMap<>();
        for (int k = 0; k < column.path("index").size(); k++) {
            found.put(
                    column.path("index").get(k).asInt(),
                    string(column.path("value").path(k)));
        }
        return found;
    }

    /** The numbers of those nodes that have one. */
    Map<Integer, Integer> numbers(JsonNode column) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int k = 0; k < column.path("index").size(); k++) {
            found.put(
                    column.path("index").get(k).asInt(),
                    column.path("value").path(k).asInt());
        }
        return found;
    }

    /** The nodes of which something is true. */
    Set<Integer> those(JsonNode column) {
        Set<Integer> found = new HashSet<>();
        column.path("index").forEach(one -> found.add(one.asInt()));
        return found;
    }
}
