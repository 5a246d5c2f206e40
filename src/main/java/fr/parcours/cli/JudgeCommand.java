package fr.parcours.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges again what a run saw, with no browser: the same evidence always gives the same result. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Juge de nouveau les preuves d’un passage, sans navigateur ni réseau, et récrit son rapport.",
            "Judges the evidence of a run again, with no browser and no network, and writes its report anew."
        })
final class JudgeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PASSAGE",
            description = {
                "Dossier d’un passage, ou son nom dans ./reports.",
                "A run's folder, or its name in ./reports."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String run;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    @Option(
            names = "--reviews",
            paramLabel = "FICHIER",
            description = {
                "Les réponses données par des personnes (voir review) ; elles restent ensuite avec le passage.",
                "The answers that people gave (see review); they then stay with the run."
            })
    @Nullable
    Path reviews;

    @Mixin
    GateOptions gate = new GateOptions();

    @Override
    public Integer call() {
        Voice.wish(language);
        gate.refuseNonsense();
        GateOptions.Compared compared = gate.compared(out);
        Path folder = Runs.folder(run, out);
        if (!Files.isDirectory(folder.resolve("evidence"))) {
            throw new Refusal(
                    "« " + run + " » n’est pas un passage : il n’y a pas de dossier evidence.",
                    "“" + run + "” is no run: there is no evidence folder.");
        }
        Path answers = reviews;
        if (answers != null) {
            Answered.read(answers);
            Answered.keep(folder, answers);
        }
        return Gathering.again(folder, gate, compared).judge().code();
    }
}
