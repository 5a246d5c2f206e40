package fr.parcours.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Audits the four embedded demonstration sites. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Audite les quatre démarches de démonstration, servies sur cette machine : rien ne part sur le réseau.",
            "Audits the four demonstration procedures, served on this machine: nothing leaves it."
        })
final class DemoCommand implements Callable<Integer> {
    @Mixin
    AuditOptions options = new AuditOptions();

    @Option(
            names = "--serve",
            description = {
                "N’auditer rien : ouvrir les quatre sites et dire leurs adresses, pour les visiter ou les enregistrer avec un outil à soi, jusqu’à Ctrl-C.",
                "Audit nothing: open the four sites and tell their addresses, to visit or record them with a tool of your own, until Ctrl-C."
            })
    boolean serve;

    @Override
    public Integer call() {
        if (serve) {
            Voice.wish(options.language);
            return new Serving(System.out).untilStopped().code();
        }
        Path home = Path.of(System.getProperty("parcours.home", "."));
        Path demo = home.resolve("scenarios").resolve("demo");
        if (!Files.isDirectory(demo)) {
            throw new Refusal(
                    "les démarches de démonstration sont introuvables (" + demo + ").",
                    "the demonstration journeys cannot be found (" + demo + ").");
        }
        // a demonstration has no gate: it shows, it does not judge a release
        return new Audit(options).withoutGate().of(List.of(demo)).code();
    }
}
