package fr.parcours.cli;

import fr.parcours.reports.Reports;
import fr.parcours.score.Baseline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a pipeline can ask of {@code audit} and {@code judge}: thresholds, a run to compare with, and files for other tools. */
final class GateOptions {
    @Option(
            names = "--baseline",
            paramLabel = "PASSAGE",
            description = {
                "Comparer à un passage (son dossier, son nom, son result.json) ou à un fichier écrit par « parcours baseline » : un obstacle nouveau fait sortir avec le code 1.",
                "Compare with a run (its folder, its name, its result.json) or a file written by “parcours baseline”: a new barrier means exit code 1."
            })
    @Nullable
    String baseline;

    @Option(
            names = "--fail-under",
            paramLabel = "N",
            description = {
                "Sort avec le code 1 si l’indice d’une démarche est sous N (0 à 100).",
                "Exit code 1 when an index is under N."
            })
    @Nullable
    Double failUnder;

    @Option(
            names = "--fail-coverage",
            paramLabel = "N",
            description = {
                "Sort avec le code 1 si la part mesurée d’une démarche est sous N (0 à 1).",
                "Exit code 1 when the share that was measured is under N (0 to 1)."
            })
    @Nullable
    Double failCoverage;

    @Option(
            names = "--format",
            paramLabel = "LISTE",
            split = ",",
            description = {
                "Écrire aussi, dans le dossier du passage : junit, sarif, markdown (séparés par des virgules). html et json le sont toujours.",
                "Also write, in the run's folder: junit, sarif, markdown (separated by commas). html and json always are."
            })
    List<String> formats = new ArrayList<>();

    /** What can be read but makes no sense. */
    void refuseNonsense() {
        Threshold.refuseNonsense(
                "--fail-under", failUnder, 100, "l’indice va de 0 à 100", "the index goes from 0 to 100");
        Threshold.refuseNonsense(
                "--fail-coverage",
                failCoverage,
                1,
                "la part mesurée va de 0 à 1",
                "the share measured goes from 0 to 1");
        List<String> known = new ArrayList<>(Reports.forTools());
        known.addAll(List.of("html", "json")); // always written: asking for them is no mistake
        for (String format : formats) {
            if (!known.contains(format)) {
                throw new Refusal(
                        "--format « " + format + " » n’est pas connu : " + String.join(", ", known) + ".",
                        "--format “" + format + "” is not known: " + String.join(", ", known) + ".");
            }
        }
    }

    /** Reads the run to compare with, before anything is walked; null when none was given. */
    @Nullable
    Compared compared(@Nullable Path out) {
        String given = baseline;
        if (given == null) {
            return null;
        }
        Path file = Runs.result(given, out);
        Baseline known = Reports.baseline(file);
        return new Compared(known, file.toAbsolutePath().getParent());
    }

    /**
     * A run to compare with.
     *
     * @param folder where its evidence may be
     */
    record Compared(Baseline baseline, @Nullable Path folder) {}
}
