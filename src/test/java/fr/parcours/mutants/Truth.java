package fr.parcours.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a run's {@code result.json} to what was planted: each change is told, and nothing else is called failed that is not in the
 * same demonstration left as it is. Operators are known by their names, since a list of towns gives its journeys ids of its own.
 */
final class Truth {
    private final Map<String, JsonNode> journeys = new HashMap<>();

    Truth(Path result) throws IOException {
        new ObjectMapper()
                .readTree(result.toFile())
                .path("journeys")
                .forEach(one -> journeys.put(one.path("site").path("name").asText(), one));
    }

    /** What does not hold, in one sentence each. */
    List<String> lies(List<Mutant> mutants) {
        List<String> lies = new ArrayList<>();
        for (Mutant mutant : mutants) {
            JsonNode journey = journeys.get(mutant.name());
            if (journey == null) {
                lies.add(mutant.id() + " has no result");
                continue;
            }
            String outcome = journey.path("outcome").asText();
            if (mutant.broken() == Set.of("completed", "stopped").contains(outcome)) {
                lies.add(mutant.id() + " ended as " + outcome);
            }
            if (!mutant.broken()) {
                Set<String> fresh = fresh(mutant, mutants);
                mutant.mutations()
                        .forEach(one -> untold(mutant, journey, one, fresh).forEach(lies::add));
                accused(mutant, fresh).forEach(lies::add);
            }
        }
        return lies;
    }

    private List<String> untold(Mutant mutant, JsonNode journey, Mutation one, Set<String> fresh) {
        List<String> lies = new ArrayList<>();
        if (one.kind() == Mutation.Kind.PLANTED
                && fresh.stream().noneMatch(told -> told.startsWith(one.indicator() + " "))) {
            lies.add(mutant.id() + ": " + one.id() + " was planted, " + one.indicator() + " tells nothing new; new: "
                    + fresh);
        }
        if (!one.stops().isEmpty() && !outcome(journey, one.stops()).equals("blocked")) {
            lies.add(mutant.id() + ": " + one.id() + " stops " + one.stops() + ", which is "
                    + outcome(journey, one.stops()));
        }
        return lies;
    }

    /** What is called failed without having been planted, nor being another face of what was. */
    private static List<String> accused(Mutant mutant, Set<String> fresh) {
        Set<String> planted = new TreeSet<>();
        for (Mutation one : mutant.mutations()) {
            planted.add(one.indicator());
            planted.addAll(one.kin());
        }
        return fresh.stream()
                .filter(told -> told.contains(" failed "))
                .filter(told -> !planted.contains(told.substring(0, told.indexOf(' '))))
                .map(told -> mutant.id() + ": accused of " + told + ", which nobody planted")
                .toList();
    }

    private static String outcome(JsonNode journey, String persona) {
        for (JsonNode one : journey.path("personas")) {
            if (one.path("id").asText().equals(persona)) {
                return one.path("outcome").asText();
            }
        }
        return "missing";
    }

    /** What is told of this one and not of the same demonstration left as it is: indicator, then fingerprint. */
    Set<String> fresh(Mutant mutant, List<Mutant> mutants) {
        Set<String> told = told(mutant.name());
        mutants.stream()
                .filter(one -> one.untouched() && one.site().equals(mutant.site()))
                .findFirst()
                .ifPresent(one -> told.removeAll(told(one.name())));
        return told;
    }

    private Set<String> told(String name) {
        Set<String> told = new TreeSet<>();
        JsonNode journey = journeys.get(name);
        if (journey != null) {
            journey.path("screens").forEach(screen -> add(screen.path("findings"), told));
            add(journey.path("findings"), told);
        }
        return told;
    }

    private static void add(JsonNode findings, Set<String> told) {
        for (JsonNode one : findings) {
            told.add(one.path("indicator").asText("-") + " "
                    + one.path("verdict").asText() + " "
                    + one.path("target").path("fingerprint").asText());
        }
    }
}
