package fr.parcours.reports;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.Steadiness;
import java.util.ArrayList;
import java.util.List;

/** The first thing said of a journey: who gets to the end. Never a figure. */
public final class Headline {
    private Headline() {}

    /** Who gets to the end, and for whom that was not so both times. */
    public static String of(JourneyResult journey, Words words) {
        List<String> flaky = new ArrayList<>();
        if (journey.steadiness() == Steadiness.FLAKY) {
            flaky.add(words.say("headline.flaky.nominal"));
        }
        observed(journey).stream()
                .filter(one -> one.steadiness() == Steadiness.FLAKY)
                .forEach(one -> flaky.add(Words.lower(name(one, words))));
        String plain = plain(journey, words);
        return flaky.isEmpty()
                ? plain
                : plain + " " + words.say("headline.flaky", String.join(words.of("\u00a0; ", "; "), flaky));
    }

    private static String plain(JourneyResult journey, Words words) {
        if (journey.outcome() == JourneyResult.Outcome.NOT_EVALUATED) {
            return because(words.say("headline.not-evaluated"), journey, words);
        }
        if (journey.outcome() == JourneyResult.Outcome.BROKEN) {
            return because(words.say("headline.broken"), journey, words);
        }
        List<PersonaResult> walked = observed(journey);
        List<PersonaResult> blocked = with(walked, Outcome.BLOCKED);
        List<PersonaResult> hindered = with(walked, Outcome.HINDERED);
        if (walked.isEmpty()) {
            return words.say("headline.none");
        }
        if (!blocked.isEmpty()) {
            return stopped(walked.size(), blocked, words);
        }
        String key = hindered.isEmpty() ? "headline.end" : "headline.hindered";
        return words.count(key, walked.size(), hindered.size(), names(hindered, words));
    }

    /** The observed conditions that really walked. */
    public static List<PersonaResult> observed(JourneyResult journey) {
        return journey.personas().stream()
                .filter(persona -> persona.profile().observed() && persona.outcome() != Outcome.NOT_EVALUATED)
                .toList();
    }

    static List<PersonaResult> with(List<PersonaResult> walked, Outcome outcome) {
        return walked.stream().filter(persona -> persona.outcome() == outcome).toList();
    }

    /** The condition's name. */
    public static String name(PersonaResult persona, Words words) {
        return words.of(persona.profile().french(), persona.profile().english());
    }

    private static String stopped(int walked, List<PersonaResult> blocked, Words words) {
        String where = String.join(
                words.of("\u00a0; ", "; "),
                blocked.stream()
                        .map(persona -> words.say(
                                "headline.stop", Words.lower(name(persona, words)), String.valueOf(persona.screen())))
                        .toList());
        if (walked == 1) {
            return words.say("headline.blocked.only", where);
        }
        return blocked.size() == walked
                ? words.say("headline.blocked.all", walked, where)
                : words.count("headline.blocked", blocked.size(), walked, where);
    }

    private static String names(List<PersonaResult> personas, Words words) {
        return words.profiles(personas.stream().map(PersonaResult::profile).toList());
    }

    private static String because(String headline, JourneyResult journey, Words words) {
        return journey.reason() == null ? headline : headline + " " + words.of(journey.reason());
    }
}
