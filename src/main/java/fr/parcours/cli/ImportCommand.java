package fr.parcours.cli;

import fr.parcours.demo.Signboard;
import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.reader.recording.Asked;
import fr.parcours.reader.recording.Imported;
import fr.parcours.reader.recording.Recordings;
import fr.parcours.reader.recording.Said;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a written journey of what a browser recorded, and says what was not carried over. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Fait une démarche écrite d’un enregistrement : export JSON de l’enregistreur de Chrome, ou projet .side de Selenium IDE. Ce qui n’est pas repris est dit, avec sa raison.",
            "Makes a written journey of a recording: a JSON export of Chrome’s recorder, or a .side project of Selenium IDE. What is not carried over is told, with its reason."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ENREGISTREMENT",
            description = {"Le fichier .json ou .side.", "The .json or .side file."})
    Path recording = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FICHIER",
            description = {
                "Où écrire la démarche : un fichier, ou un dossier (obligatoire s’il y a plusieurs tests). Par défaut, à l’écran. Un fichier qui existe n’est jamais remplacé.",
                "Where to write: a file, or a folder (needed when there are several tests). On the screen by default. A file that exists is never replaced."
            })
    @Nullable
    Path to;

    @Option(
            names = "--allow-scripts",
            description = {
                "Lire aussi les scripts de l’enregistrement, et changer en mots les plus simples (défiler, revenir, attendre un titre). Aucun script n’est jamais exécuté.",
                "Also read the recording’s scripts, and turn the plainest into words (scroll, go back, wait for a title). No script is ever run."
            })
    boolean scripts;

    @Option(
            names = "--start",
            paramLabel = "ADRESSE",
            description = {
                "Où la démarche commencera, au lieu de l’adresse enregistrée : https://… ou demo:NOM/.",
                "Where the journey will start, instead of the recorded address: https://… or demo:NAME/."
            })
    @Nullable
    String start;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Override
    public Integer call() {
        Voice.wish(language);
        String wanted = start;
        Asked asked =
                new Asked(Voice.language(), scripts, wanted == null ? "" : wanted, Signboard::demonstration, false);
        List<Imported> all;
        try {
            all = Recordings.read(recording, asked);
        } catch (JourneyMistake damaged) {
            CheckCommand.tell(damaged);
            return Exit.COULD_NOT.code();
        }
        boolean whole = all.stream().filter(this::whole).count() == all.size();
        if (whole || start == null) {
            write(all);
            all.forEach(ImportCommand::told);
        }
        return (whole ? Exit.FINE : Exit.COULD_NOT).code();
    }

    private void write(List<Imported> all) {
        Path place = to;
        if (place == null) {
            if (all.size() > 1) {
                throw new Refusal(
                        "ce projet contient " + all.size()
                                + " tests : donnez un dossier avec --to, un fichier y sera écrit pour chacun.",
                        "this project holds " + all.size()
                                + " tests: give a folder with --to, where a file is written for each.");
            }
            System.out.print(all.get(0).yaml());
            return;
        }
        boolean folder = Files.isDirectory(place) || all.size() > 1;
        for (Imported one : all) {
            write(folder ? place.resolve(one.id() + ".journey.yaml") : place, one.yaml());
        }
    }

    private static void write(Path file, String yaml) {
        try {
            Path above = file.toAbsolutePath().getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.writeString(file, yaml, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            System.out.println(file);
        } catch (java.nio.file.FileAlreadyExistsException there) {
            throw new Refusal(
                    "« " + file + " » existe déjà et n’est pas remplacé.",
                    "“" + file + "” exists already and is not replaced.");
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire « " + file + " » : " + closed.getMessage(),
                    "“" + file + "” cannot be written: " + closed.getMessage());
        }
    }

    private static void told(Imported one) {
        System.err.println(one.id() + Voice.say(" : ", ": ") + one.counted().in(Voice.language()) + ".");
        for (Said said : one.said()) {
            System.err.println("  " + sign(said.kind()) + said.sentence().in(Voice.language()));
        }
    }

    private static String sign(Said.Kind kind) {
        return switch (kind) {
            case LOST -> Voice.say("[non repris] ", "[not carried] ");
            case CHANGED -> Voice.say("[changé] ", "[changed] ");
            case SECRET -> "[secret] ";
            case STOP -> "[stop] ";
            case PLACE, CHECK -> Voice.say("[à vérifier] ", "[to check] ");
        };
    }

    /** Whether what was written is a journey that can be walked; what is not, is told. */
    private boolean whole(Imported one) {
        Reading reading = new JourneyReader(new Steps()).read(recording, one.yaml());
        reading.mistakes().forEach(CheckCommand::tell);
        return reading.whole();
    }
}
