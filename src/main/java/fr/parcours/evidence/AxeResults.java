package fr.parcours.evidence;

import java.util.List;
import java.util.Map;

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
     * @param selector as axe gives it, frames separated by {@code |}
     * @param data figures of the check: contrast, required, and the like
     */
    public record Hit(String path, String selector, Map<String, String> data) {
        public Hit {
            data = Map.copyOf(data);
        }
    }
}
