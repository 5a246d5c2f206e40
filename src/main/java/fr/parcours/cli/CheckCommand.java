package fr.parcours.cli;

import fr.parcours.journey.Journey;
import fr.parcours.personas.Personas;
import fr.parcours.reader.Advice;
import fr.parcours.reader.Advisor;
import fr.parcours.reader.CampaignReader;
import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.reader.Remark;
import fr.parcours.reader.ReviewsReader;
import fr.parcours.reader.recording.Recordings;
import fr.parcours.run.Run;
import fr.parcours.steps.Steps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            "Relit des démarches, des campagnes et des réponses (reviews.yaml) et dit chaque faute, avec sa ligne, sans ouvrir de navigateur. Des conseils suivent (secret en clair, sélecteur, donnée qui peut être celle de quelqu’un, rien avant un paiement) ; ils ne changent pas le code de sortie.",
            "Reads journeys, campaigns and answers (reviews.yaml) and tells every mistake, with its line, and opens no browser. Advice follows (a secret in clear, a selector, data that may be somebody’s, nothing before a payment); it changes no exit code."
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
        List<Path> answers = files.stream().filter(ReviewsReader::named).toList();
        boolean fine = answers.stream().map(CheckCommand::answers).reduce(true, Boolean::logicalAnd);
        List<Path> others =
                files.stream().filter(file -> !answers.contains(file)).toList();
        if (others.isEmpty()) {
            return (fine ? Exit.FINE : Exit.COULD_NOT).code();
        }
        Reading reading = read(others);
        Map<Path, List<Advice>> advice = advise(reading);
        reading.journeys()
                .forEach(journey -> System.out.println(journey.id() + " : "
                        + whole(
                                journey.steps().size(),
                                advice.getOrDefault(journey.file(), List.of()).size())));
        reading.campaigns()
                .forEach(campaign -> System.out.println(campaign.id()
                        + Voice.say(" : campagne de ", ": a campaign of ")
                        + campaign.journeys().size()
                        + Voice.say(" parcours.", " journeys.")));
        return (reading.whole() && fine ? Exit.FINE : Exit.COULD_NOT).code();
    }

    /** Whether a file of answers has no mistake; says how many it holds. */
    private static boolean answers(Path file) {
        ReviewsReader.Read read = new ReviewsReader(SetAside.ids()).read(file);
        read.mistakes().forEach(CheckCommand::tell);
        int waiting = read.reviews().waiting().size();
        int given = read.reviews().all().size() - waiting;
        System.out.println(file.getFileName()
                + Voice.say(
                        " : réponses " + given + ", en attente " + waiting + ".",
                        ": answers " + given + ", waiting " + waiting + "."));
        return read.mistakes().isEmpty();
    }

    private static String whole(int steps, int advised) {
        String of = steps + (steps == 1 ? Voice.say(" étape, ", " step, ") : Voice.say(" étapes, ", " steps, "));
        return of
                + switch (advised) {
                    case 0 -> Voice.say("rien à corriger.", "nothing to mend.");
                    case 1 -> Voice.say("aucune faute, un conseil.", "no mistake, one piece of advice.");
                    default ->
                        Voice.say(
                                "aucune faute, " + advised + " conseils.",
                                "no mistake, " + advised + " pieces of advice.");
                };
    }

    /** Advice is no mistake: it is told on stderr and changes no exit code. Recordings have theirs from {@code import}. */
    private static Map<Path, List<Advice>> advise(Reading reading) {
        Map<Path, List<Advice>> all = new LinkedHashMap<>();
        reading.journeys().stream()
                .map(Journey::file)
                .filter(file -> !Recordings.recording(file))
                .distinct()
                .forEach(file -> all.put(file, Advisor.of(file)));
        all.values()
                .forEach(some -> some.forEach(advice -> System.err.println(advice.file() + ":" + advice.line()
                        + Voice.say(" : conseil : ", ": advice: ")
                        + advice.said().in(Voice.language()))));
        return all;
    }

    /** Reads, and tells each mistake on stderr. */
    static Reading read(List<Path> files) {
        List<Path> recordings = files.stream().filter(Recordings::recording).toList();
        if (!recordings.isEmpty()) {
            return new Taken(recordings)
                    .with(files.stream()
                            .filter(file -> !recordings.contains(file))
                            .toList());
        }
        return written(files);
    }

    /** Reads what people wrote. */
    static Reading written(List<Path> files) {
        Reading reading = files.stream().anyMatch(CampaignReader::campaign)
                ? new CampaignReader(new Steps(), Run.known(Personas.all()), SetAside.ids()).read(files)
                : new JourneyReader(new Steps()).read(files);
        tell(reading.remarks());
        reading.mistakes().forEach(CheckCommand::tell);
        return reading;
    }

    static void tell(JourneyMistake mistake) {
        System.err.println(mistake.where() + " : " + Voice.say(mistake.french(), mistake.english()));
    }

    static void tell(List<Remark> remarks) {
        remarks.forEach(remark ->
                System.err.println(remark.file() + " : " + remark.said().in(Voice.language())));
    }
}
