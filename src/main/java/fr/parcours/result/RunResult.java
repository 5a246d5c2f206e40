package fr.parcours.result;

import java.util.List;

/**
 * Everything a run leaves.
 *
 * @param id name of the run's folder
 * @param started UTC time, ISO 8601, to the second
 * @param problems what we could not do, and why, that belongs to no journey
 */
public record RunResult(String id, Tool tool, String started, List<JourneyResult> journeys, List<String> problems) {
    public RunResult {
        journeys = List.copyOf(journeys);
        problems = List.copyOf(problems);
    }

    /**
     * What looked.
     *
     * @param version of Parcours
     * @param axe version of axe-core
     * @param browser product and version
     * @param rules {@code sha256:} of the rules, thresholds and sentences that judged
     */
    public record Tool(String version, String axe, String browser, String rules) {}
}
