package fr.parcours.reports;

import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Gate;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A summary for the comment of a merge request: who gets to the end, what is new, what the gate decided; the index last. */
final class MarkdownReport implements ReportFormat {
    /** Beyond, the report itself is the place to read. */
    private static final int SHOWN = 20;

    private final Explanations explanations;
    private final Gate gate;

    MarkdownReport(Explanations explanations, Gate gate) {
        this.explanations = explanations;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(words.count("title", run.journeys().size())).append("\n\n");
        decided(gate.of(""), words, text);
        for (int at = 0; at < run.journeys().size(); at++) {
            journey(run.journeys().get(at), score.journeys().get(at), words, text);
        }
        run.problems()
                .forEach(problem -> text.append("- ").append(safe(problem)).append('\n'));
        text.append(run.problems().isEmpty() ? "" : "\n")
                .append(words.say("method.mandatory"))
                .append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void journey(JourneyResult journey, DrawnJourney drawn, Words words, StringBuilder text) {
        text.append("## ").append(safe(Plain.name(journey.title()))).append(" – ");
        text.append(safe(Plain.name(journey.site().name()))).append("\n\n");
        text.append("**").append(safe(Headline.of(journey, words))).append("**\n\n");
        List<PersonaResult> walked = Headline.observed(journey);
        if (!walked.isEmpty()) {
            text.append("| ").append(words.say("md.condition")).append(" | ").append(words.say("md.outcome"));
            text.append(" |\n|---|---|\n");
            walked.forEach(one -> text.append("| ")
                    .append(Headline.name(one, words))
                    .append(" | ")
                    .append(safe(
                            (Conditions.outcome(one, journey, words) + ". " + Conditions.reason(one, words)).strip()))
                    .append(" |\n"));
            text.append('\n');
        }
        fresh(new Novelty(journey, gate), words, text);
        decided(gate.of(journey.id()), words, text);
        journey.problems().forEach(one -> text.append("- ").append(safe(one)).append('\n'));
        if (!journey.problems().isEmpty()) {
            text.append('\n');
        }
        text.append(drawn.measured() ? Figuring.sentence("summary.index", drawn, words) : Figuring.none(drawn, words));
        text.append("\n\n");
    }

    private void fresh(Novelty novelty, Words words, StringBuilder text) {
        List<Novelty.Placed> fresh =
                novelty.all().stream().filter(Novelty.Placed::fresh).toList();
        if (fresh.isEmpty()) {
            return;
        }
        text.append("### ").append(words.count("junit.new", fresh.size())).append("\n\n");
        fresh.stream().limit(SHOWN).forEach(one -> {
            String title = words.of(explanations.of(one.check()).barrier());
            String sentence = words.of(one.judged().finding().sentence());
            String placed = one.number() == 0 ? sentence : words.say("review.fact", one.number(), sentence);
            text.append("- **")
                    .append(safe(title))
                    .append("** – ")
                    .append(safe(placed))
                    .append('\n');
        });
        if (fresh.size() > SHOWN) {
            text.append("- ")
                    .append(words.count("barrier.more", fresh.size() - SHOWN))
                    .append('\n');
        }
        text.append('\n');
    }

    private static void decided(List<Line> lines, Words words, StringBuilder text) {
        for (State state : List.of(State.BROKEN, State.UNSURE, State.HELD, State.TOLD)) {
            lines.stream().filter(line -> line.state() == state).forEach(line -> text.append("- **")
                    .append(words.say("gate.state." + state.name().toLowerCase(Locale.ROOT)))
                    .append("** ")
                    .append(safe(words.of(line.sentence())))
                    .append('\n'));
        }
        if (!lines.isEmpty()) {
            text.append('\n');
        }
    }

    /** What a page says must not be taken for mark-up, nor call somebody by their name. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder();
        for (char one : Plain.sentence(text).toCharArray()) {
            switch (one) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '@' -> out.append("&#64;");
                case '#' -> out.append("&#35;");
                case '\\', '`', '*', '_', '[', ']', '|', '!', '~', '$', '>' ->
                    out.append('\\').append(one);
                default -> out.append(one);
            }
        }
        return out.toString();
    }
}
