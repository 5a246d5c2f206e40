package fr.parcours.evidence;

import java.util.List;
import java.util.Map;

/**
 * What was walked: the facts of the journey that judging and reporting need, typed values left out.
 *
 * @param id of the journey
 * @param operator {@code state}, {@code local-authority}, {@code licensed} or {@code private}
 * @param population of the territory, as the author wrote it; empty when not told
 * @param bench whether it is a demonstration or a bench, where the stop may be passed and a letter given
 * @param data kind of each value of the journey by its name ({@code text}, {@code secret}, {@code unique}), never its content
 * @param steps what the person is to do, in words
 * @param gate what the author's gate asks for, by name
 */
public record Subject(
        String id,
        String title,
        String goal,
        String siteName,
        String operator,
        String licence,
        String territory,
        String software,
        String population,
        String start,
        List<String> hosts,
        String language,
        boolean bench,
        Map<String, String> data,
        List<String> steps,
        Map<String, String> gate) {
    public Subject {
        hosts = List.copyOf(hosts);
        data = Map.copyOf(data);
        steps = List.copyOf(steps);
        gate = Map.copyOf(gate);
    }
}
