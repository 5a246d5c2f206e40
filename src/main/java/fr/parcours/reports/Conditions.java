package fr.parcours.reports;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Steadiness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The section that tells, for each condition, how far it gets. */
final class Conditions {
    private final Sheet sheet;
    private final Words words;
    private final JourneyResult journey;

    Conditions(Sheet sheet, JourneyResult journey) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.journey = journey;
    }

    /** All that is known of who gets to the end. */
    Part section() {
        Part section = walked();
        likely(section);
        return section;
    }

    /** What was walked alone, without pictures. */
    Part shortened() {
        Part section = walked().drop("likely");
        section.element().select(".stop").remove();
        return section;
    }

    private Part walked() {
        Part section = sheet.part("conditions");
        List<PersonaResult> walked = Headline.observed(journey);
        walked.forEach(persona -> section.add("cards", card(persona)));
        if (walked.isEmpty()) {
            section.drop("cards");
        }
        List<Profile> absent = Arrays.stream(Profile.values())
                .filter(Profile::observed)
                .filter(profile -> walked.stream().noneMatch(persona -> persona.profile() == profile))
                .toList();
        if (absent.isEmpty()) {
            section.drop("absent");
        } else {
            section.text("absent", words.count("conditions.absent", absent.size(), words.profiles(absent)));
        }
        return section;
    }

    private void likely(Part section) {
        List<PersonaResult> estimated = journey.personas().stream()
                .filter(persona ->
                        !persona.profile().observed() && !persona.difficulties().isEmpty())
                .toList();
        if (estimated.isEmpty()) {
            section.drop("likely");
            return;
        }
        Part likely = sheet.part("likely");
        for (PersonaResult persona : estimated) {
            Part profile = sheet.part("likely-profile").text("name", Headline.name(persona, words));
            persona.difficulties().forEach(one -> profile.add("obstacles", sheet.item(words.of(one))));
            likely.add("profiles", profile);
        }
        section.add("likely", likely);
    }

    private Part card(PersonaResult persona) {
        Part card = sheet.part("condition")
                .text("name", Headline.name(persona, words))
                .text("outcome", outcome(persona, journey, words))
                .attribute(
                        "card", "class", "condition " + persona.outcome().name().toLowerCase(Locale.ROOT))
                .textOrDrop("reason", reason(persona, words))
                .textOrDrop("mend", mend(persona));
        track(card, persona);
        if (persona.difficulties().isEmpty()) {
            card.drop("difficulties");
        }
        persona.difficulties().forEach(one -> card.add("difficulties", sheet.item(words.of(one))));
        String picture = sheet.picture(persona.picture());
        if (picture == null) {
            return card.drop("see");
        }
        String told = words.say("condition.picture", Words.lower(Headline.name(persona, words)));
        return card.attribute("picture", "href", picture)
                .attribute("image", "src", picture)
                .attribute("image", "alt", told);
    }

    /** What to do about what stops this person; empty where nothing tells. */
    private String mend(PersonaResult persona) {
        return Optional.of(persona)
                .filter(one -> one.outcome() == Outcome.BLOCKED)
                .flatMap(one -> Mends.freeing(journey, one.profile(), one.screen(), sheet.explanations()))
                .map(how -> words.say("mend.how", words.of(how)))
                .orElse("");
    }

    /** One dot for each screen: how far this person got, at a glance. */
    private void track(Part card, PersonaResult persona) {
        boolean blocked = persona.outcome() == Outcome.BLOCKED;
        for (int number = 1; number <= journey.screens().size(); number++) {
            Part stop = sheet.part("track-stop");
            if (blocked && number == persona.screen()) {
                stop.attribute("stop", "class", "halt");
            } else if (!blocked || number < persona.screen()) {
                stop.attribute("stop", "class", "on");
            }
            card.add("track", stop);
        }
    }

    /** Why somebody was stopped or hindered, and how sure that is; empty when all went well. */
    static String reason(PersonaResult persona, Words words) {
        String why = persona.reason() == null ? "" : words.of(persona.reason());
        if (persona.steadiness() == Steadiness.FLAKY) {
            return why + " " + words.say("condition.flaky");
        }
        if (persona.outcome() != Outcome.BLOCKED) {
            return why;
        }
        String sure = persona.steadiness() == Steadiness.CONFIRMED ? "condition.confirmed" : "condition.once";
        return (why + " " + words.say(sure)).strip();
    }

    /** How far one person got, in words. */
    static String outcome(PersonaResult persona, JourneyResult journey, Words words) {
        if (persona.outcome() != Outcome.BLOCKED) {
            return words.say("condition." + persona.outcome().name().toLowerCase(Locale.ROOT));
        }
        int screens = Math.max(journey.screens().size(), persona.screen());
        return journey.screens().stream()
                .filter(screen -> screen.number() == persona.screen())
                .map(ScreenResult::name)
                .findFirst()
                .map(name -> words.say("condition.blocked.named", persona.screen(), screens, Plain.name(name)))
                .orElseGet(() -> words.say("condition.blocked", persona.screen(), screens));
    }
}
