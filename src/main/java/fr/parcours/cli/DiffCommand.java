package fr.parcours.cli;

import fr.parcours.reports.Reports;
import fr.parcours.score.Baseline;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two runs. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Dit ce qui a changé entre deux passages : qui arrive au bout, obstacles nouveaux et disparus.",
            "Tells what changed between two runs: who gets to the end, barriers new and gone."
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "AVANT",
            description = {
                "Dossier d’un passage, son nom, son result.json, ou un fichier de « parcours baseline ».",
                "A run's folder, its name, its result.json, or a file of “parcours baseline”."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String before;

    @Parameters(index = "1", paramLabel = "APRÈS")
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String after;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Override
    public Integer call() {
        Voice.wish(language);
        Baseline then = Reports.baseline(Runs.result(before, out));
        Baseline now = Reports.baseline(Runs.result(after, out));
        System.out.print(new Differences(then, now, new Explaining()).text());
        return Exit.FINE.code();
    }
}
