package fr.parcours.reports;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.Brief;
import fr.parcours.score.DrawnJourney;
import java.util.List;

/** The table that opens a report of several journeys; it keeps the order of the run, and ranks nobody. */
final class Overview {
    private final Sheet sheet;
    private final Words words;

    Overview(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** @param compared whether a report that compares stands beside the page */
    Part section(List<Brief> journeys, boolean compared) {
        Part section = sheet.part("overview");
        if (!compared) {
            section.drop("report");
        }
        boolean played = journeys.stream().map(Brief::journey).allMatch(HtmlReport::played);
        section.textOrDrop("played", played ? words.count("overview.played", journeys.size()) : "");
        journeys.forEach(one -> section.add("rows", row(one)));
        return section;
    }

    private Part row(Brief brief) {
        JourneyResult journey = brief.journey();
        DrawnJourney drawn = brief.drawn();
        return sheet.part("overview-row")
                .attribute("link", "href", brief.page())
                .text("link", Plain.name(journey.title()))
                .text("site", Plain.name(journey.site().name()) + ", " + HtmlReport.operator(journey, words))
                .text("end", end(journey, words) + reaching(journey))
                .text("barriers", String.valueOf(brief.barriers()))
                .text(
                        "index",
                        drawn.measured()
                                ? Figuring.sentence("overview.index.value", drawn, words)
                                : words.say("overview.index.none"));
    }

    /** Which conditions get to the end, by their names. */
    private String reaching(JourneyResult journey) {
        List<Profile> reaching = Headline.observed(journey).stream()
                .filter(one -> one.outcome() != PersonaResult.Outcome.BLOCKED)
                .map(PersonaResult::profile)
                .toList();
        return !journey.whole() || reaching.isEmpty() ? "" : " (" + words.profiles(reaching) + ")";
    }

    static String end(JourneyResult journey, Words words) {
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
