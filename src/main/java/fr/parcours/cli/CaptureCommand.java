package fr.parcours.cli;

import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Watches a person walk once in a visible browser, and makes a journey and a report of it. */
@Command(
        name = "capture",
        mixinStandardHelpOptions = true,
        description = {
            "Ouvre un navigateur visible\u00a0: vous faites la démarche une fois, Parcours fige chaque écran, écrit le parcours et le rapport.",
            "Opens a visible browser: you walk the procedure once, Parcours freezes each screen, writes the journey and the report."
        })
final class CaptureCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ADRESSE",
            description = {
                "Où la démarche commence\u00a0: https://…, ou demo:cantine/ pour une démonstration.",
                "Where the procedure starts: https://…, or demo:cantine/ for a demonstration."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String start;

    @Option(
            names = "--to",
            paramLabel = "DOSSIER",
            description = {
                "Où écrire le parcours (*.journey.yaml). Par défaut\u00a0: le dossier courant.",
                "Where the journey (*.journey.yaml) goes. The current folder by default."
            })
    Path to = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TITRE",
            description = {"Ce que l’on vient faire, en clair.", "What one comes to do, in plain words."})
    @Nullable
    String title;

    @Option(
            names = "--fictional",
            description = {
                "Tout ce que vous taperez est inventé\u00a0: les valeurs et les textes sont gardés tels quels (jamais les mots de passe).",
                "All you will type is made up: values and texts are kept as they are (passwords never)."
            })
    boolean fictional;

    @Option(
            names = "--out",
            paramLabel = "DOSSIER",
            description = {
                "Où écrire les preuves et le rapport. Par défaut\u00a0: ./reports.",
                "Where evidence and report go."
            })
    @Nullable
    Path out;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = {"Langue des messages et du rapport (fr par défaut).", "Language of messages and report."})
    @Nullable
    String language;

    @Override
    public Integer call() {
        Voice.wish(language);
        Display.refuseNone(System.getProperty("os.name"), System.getenv());
        Installation installed = Installation.find(System.getenv());
        String signature = "Parcours/" + Version.number();
        try (Terminal terminal = new Terminal(System.in)) {
            return new Capture(
                            new Capture.Asked(start, title, to, out, fictional),
                            () -> ChromiumBrowser.show(installed.browser(), installed.driver(), signature),
                            terminal)
                    .run()
                    .code();
        }
    }
}
