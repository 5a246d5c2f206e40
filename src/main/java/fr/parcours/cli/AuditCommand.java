package fr.parcours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            arity = "1..*",
            paramLabel = "FICHIER",
            description = {
                "Fichiers ou dossiers de démarches, ou une campagne.",
                "Journey files or folders, or a campaign."
            })
    List<Path> files = new ArrayList<>();

    @Mixin
    AuditOptions options = new AuditOptions();

    @Override
    public Integer call() {
        return new Audit(options).of(files).code();
    }
}
