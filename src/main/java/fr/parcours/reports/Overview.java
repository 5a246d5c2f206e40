package fr.parcours.reports;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Score;
import java.util.List;

/** The table that opens a report of several journeys; it keeps the order of the run, and ranks nobody. */
final class Overview {
    private final Sheet sheet;
    private final Words words;

    Overview(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    Part section(RunResult run, Score score) {
        Part section = sheet.part("overview");
        for (int at = 0; at < run.journeys().size(); at++) {
            section.add("rows", row(run.journeys().get(at), score.journeys().get(at), at + 1));
        }
        return section;
    }

    private Part row(JourneyResult journey, DrawnJourney drawn, int number) {
        return sheet.part("overview-row")
                .attribute("link", "href", "#journey-" + number)
                .text("link", Plain.name(journey.title()))
                .text("site", Plain.name(journey.site().name()) + ", " + HtmlReport.operator(journey, words))
                .text("end", end(journey))
                .text("barriers", String.valueOf(Barriers.count(journey)))
                .text(
                        "index",
                        drawn.measured()
                                ? Figuring.sentence("overview.index.value", drawn, words)
                                : words.say("overview.index.none"));
    }

    private String end(JourneyResult journey) {
        List<PersonaResult> walked = Headline.observed(journey);
        int blocked = Headline.with(walked, PersonaResult.Outcome.BLOCKED).size();
        return switch (journey.outcome()) {
            case NOT_EVALUATED -> words.say("overview.end.not-evaluated");
            case BROKEN -> words.say("overview.end.broken");
            case COMPLETED, STOPPED ->
                walked.isEmpty()
                        ? words.say("overview.end.none")
                        : words.count("overview.end.value", walked.size() - blocked, walked.size());
        };
    }
}
