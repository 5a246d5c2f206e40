package fr.parcours.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What axe-core found, all frames together.
 *
 * @param version of axe-core
 * @param rules one line for each rule that applied
 * @param unseen addresses of the frames it could not look into
 */
public record AxeResults(String version, List<Rule> rules, List<String> unseen) implements Evidence {
    public AxeResults {
        rules = List.copyOf(rules);
        unseen = List.copyOf(unseen);
    }

    /** What axe-core found, as the looking script packs it: JSON, gzip, Base64. */
    public static AxeResults read(String packed, List<String> unseen) {
        JsonNode told = Storage.parse(Storage.unpack(packed));
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : told.path("rules")) {
            rules.add(new Rule(
                    rule.path("id").asText(),
                    rule.path("impact").asText(),
                    rule.path("passes").asInt(),
                    hits(rule.path("violations")),
                    hits(rule.path("incomplete")),
                    Storage.texts(rule.path("act"))));
        }
        rules.sort(Comparator.comparing(Rule::id));
        return new AxeResults(told.path("version").asText(), rules, unseen);
    }

    private static List<Hit> hits(JsonNode nodes) {
        List<Hit> found = new ArrayList<>();
        for (JsonNode node : nodes) {
            Map<String, String> data = new TreeMap<>();
            node.path("data")
                    .properties()
                    .forEach(one -> data.put(one.getKey(), one.getValue().asText()));
            found.add(new Hit("", node.path("selector").asText(), data));
        }
        return found;
    }

    /** The same, each hit with the path of its element on the frozen page. */
    public AxeResults placedOn(Dom dom) {
        return new AxeResults(
                version,
                rules.stream()
                        .map(rule -> new Rule(
                                rule.id(),
                                rule.impact(),
                                rule.passes(),
                                placed(rule.violations(), dom),
                                placed(rule.incomplete(), dom),
                                rule.act()))
                        .toList(),
                unseen);
    }

    private static List<Hit> placed(List<Hit> hits, Dom dom) {
        return hits.stream()
                .map(hit ->
                        new Hit(dom.locate(hit.selector()).map(Element::path).orElse(""), hit.selector(), hit.data()))
                .toList();
    }

    /**
     * One rule.
     *
     * @param passes how many elements passed it
     * @param act ACT rules that it says it implements
     */
    public record Rule(
            String id, String impact, int passes, List<Hit> violations, List<Hit> incomplete, List<String> act) {
        public Rule {
            violations = List.copyOf(violations);
            incomplete = List.copyOf(incomplete);
            act = List.copyOf(act);
        }
    }

    /**
     * One element that failed a rule, or may.
     *
     * @param path of the element, see {@link Element#path()}; empty when it is the page
     * @param selector from the root, each step told; frames separated by {@code |}, shadow roots by {@code >>>}
     * @param data figures of the check: contrast, required, and the like
     */
    public record Hit(String path, String selector, Map<String, String> data) {
        public Hit {
            data = Map.copyOf(data);
        }
    }
}
