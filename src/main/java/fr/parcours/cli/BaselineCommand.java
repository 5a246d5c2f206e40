package fr.parcours.cli;

import fr.parcours.reports.Reports;
import fr.parcours.score.Baseline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a run in short, in a small file to be kept with the sources of a site. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = {
            "Résume un passage dans un petit fichier, à garder avec les sources du site, pour comparer les suivants.",
            "Puts a run in short in a small file, to be kept with a site's sources, to compare the next ones with."
        })
final class BaselineCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PASSAGE",
            description = {
                "Dossier d’un passage, son nom dans ./reports, ou son result.json.",
                "A run's folder, its name in ./reports, or its result.json."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String run;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FICHIER",
            description = {"Le fichier à écrire.", "The file to write."})
    @SuppressWarnings("NullAway.Init") // picocli sets it: the option is mandatory
    Path to;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Override
    public Integer call() {
        Voice.wish(language);
        Baseline known = Reports.baseline(Runs.result(run, out));
        try {
            Path folder = to.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to))) {
                Reports.write(known, file);
            }
        } catch (IOException full) {
            throw new Refusal(
                    "« " + to + " » ne peut pas être écrit : " + full.getMessage() + ".",
                    "“" + to + "” cannot be written: " + full.getMessage() + ".");
        }
        System.out.println(Voice.say("Résumé écrit : ", "Written: ") + to);
        return Exit.FINE.code();
    }
}
