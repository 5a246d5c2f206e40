package fr.parcours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks journeys, judges what was seen and reports it. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Parcourt des démarches écrites (*.journey.yaml) ou une campagne (*.campaign.yaml), juge ce qui a été vu, écrit le rapport.",
            "Walks written journeys (*.journey.yaml) or a campaign (*.campaign.yaml), judges what was seen, writes the report."
        })
final class AuditCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FICHIER",
            description = {
                "Fichiers ou dossiers de démarches, ou une campagne.",
                "Journey files or folders, or a campaign."
            })
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--resume",
            paramLabel = "PASSAGE",
            description = {
                "Reprendre un passage interrompu, sans redire les fichiers : ce qui a été parcouru est gardé.",
                "Go on with a run that was cut short, without naming the files again: what was walked is kept."
            })
    @Nullable
    String resume;

    @Mixin
    AuditOptions options = new AuditOptions();

    @Override
    public Integer call() {
        String run = resume;
        if (run == null && files.isEmpty()) {
            throw new Refusal(
                    "il manque FICHIER (des démarches), ou --resume avec un passage interrompu.",
                    "FICHIER (journeys) is missing, or --resume with a run that was cut short.");
        }
        if (run != null && !files.isEmpty()) {
            throw new Refusal(
                    "--resume reprend un passage avec ses propres fichiers : n’en donnez pas d’autres.",
                    "--resume goes on with a run's own files: name no others.");
        }
        Audit audit = new Audit(options);
        return (run == null ? audit.of(files) : audit.again(run)).code();
    }
}
