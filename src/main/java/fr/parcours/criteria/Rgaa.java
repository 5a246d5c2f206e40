package fr.parcours.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The RGAA, version 4.1.2: the French State's 106 accessibility criteria and their 258 tests. */
public final class Rgaa {
    /** How references name this edition. */
    public static final String STANDARD = "rgaa-4.1.2";

    private Rgaa() {}

    /**
     * One RGAA criterion.
     *
     * @param id topic and number, such as {@code 11.1}
     * @param topicFr the topic's French name
     * @param topicEn the topic's English name
     * @param fr a short label of ours in French; the official wording is at {@code officialUrl}
     * @param en a short label of ours in English
     * @param wcag the WCAG success criteria that it rests on, such as {@code 3.3.2}
     * @param tests the numbers of its tests, such as {@code 11.1.1}
     * @param officialUrl where the State publishes it
     */
    public record RgaaCriterion(
            String id,
            String topicFr,
            String topicEn,
            String fr,
            String en,
            List<String> wcag,
            List<String> tests,
            String officialUrl) {
        public RgaaCriterion {
            wcag = List.copyOf(wcag);
            tests = List.copyOf(tests);
        }
    }

    /** All 106 criteria, in the RGAA's order. */
    public static List<RgaaCriterion> all() {
        return Loaded.ALL;
    }

    /** The criterion to which the test {@code test} ({@code 11.1.1}) belongs; empty where there is no such test. */
    public static Optional<RgaaCriterion> ofTest(String test) {
        return Optional.ofNullable(Loaded.BY_TEST.get(test));
    }

    private static final class Loaded {
        private static final List<RgaaCriterion> ALL =
                List.copyOf(Resource.read("rgaa-4.1.2.json", Document.class).criteria());
        private static final Map<String, RgaaCriterion> BY_TEST = byTest();

        private static Map<String, RgaaCriterion> byTest() {
            Map<String, RgaaCriterion> found = new HashMap<>();
            ALL.forEach(criterion -> criterion.tests().forEach(test -> found.put(test, criterion)));
            return found;
        }
    }

    private record Document(JsonNode about, List<RgaaCriterion> criteria) {}
}
