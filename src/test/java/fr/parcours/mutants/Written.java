package fr.parcours.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a campaign needs: a journey for each mutant, the files that journeys send, and the truth of what was planted. */
final class Written {
    /** The columns of {@link #row}. */
    static final String HEADER = "nom;adresse;territoire;logiciel;population";

    private static final Path DEMO = Path.of("scenarios/demo");
    private static final Map<String, String> JOURNEYS = Map.of(
            "cantine",
            "cantine-commune",
            "modele",
            "titulaire-modele",
            "etat",
            "titulaire-etat",
            "prive",
            "titulaire-prive");

    private Written() {}

    /** The journey of the demonstration that this mutant is made from, under the mutant's own name and address. */
    static String journey(Mutant mutant, List<String> hosts) throws IOException {
        String text = Files.readString(DEMO.resolve(JOURNEYS.get(mutant.site()) + ".journey.yaml"));
        text = text.substring(text.indexOf("journey: 1"));
        text = put(text, "id", mutant.id());
        text = put(text, "  name", mutant.name());
        text = put(text, "  territory", "\"" + mutant.territory() + "\"");
        text = put(text, "  software", mutant.software().isEmpty() ? "null" : mutant.software());
        text = put(text, "  population", mutant.population() == 0 ? "null" : String.valueOf(mutant.population()));
        text = put(text, "  start", "http://" + hosts.get(0) + "/");
        text = put(text, "  hosts", "[\"" + String.join("\", \"", hosts) + "\"]");
        return ungated(text);
    }

    /** A line of the list of towns: their one journey is that of the demonstration. */
    static String row(Mutant mutant, String host) {
        return String.join(
                ";",
                mutant.name(),
                "http://" + host + "/",
                mutant.territory(),
                mutant.software(),
                String.valueOf(mutant.population()));
    }

    /** A campaign of one journey on all the towns of a list, as an officer writes it. */
    static void towns(Path folder, List<String> rows) throws IOException {
        Path base = Files.createDirectories(folder.resolve("villes"));
        files(base);
        String journey = Files.readString(DEMO.resolve("cantine-commune.journey.yaml"));
        Files.writeString(base.resolve("cantine.journey.yaml"), put(ungated(journey), "id", "ville"));
        Files.write(folder.resolve("villes.csv"), rows);
        Files.writeString(folder.resolve("villes.campaign.yaml"), """
                campaign: 1
                title: Inscrire un enfant à la cantine, villes d’essai
                journeys: villes/cantine.journey.yaml
                sites: villes.csv
                compare: [software]
                """);
    }

    private static String ungated(String text) {
        return text.contains("\ngate:") ? text.substring(0, text.indexOf("\ngate:") + 1) : text;
    }

    private static String put(String text, String key, String value) {
        return text.replaceFirst("(?m)^" + key + ":.*$", key + ": " + value.replace("$", "\\$"));
    }

    static void files(Path folder) throws IOException {
        Path fixtures = Files.createDirectories(folder.resolve("fixtures"));
        try (Stream<Path> all = Files.list(DEMO.resolve("fixtures"))) {
            for (Path one : all.toList()) {
                Files.write(fixtures.resolve(String.valueOf(one.getFileName())), Files.readAllBytes(one));
            }
        }
    }

    /** One line for each change of each site. */
    static void truth(Path file, List<Mutant> mutants) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("journey\tsite\tsoftware\tmutation\tkind\tindicator\tstops");
        for (Mutant mutant : mutants) {
            for (Mutation one : mutant.mutations()) {
                lines.add(String.join(
                        "\t",
                        mutant.id(),
                        mutant.site(),
                        mutant.software(),
                        one.id(),
                        one.kind().word(),
                        one.indicator(),
                        one.stops()));
            }
        }
        Files.write(file, lines);
    }
}
