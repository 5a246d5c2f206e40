package fr.parcours.criteria;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One thing we measure about a procedure, such as a field without a visible label, and how badly it hinders each profile.
 *
 * @param id dimension and two digits, such as {@code REM03}; never reused
 * @param dimension what the person is doing when the indicator hinders them
 * @param fr title for a French reader
 * @param en title for an English reader
 * @param barrier what is said where it hinders somebody
 * @param met what is said where it hinders nobody
 * @param scope whether things, screens or the journey are counted
 * @param automation how far a machine alone can tell
 * @param classes class of hindrance of each of the nine profiles, 0 (none) to 5 (may block); unmodifiable
 * @param evidenceGrade what supports the indicator, 1 (experiment on the people concerned) to 4 (an expert's opinion)
 * @param measure what is measured and how, in French
 * @param thresholds which measure gives which severity between 0 and 1, in French
 */
public record Indicator(
        String id,
        Dimension dimension,
        String fr,
        String en,
        Title barrier,
        Title met,
        Scope scope,
        Automation automation,
        Map<Profile, Integer> classes,
        int evidenceGrade,
        String measure,
        String thresholds) {

    /** A title in both languages. */
    public record Title(String fr, String en) {}

    /** The gravest class of hindrance: a barrier of this class may stop somebody altogether. */
    public static final int GRAVEST_CLASS = 5;

    public Indicator {
        if (!id.matches(dimension.name() + "\\d\\d")) {
            throw new IllegalArgumentException("An indicator of " + dimension + " cannot be called " + id);
        }
        if (classes.size() != Profile.values().length
                || classes.values().stream().anyMatch(grade -> grade < 0 || grade > GRAVEST_CLASS)) {
            throw new IllegalArgumentException(id + " needs a class from 0 to 5 for each profile, not " + classes);
        }
        if (evidenceGrade < 1 || evidenceGrade > 4) {
            throw new IllegalArgumentException(id + " has an evidence grade outside 1 to 4: " + evidenceGrade);
        }
        classes = Collections.unmodifiableMap(new EnumMap<>(classes));
    }

    /** By its id alone, which no other has: indicators are the keys of large tables. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** How badly this indicator hinders {@code profile}: 0 (not at all) to 5 (may block). */
    public int hindrance(Profile profile) {
        return classes.getOrDefault(profile, 0);
    }
}
