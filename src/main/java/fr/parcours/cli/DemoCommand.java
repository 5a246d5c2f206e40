package fr.parcours.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Override
    public Integer call() {
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
