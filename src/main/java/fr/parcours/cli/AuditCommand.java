package fr.parcours.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    @Nullable
    CommandSpec spec;

    /** What a run keeps of its own, and what is of no use to one that is taken up again. */
    private static final Set<String> APART = Set.of("--out", "--resume", "--personas", "--profile", "--bench-host");

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
        if (run == null) {
            return new Audit(options).asking(given()).of(files).code();
        }
        Asked begun = Asked.read(Runs.folder(run, options.out), run);
        return new Audit(asWellAs(begun.options()))
                .asking(begun.options())
                .again(run)
                .code();
    }

    /** What the person asked on the command line, one {@code --name=value} each. */
    private List<String> given() {
        return spec == null
                ? List.of()
                : spec.commandLine().getParseResult().matchedOptions().stream()
                        .filter(option -> !APART.contains(option.longestName()))
                        .flatMap(option -> option.originalStringValues().stream()
                                .map(value -> option.longestName() + (value.isEmpty() ? "" : "=" + value)))
                        .toList();
    }

    /** The options of now, and those of the run's beginning that are not given anew: a threshold does not get lost on the way. */
    private AuditOptions asWellAs(List<String> before) {
        List<String> now = given();
        List<String> kept = before.stream()
                .filter(one -> now.stream().noneMatch(other -> name(other).equals(name(one))))
                .toList();
        AuditOptions all = CommandLine.populateCommand(
                new AuditOptions(), Stream.concat(kept.stream(), now.stream()).toArray(String[]::new));
        all.out = options.out;
        return all;
    }

    private static String name(String option) {
        return option.replaceFirst("=.*", "");
    }
}
