package fr.parcours.reports;

import fr.parcours.report.BriefFormat;
import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.DrawnMend;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A few lines for the standard output: who gets to the end, what to mend first, then the index. No colour, no picture. */
final class Summary implements ReportFormat, BriefFormat {
    /** Up to as many journeys are told in full. */
    private static final int WHOLE = 6;

    private final Explanations explanations;

    Summary(Explanations explanations) {
        this.explanations = explanations.plain();
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        List<Brief> briefs = new ArrayList<>();
        for (int at = 0; at < run.journeys().size(); at++) {
            briefs.add(
                    Brief.of(run, "", run.journeys().get(at), score.journeys().get(at)));
        }
        write(run, briefs, language, out);
    }

    @Override
    public void write(RunResult run, List<Brief> journeys, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        Lines lines = new Lines();
        if (journeys.size() > WHOLE) {
            journeys.forEach(brief -> lines.add(0, line(brief, words)));
            lines.blank();
        } else {
            for (Brief brief : journeys) {
                journey(brief, words, lines);
                lines.blank();
            }
        }
        run.problems().forEach(problem -> lines.add(0, problem));
        lines.add(0, words.say("method.mandatory"));
        out.write(lines.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One line a journey, when there are many: who gets to the end, barriers, then the index. */
    private static String line(Brief brief, Words words) {
        JourneyResult journey = brief.journey();
        return words.say(
                "summary.one",
                journey.id(),
                Words.lower(Overview.end(journey, words)),
                words.count("screen.count", brief.barriers()),
                brief.drawn().measured()
                        ? Figuring.sentence("overview.index.value", brief.drawn(), words)
                        : words.say("overview.index.none"));
    }

    private void journey(Brief brief, Words words, Lines lines) {
        JourneyResult journey = brief.journey();
        DrawnJourney drawn = brief.drawn();
        lines.add(
                0,
                Plain.name(journey.title()) + " – " + Plain.name(journey.site().name()));
        lines.add(2, Headline.of(journey, words));
        List<PersonaResult> walked = Headline.observed(journey);
        if (!walked.isEmpty()) {
            lines.add(2, words.say("summary.title", words.say("conditions.title")));
            walked.forEach(persona -> lines.add(4, condition(persona, journey, words)));
        }
        List<DrawnMend> all = drawn.worthMost(Integer.MAX_VALUE);
        List<DrawnMend> best =
                all.stream().filter(one -> !one.duty()).limit(Mends.SHOWN).toList();
        if (!best.isEmpty()) {
            lines.add(2, words.say("summary.title", words.say("mends.title." + best.size())));
            for (int at = 0; at < best.size(); at++) {
                lines.add(4, mend(best.get(at), at + 1, words));
            }
        }
        List<DrawnMend> owed = all.stream().filter(DrawnMend::duty).toList();
        if (!owed.isEmpty()) {
            lines.add(2, words.say("summary.title", words.say("mends.owed")));
            owed.forEach(one -> lines.add(4, owed(one, words)));
        }
        if (brief.doubts() > 0) {
            lines.add(2, words.count("summary.review", brief.doubts()));
        }
        lines.add(2, drawn.measured() ? Figuring.sentence("summary.index", drawn, words) : Figuring.none(drawn, words));
        if (!journey.problems().isEmpty()) {
            lines.add(2, words.say("summary.problems"));
            journey.problems().forEach(problem -> lines.add(4, problem));
        }
    }

    private static String condition(PersonaResult persona, JourneyResult journey, Words words) {
        String name = Headline.name(persona, words);
        String outcome = Words.lower(Conditions.outcome(persona, journey, words));
        String reason = Conditions.reason(persona, words);
        return reason.isEmpty()
                ? words.say("summary.line", name, outcome)
                : words.say("summary.reason", name, outcome, reason);
    }

    private String owed(DrawnMend mend, Words words) {
        return words.say("summary.owed", plain(mend, words), Mends.where(mend, words));
    }

    private String plain(DrawnMend mend, Words words) {
        String said = words.of(Mends.how(mend, explanations).orElse(mend.sentence()));
        return Words.lower(said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }

    private String mend(DrawnMend mend, int number, Words words) {
        String plain = plain(mend, words);
        return !mend.stops().isEmpty()
                ? words.say("summary.freed", number, plain, Mends.where(mend, words))
                : words.say("summary.mend", number, Mends.points(mend, words), plain, Mends.where(mend, words));
    }
}
