package fr.parcours.reports.parliament;

import fr.parcours.check.Where;
import fr.parcours.criteria.Profile;
import fr.parcours.reports.Part;
import fr.parcours.reports.Plain;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.ScreenResult;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where each condition stops: on which screen, on which thing, in which words, site by site. */
final class Stops {
    /** What has no name is called after its tag, such as {@code button ""}. */
    private static final Pattern UNNAMED =
            Pattern.compile("\\s*([\\w-]+ ?(\"[\\s\u00a0]*\"|«[\\s\u00a0]*»|“[\\s\u00a0]*”))?\\s*");

    private final Desk desk;

    Stops(Desk desk) {
        this.desk = desk;
    }

    Part section() {
        Part chapter = desk.chapter("stops");
        chapter.add("body", desk.paragraph(desk.say("stops.intro")));
        for (Profile profile : Profile.values()) {
            if (profile.observed()) {
                condition(chapter, profile);
            }
        }
        List<Profile> untried = Arrays.stream(Profile.values())
                .filter(Profile::observed)
                .filter(profile -> count(profile, null) == 0)
                .toList();
        if (!untried.isEmpty()) {
            chapter.add(
                    "body",
                    desk.paragraph(desk.say("stops.untried", desk.words().profiles(untried))));
        }
        return chapter;
    }

    /** On how many evaluated sites this condition was tried, or ended in {@code outcome}. */
    private int count(Profile profile, @Nullable Outcome outcome) {
        return (int) desk.walked().stream()
                .flatMap(site -> Desk.tried(site).stream())
                .filter(one -> one.profile() == profile && (outcome == null || one.outcome() == outcome))
                .count();
    }

    private void condition(Part chapter, Profile profile) {
        int tried = count(profile, null);
        if (tried == 0) {
            return;
        }
        int stopped = count(profile, Outcome.BLOCKED);
        Part sub = desk.sub(desk.profile(profile))
                .add(
                        "body",
                        desk.paragraph(
                                stopped == 0
                                        ? desk.words().count("stops.nowhere", tried)
                                        : desk.words().count("stops.somewhere", stopped, tried)));
        Grid grid = new Grid(
                desk,
                desk.say("stops.caption", desk.profile(profile)),
                List.of("sites.site", "stops.screen", "stops.thing", "stops.reason", "sites.source"));
        for (Site site : desk.walked()) {
            Desk.tried(site).stream()
                    .filter(one -> one.profile() == profile && one.outcome() == Outcome.BLOCKED)
                    .forEach(one -> row(grid, site, one));
        }
        if (!grid.empty()) {
            sub.add("body", grid.folded(desk.say("stops.all")));
        }
        chapter.add("body", sub);
    }

    private void row(Grid grid, Site site, PersonaResult one) {
        grid.row(
                text(site.label()),
                List.of(
                        text(screen(site, one)),
                        text(thing(one)),
                        text(
                                one.reason() == null
                                        ? desk.say("none")
                                        : desk.words().of(one.reason())),
                        desk.reference(site)));
    }

    private String screen(Site site, PersonaResult one) {
        int screens = Math.max(site.journey().screens().size(), one.screen());
        return site.journey().screens().stream()
                .filter(screen -> screen.number() == one.screen())
                .map(ScreenResult::name)
                .findFirst()
                .map(name -> desk.say("stops.named", one.screen(), screens, Plain.name(name)))
                .orElseGet(() -> desk.say("stops.numbered", one.screen(), screens));
    }

    private String thing(PersonaResult one) {
        Where where = one.where();
        if (where == null) {
            return desk.say("stops.unknown");
        }
        String role = desk.words().keys().contains("role." + where.role())
                ? desk.say("role." + where.role())
                : desk.say("role.other");
        return UNNAMED.matcher(where.name()).matches()
                ? desk.say("stops.nameless", role)
                : desk.say("stops.named-thing", role, Plain.name(where.name()));
    }

    private Part text(String text) {
        return desk.part("text").text("text", text);
    }
}
