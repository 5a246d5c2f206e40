package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one thing of a page that a step names, in whichever frame it stands, or says why there is not just one. */
final class Finder {
    /** From this way of comparing names on, accents count no more. */
    private static final int ACCENTS = 2;

    private final Tab tab;
    private final Nodes nodes;
    private final Frames frames;

    Finder(Tab tab, Nodes nodes, Frames frames) {
        this.tab = tab;
        this.nodes = nodes;
        this.frames = frames;
    }

    Node find(Target target) {
        return target.kind() == Target.Kind.FILE ? fileOrOpener(target) : search(target);
    }

    /** A file field, or else what a person presses in its place, which opens the system's choice of files. */
    private Node fileOrOpener(Target target) {
        try {
            return search(target);
        } catch (PageFailure none) {
            if (none.kind() != PageFailure.Kind.NOT_FOUND) {
                throw none;
            }
            try {
                return search(target.as(Target.Kind.COMMAND));
            } catch (PageFailure neither) {
                throw neither.kind() == PageFailure.Kind.NOT_FOUND ? none : neither;
            }
        }
    }

    /** The target as the looking script's search takes it. */
    static String wanted(Target target) {
        return json(Map.of(
                "kind", target.kind().word(),
                "names", target.names(),
                "role", blank(target.role()),
                "in", blank(target.in()),
                "near", blank(target.near()),
                "nth", target.nth(),
                "css", blank(target.css()),
                "xpath", blank(target.xpath())));
    }

    private Node search(Target target) {
        String wanted = wanted(target);
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        everywhere("parcours.find(" + wanted + ")")
                .forEach((frame, told) -> answers.put(frame, Wire.parse(told.asText())));
        answers.keySet().removeIf(frame -> !frames.holds(frame, answers));
        List<Node> found = new ArrayList<>();
        closest(answers).forEach((frame, answer) -> answer.path("found")
                .forEach(one -> found.add(nodes.node(frame, one).with("by", by(target, answer)))));
        if (found.size() == 1) {
            return found.get(0);
        }
        Set<String> near = new LinkedHashSet<>();
        answers.values().forEach(answer -> answer.path("near").forEach(one -> near.add(one.asText())));
        boolean invalid = answers.values().stream()
                .anyMatch(answer -> answer.path("invalid").asBoolean());
        throw invalid
                ? Unfound.unreadable(target)
                : found.isEmpty() ? Unfound.none(target, near) : Unfound.several(target, found);
    }

    /** How it was told apart, when not by its first name as it is written. */
    private static String by(Target target, JsonNode answer) {
        if (target.selected()) {
            return target.css() == null ? "xpath" : "css";
        }
        int served = answer.path("served").asInt();
        String other = served > 0 ? target.names().get(served) : "";
        return answer.path("strict").asInt() < ACCENTS ? other : other.isEmpty() ? "accents" : other + ", accents";
    }

    /** Of what several frames answer, only what fits best: the first name before the next, to the letter before more or less. */
    private static Map<String, JsonNode> closest(Map<String, JsonNode> answers) {
        Map<String, JsonNode> some = new LinkedHashMap<>(answers);
        some.values().removeIf(answer -> answer.path("found").isEmpty());
        int best = some.values().stream().mapToInt(Finder::far).min().orElse(0);
        some.values().removeIf(answer -> far(answer) > best);
        return some;
    }

    private static int far(JsonNode answer) {
        return answer.path("served").asInt() * 10 + answer.path("strict").asInt();
    }

    private Map<String, JsonNode> everywhere(String expression) {
        try {
            return tab.worlds.everywhere(expression);
        } catch (Wire.Refused lost) {
            return Map.of(); // a page that cannot be looked into, or that went away
        }
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String json(Object value) {
        try {
            return Wire.JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
