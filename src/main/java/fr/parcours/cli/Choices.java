package fr.parcours.cli;

import fr.parcours.evidence.Trail;
import fr.parcours.journey.Campaign;
import fr.parcours.persona.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a person chose on the command line. */
final class Choices {
    private Choices() {}

    /** What the command line says, else what the campaign does, else what the profile does. */
    static List<Persona> personas(AuditOptions options, List<Campaign> campaigns, List<Persona> all) {
        if (options.leavesIt() && !campaigns.isEmpty()) {
            List<String> asked = campaigns.get(0).personas();
            return all.stream()
                    .filter(one -> asked.contains(one.profile().id()))
                    .toList();
        }
        return personas(options.walkers(), all);
    }

    /** Whether somebody errs on purpose, too: asked by name, or where everybody walks. */
    static boolean stumble(AuditOptions options, List<Campaign> campaigns) {
        if (options.leavesIt() && !campaigns.isEmpty()) {
            return campaigns.get(0).personas().contains(Trail.STUMBLE);
        }
        String wanted = options.walkers();
        return wanted.equals("all")
                || Arrays.stream(wanted.split(",", -1)).map(String::strip).anyMatch(Trail.STUMBLE::equals);
    }

    /** A run is one comparison. */
    static void oneCampaign(List<Campaign> campaigns) {
        if (campaigns.size() > 1) {
            throw new Refusal(
                    "une seule campagne à la fois : elle peut nommer les parcours de plusieurs dossiers.",
                    "one campaign at a time: it can name the journeys of several folders.");
        }
    }

    /** {@code none}, {@code all}, or names separated by commas. */
    static List<Persona> personas(String wanted, List<Persona> all) {
        if (wanted.equals("all")) {
            return all;
        }
        if (wanted.equals("none")) {
            return List.of();
        }
        List<Persona> chosen = new ArrayList<>();
        for (String id : wanted.split(",", -1)) {
            if (id.strip().equals(Trail.STUMBLE)) {
                continue;
            }
            chosen.add(all.stream()
                    .filter(one -> one.profile().id().equals(id.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown(id.strip(), all)));
        }
        return chosen;
    }

    private static Refusal unknown(String id, List<Persona> all) {
        String known = all.stream().map(one -> one.profile().id()).collect(Collectors.joining(", "));
        return new Refusal(
                "la condition « " + id + " » n’est pas connue. On peut demander : none, all, " + known + ", stumble.",
                "the condition “" + id + "” is not known. Ask for: none, all, " + known + ", stumble.");
    }
}
