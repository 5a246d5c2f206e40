package fr.parcours.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WCAG 2.2, the international guidelines, with the clauses of the European norm that repeat them. */
public final class Wcag {
    /** How references name these guidelines. */
    public static final String STANDARD = "wcag-2.2";

    /** How references name the European norm, here in its harmonised version, V3.2.1. */
    public static final String EUROPEAN_NORM = "en-301-549";

    private Wcag() {}

    /**
     * One success criterion.
     *
     * @param number such as {@code 3.3.2}
     * @param level {@code A}, {@code AA} or {@code AAA}
     * @param introduced the first version of WCAG that has it, such as {@code 2.1}
     * @param fr its name in the authorised French translation
     * @param en its name
     * @param clause the clause of EN 301 549 V3.2.1 that repeats it, such as {@code 9.3.3.2}; null where there is none
     * @param current whether WCAG 2.2 still has it: all but 4.1.1
     */
    public record SuccessCriterion(
            String number,
            String level,
            String introduced,
            String fr,
            String en,
            @Nullable String clause,
            boolean current) {

        /** The clause of EN 301 549 V3.2.1 that repeats this criterion; empty where there is none. */
        public Optional<String> europeanClause() {
            return Optional.ofNullable(clause);
        }
    }

    /** All success criteria, in WCAG's order, and the withdrawn 4.1.1. */
    public static List<SuccessCriterion> all() {
        return Loaded.ALL;
    }

    /** The success criterion {@code number} ({@code 3.3.2}), withdrawn or not; empty where there is none. */
    public static Optional<SuccessCriterion> byNumber(String number) {
        return Optional.ofNullable(Loaded.BY_NUMBER.get(number));
    }

    /** The success criterion that the European {@code clause} ({@code 9.3.3.2}) repeats; empty where there is none. */
    public static Optional<SuccessCriterion> byClause(String clause) {
        return clause.startsWith("9.")
                ? byNumber(clause.substring(2)).filter(criterion -> clause.equals(criterion.clause()))
                : Optional.empty();
    }

    private static final class Loaded {
        private static final List<SuccessCriterion> ALL =
                List.copyOf(Resource.read("wcag22.json", Document.class).criteria());
        private static final Map<String, SuccessCriterion> BY_NUMBER = byNumber();

        private static Map<String, SuccessCriterion> byNumber() {
            Map<String, SuccessCriterion> found = new HashMap<>();
            ALL.forEach(criterion -> found.put(criterion.number(), criterion));
            return found;
        }
    }

    private record Document(JsonNode about, List<SuccessCriterion> criteria) {}
}
