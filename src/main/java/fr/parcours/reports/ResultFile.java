package fr.parcours.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parcours.check.Sentence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of {@code result.json}, field by field in the order in which they are written. What each field means:
 * {@code docs/result.md}. Fields are added, never renamed.
 */
record ResultFile(int format, String id, Tool tool, String started, List<Journey> journeys, List<String> problems) {
    /** The format that this version writes. */
    static final int FORMAT = 1;

    record Tool(String name, String version, String axe, String browser, String rules) {}

    record Site(
            String name,
            String operator,
            String licence,
            String territory,
            String software,
            String population,
            String start) {}

    record Journey(
            String id,
            String title,
            String goal,
            Site site,
            String language,
            boolean bench,
            String outcome,
            @Nullable Sentence reason,
            @Nullable Index index,
            List<Persona> personas,
            List<String> milestones,
            List<Indicator> indicators,
            List<Ground> grounds,
            List<Screen> screens,
            List<Finding> findings,
            List<Mend> mends,
            Map<String, Integer> passed,
            List<String> inapplicable,
            List<String> problems,
            Map<String, String> gate,
            @Nullable String steadiness,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<Reviewed> reviewed) {}

    record Index(
            double value,
            double low,
            double high,
            double coverage,
            @Nullable String letter,
            Bounds withoutOperator) {}

    record Bounds(double value, double low, double high) {}

    record Persona(
            String id,
            String outcome,
            String kind,
            @Nullable Bounds score,
            double weight,
            int screen,
            @Nullable Sentence reason,
            @Nullable Place where,
            @Nullable String picture,
            List<Sentence> difficulties,
            @Nullable String steadiness) {}

    record Place(String selector, String role, String name, String component, String path, List<Number> box) {}

    record Indicator(String id, String state, @Nullable Measure measure, List<Occurrence> occurrences, String cause) {}

    record Measure(Number value, String unit, double severity, Sentence sentence, List<Integer> screens) {}

    record Occurrence(String component, double severity, String position, boolean seen, boolean doubtful) {}

    record Screen(
            int number,
            String name,
            String url,
            int status,
            @Nullable String picture,
            int pictureWidth,
            int pictureHeight,
            String outcome,
            @Nullable Sentence reason,
            List<Finding> findings) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(
            String check,
            String engine,
            String verdict,
            List<String> act,
            @Nullable String indicator,
            List<String> criteria,
            String obligation,
            @Nullable String persona,
            double severity,
            String position,
            Target target,
            Sentence sentence,
            List<Integer> screens,
            List<String> alsoSeenBy,
            @Nullable Suppressed suppressed,
            @Nullable By reviewed) {}

    /** Who answered in the place of a check, when, and what they noted. */
    record By(String who, String when, String note) {}

    /**
     * A doubt that a person answered; {@code screen} is absent for the journey as a whole, {@code component} for the page.
     *
     * @param verdict what the answer made of it: {@code failed} or {@code passed}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reviewed(
            String check,
            String verdict,
            @Nullable Integer screen,
            @Nullable String component,
            Sentence sentence,
            String who,
            String when,
            String note) {}

    /** Who set a finding aside, why, and the last day on which that holds. */
    record Suppressed(String reason, String owner, String until) {}

    /**
     * Only {@code fingerprint} is there when the page or the journey as a whole is meant.
     *
     * @param pictureWidth of what the picture shows; null when it is the screen's own picture, which tells its size
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            @Nullable String selector,
            @Nullable String role,
            @Nullable String name,
            @Nullable String component,
            @Nullable String path,
            String fingerprint,
            @Nullable String picture,
            @Nullable Integer pictureWidth,
            @Nullable Integer pictureHeight,
            @Nullable List<Number> box) {}

    record Ground(String milestone, int screens, List<String> walked, List<String> blocked, List<Known> indicators) {}

    /** An indicator by a milestone, in few words: a journey has six times ninety of them. */
    record Known(String id, String state, List<Occurrence> occurrences) {}

    record Mend(
            @Nullable String indicator,
            @Nullable String check,
            Sentence sentence,
            List<String> components,
            List<Integer> screens,
            double points,
            boolean certain,
            List<String> stops) {}
}
