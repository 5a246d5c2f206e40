package fr.parcours.cli;

import fr.parcours.evidence.Archive;
import fr.parcours.report.Assembly;
import fr.parcours.report.Explanations;
import fr.parcours.reports.Notices;
import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes what each operator of a run is sent before anything is published of it. */
@Command(
        name = "notify",
        mixinStandardHelpOptions = true,
        description = {
            "Prépare le dossier à envoyer à chaque opérateur avant publication : faits, images datées, délai de réponse.",
            "Makes the dossier to send to each operator before publication: facts, dated pictures, reply deadline."
        })
final class NotifyCommand implements Callable<Integer> {
    /** Days that an operator has to reply, unless somebody says otherwise. */
    private static final int DAYS = 30;

    @Parameters(
            paramLabel = "PASSAGE",
            description = {
                "Dossier d’un passage, ou son nom dans ./reports.",
                "A run's folder, or its name in ./reports."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it: the parameter is mandatory
    String run;

    @Option(
            names = "--to",
            paramLabel = "DOSSIER",
            required = true,
            description = {"Où écrire les dossiers, un par site.", "Where to write the dossiers, one for each site."})
    @SuppressWarnings("NullAway.Init") // picocli sets it: the option is mandatory
    Path to;

    @Option(
            names = "--deadline",
            paramLabel = "JOUR",
            description = {
                "Dernier jour pour répondre, comme 2026-12-31 (30 jours après le passage sinon).",
                "Last day to reply, such as 2026-12-31 (else 30 days after the run)."
            })
    @Nullable
    String deadline;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    private final Explanations explanations = new Explaining();
    private final Set<Path> told = new HashSet<>();

    @Override
    public Integer call() {
        Voice.wish(language);
        Path file = Runs.result(run, out);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IllegalStateException("every file has a folder");
        }
        // once for the day of the run, which the pages bear; then one journey at a time
        RunResult header = Reports.read(file, journey -> {});
        Notices notices = Reports.notices(explanations, folder, deadline(header));
        List<Brief> briefs = new ArrayList<>();
        try {
            Reports.read(file, journey -> briefs.add(one(notices, header, journey, folder)));
            Reports.letters(explanations).write(Assembly.of("", briefs, Map.of()), Voice.language(), to);
        } catch (IOException | UncheckedIOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + to + " » : " + closed.getMessage(),
                    "“" + to + "” cannot be written to: " + closed.getMessage());
        }
        notices.folders().forEach(one -> System.out.println(to.resolve(one)));
        System.err.println(Voice.say(
                "Relisez chaque dossier avant de l’envoyer : il nomme le site et montre ses écrans.",
                "Read each dossier again before it is sent: it names the site and shows its screens."));
        return Exit.FINE.code();
    }

    private Brief one(Notices notices, RunResult header, JourneyResult journey, Path folder) {
        RunResult alone = new RunResult(header.id(), header.tool(), header.started(), List.of(journey), List.of());
        DrawnJourney drawn = Score.of(alone).journeys().get(0);
        try {
            notices.write(header, journey, drawn, evidence(folder, journey.id()), Voice.language(), to);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        return Brief.of(alone, "", journey, drawn);
    }

    /** The evidence of the journey: its folder ends with the journey's id, and each is told once. */
    private @Nullable Path evidence(Path folder, String journey) {
        for (Path one : Archive.journeys(folder)) {
            if (String.valueOf(one.getFileName()).replaceFirst("^\\d+-", "").equals(journey) && told.add(one)) {
                return one;
            }
        }
        return null;
    }

    private LocalDate deadline(RunResult header) {
        String wanted = deadline;
        try {
            if (wanted != null) {
                return LocalDate.parse(wanted);
            }
            return LocalDate.parse(header.started().substring(0, 10)).plusDays(DAYS);
        } catch (DateTimeParseException | StringIndexOutOfBoundsException odd) {
            throw new Refusal(
                    "il faut un dernier jour pour répondre, écrit comme 2026-12-31 (--deadline).",
                    "a last day to reply is needed, written like 2026-12-31 (--deadline).");
        }
    }
}
