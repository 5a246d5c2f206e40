package fr.parcours.cli;

import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Review;
import fr.parcours.reader.ReviewsText;
import fr.parcours.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a run leaves to people as a file of questions, ready to be answered. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Écrit les questions qu’un passage laisse à une personne, prêtes à recevoir sa réponse ; un fichier qui en a déjà en reçoit d’autres, et rien n’y est effacé.",
            "Writes the questions that a run leaves to a person, ready to be answered; a file that has some gets more, and nothing in it is erased."
        })
final class ReviewCommand implements Callable<Integer> {
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
            paramLabel = "FICHIER",
            defaultValue = "reviews.yaml",
            description = {
                "Le fichier des réponses (reviews.yaml par défaut). À côté d’une démarche ou d’une campagne, audit le lit de lui-même.",
                "The file of answers (reviews.yaml by default). Beside a journey or a campaign, audit reads it by itself."
            })
    Path to = Path.of("reviews.yaml");

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String language;

    @Option(names = "--out", paramLabel = "DOSSIER")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        Voice.wish(language);
        Path result = Runs.result(run, out);
        boolean begun = Files.exists(to);
        Questions questions = new Questions(begun ? Answered.read(to) : Reviews.NONE, Voice.language());
        Reports.read(result, questions::add);
        List<Review> all = questions.all();
        write(all, begun);
        System.out.println(Voice.say(
                all.isEmpty()
                        ? "Aucune question nouvelle."
                        : "Questions nouvelles dans " + to + "\u00a0: " + all.size() + ".",
                all.isEmpty() ? "No new question." : "New questions in " + to + ": " + all.size() + "."));
        return Exit.FINE.code();
    }

    private void write(List<Review> questions, boolean begun) {
        try {
            if (!begun) {
                Files.writeString(to, ReviewsText.fresh(questions, Voice.language()));
            } else if (!questions.isEmpty()) {
                append(questions);
            }
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire « " + to + " » : " + closed.getMessage(),
                    "“" + to + "” cannot be written: " + closed.getMessage());
        }
    }

    /** Adds to the end of a file that its author may have laid out in their own way; what no longer reads is put back. */
    private void append(List<Review> questions) throws IOException {
        String before = Files.readString(to);
        int known = Answered.read(to).all().size();
        String more = ReviewsText.more(questions);
        boolean empty = before.stripTrailing().endsWith("[]");
        String head = empty ? before.stripTrailing().replaceAll("\\s*\\[]$", "") : before.stripTrailing();
        Files.writeString(to, head + "\n" + more);
        try {
            if (Answered.read(to).all().size() == known + questions.size()) {
                return;
            }
        } catch (Refusal unreadable) {
            // its author's layout does not go with ours: told below
        }
        Files.writeString(to, before);
        throw new Refusal(
                "« " + to
                        + " » ne peut pas être complété : la liste « answers » doit venir en dernier, un tiret par question."
                        + " Demandez un autre fichier avec --to.",
                "“" + to
                        + "” cannot be completed: the list “answers” must come last, one hyphen for each question. Ask for"
                        + " another file with --to.");
    }
}
