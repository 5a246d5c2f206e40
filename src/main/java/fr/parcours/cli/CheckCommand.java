package fr.parcours.cli;

import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.steps.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads journeys and tells every mistake, without opening a browser. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Relit des démarches et dit chaque faute, avec sa ligne, sans ouvrir de navigateur.",
            "Reads journeys and tells every mistake, with its line, and opens no browser."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FICHIER")
    List<Path> files = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Override
    public Integer call() {
        String wanted = language;
        if (wanted != null) {
            Voice.speak(wanted);
        }
        Reading reading = read(files);
        reading.journeys()
                .forEach(journey -> System.out.println(journey.id() + " : "
                        + journey.steps().size() + Voice.say(" étapes, rien à corriger.", " steps, nothing to mend.")));
        return (reading.whole() ? Exit.FINE : Exit.COULD_NOT).code();
    }

    /** Reads, and tells each mistake on stderr. */
    static Reading read(List<Path> files) {
        Reading reading = new JourneyReader(new Steps()).read(files);
        for (JourneyMistake mistake : reading.mistakes()) {
            System.err.println(mistake.where() + " : " + Voice.say(mistake.french(), mistake.english()));
        }
        return reading;
    }
}
