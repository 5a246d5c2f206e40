package fr.parcours.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ninety indicators of the score, in the order of their dimensions. Source: {@code docs/score.md}. */
public final class Indicators {
    private Indicators() {}

    /** All ninety, by dimension then number; read once, at first use. */
    public static List<Indicator> all() {
        return Loaded.ALL;
    }

    /** The indicator called {@code id} ({@code REM03}); empty where there is none. */
    public static Optional<Indicator> byId(String id) {
        return Optional.ofNullable(Loaded.BY_ID.get(id));
    }

    /** Asks nothing of the disk until somebody asks for an indicator: most commands never do. */
    private static final class Loaded {
        private static final List<Indicator> ALL =
                Resource.read("indicators.json", Document.class).indicators().stream()
                        .map(Row::indicator)
                        .toList();
        private static final Map<String, Indicator> BY_ID = byId();

        private static Map<String, Indicator> byId() {
            Map<String, Indicator> found = new LinkedHashMap<>();
            ALL.forEach(indicator -> found.put(indicator.id(), indicator));
            return found;
        }
    }

    private record Document(JsonNode about, List<Row> indicators) {}

    /** An indicator as the file writes it: profiles by their id, which a person reads more easily. */
    private record Row(
            String id,
            Dimension dimension,
            String fr,
            String en,
            Indicator.Title barrier,
            Indicator.Title met,
            Scope scope,
            Automation automation,
            int evidenceGrade,
            String measure,
            String thresholds,
            Map<String, Integer> classes) {

        Indicator indicator() {
            Map<Profile, Integer> byProfile = new EnumMap<>(Profile.class);
            classes.forEach((profile, grade) -> byProfile.put(
                    Profile.byId(profile).orElseThrow(() -> new IllegalArgumentException(profile)), grade));
            return new Indicator(
                    id,
                    dimension,
                    fr,
                    en,
                    barrier,
                    met,
                    scope,
                    automation,
                    byProfile,
                    evidenceGrade,
                    measure,
                    thresholds);
        }
    }
}
