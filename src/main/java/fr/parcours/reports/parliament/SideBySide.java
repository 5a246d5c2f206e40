package fr.parcours.reports.parliament;

import fr.parcours.criteria.Profile;
import fr.parcours.report.Frame;
import fr.parcours.report.Reply;
import fr.parcours.reports.Headline;
import fr.parcours.reports.Part;
import fr.parcours.result.Ground;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.Brief;
import fr.parcours.score.Field;
import fr.parcours.score.Group;
import fr.parcours.score.Versus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each procedure and operator side by side, one goal after the other, in the order of the runs: never by index. */
final class SideBySide {
    private final Desk desk;

    SideBySide(Desk desk) {
        this.desk = desk;
    }

    Part section() {
        Part chapter = desk.chapter("sides");
        chapter.add("body", desk.paragraph(desk.say("sides.intro")));
        int number = 0;
        for (Roster.Ground ground : desk.roster().fields()) {
            chapter.add("body", field(ground, ++number));
        }
        chapter.add("body", desk.paragraph(frame()));
        return chapter;
    }

    /** What may be said of sites that nobody walked: nothing. */
    private String frame() {
        Frame frame = desk.assembly().frame();
        if (frame == null) {
            return desk.say("frame.none");
        }
        int missed = desk.roster().sites().size() - desk.roster().evaluated().size();
        return desk.say(
                "frame.some",
                frame.name(),
                desk.words().count("sites", frame.size()),
                desk.words().count("frame.drawn", frame.drawn()),
                frame.seed(),
                desk.words().count("frame.refused", frame.refused()),
                desk.words().count("frame.missed", missed));
    }

    private Part field(Roster.Ground ground, int number) {
        Field field = ground.field();
        Part part = desk.part("field").text("title", desk.goal(field.goal()));
        if (!ground.rules().isEmpty()) {
            part.add("body", desk.note(desk.say("field.rules", ground.rules())));
        }
        part.add("body", sites(field));
        replies(field, part);
        if (field.placed().size() < 2) {
            part.add("body", desk.paragraph(desk.say("field.alone")));
        } else {
            common(field, number, part);
        }
        beyond(field, part);
        if (field.placed().size() + field.apart().size() > 1) {
            desk.assembly().groups().forEach((Group.By by) -> part.add("body", new Groups(desk).section(field, by)));
        }
        return part;
    }

    private Part sites(Field field) {
        Grid grid = new Grid(
                desk,
                desk.say("sites.caption"),
                List.of("sites.site", "sites.end", "sites.barriers", "sites.doubts", "sites.index", "sites.source"));
        members(field)
                .map(desk.roster()::of)
                .forEach(site -> grid.row(
                        name(site),
                        List.of(
                                text(Headline.of(site.journey(), desk.words())),
                                text(desk.barriers(site)),
                                text(
                                        site.journey().screens().isEmpty()
                                                ? desk.say("none")
                                                : String.valueOf(site.brief().doubts())),
                                text(desk.index(site)),
                                desk.reference(site))));
        return grid.folded(desk.say("sites.all"));
    }

    private static Stream<Brief> members(Field field) {
        return Stream.concat(field.placed().stream().map(Field.Placed::brief), field.apart().stream());
    }

    private Part name(Site site) {
        return desk.part("site-name")
                .text("name", site.label())
                .text("kind", desk.operator(site))
                .textOrDrop("bench", site.journey().bench() ? desk.say("sites.bench") : "");
    }

    private Part text(String text) {
        return desk.part("text").text("text", text);
    }

    /** What the operators answered, in full, beside what is said of them. */
    private void replies(Field field, Part part) {
        members(field).forEach((Brief brief) -> desk.assembly().replyOf(brief).ifPresent((Reply reply) -> {
            Part said = desk.part("reply")
                    .text(
                            "title",
                            desk.say("reply.title", brief.journey().site().name()));
            if (reply.text().isBlank()) {
                said.add("body", desk.paragraph(desk.say("reply.none", day(reply.asked()))));
            } else {
                said.add("body", desk.note(desk.say("reply.dates", day(reply.asked()), day(reply.answered()))));
                // a reply is printed in full: in pieces, since one sentence is never longer than a page can quote
                reply.text().lines().filter(line -> !line.isBlank()).forEach(line -> pieces(line)
                        .forEach(piece -> said.add("body", desk.paragraph(piece))));
            }
            part.add("body", said);
        }));
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : line.strip().split("\\s+", -1)) {
            if (piece.length() + word.length() > 500) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(word);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private String day(String iso) {
        return Dates.day(iso, desk.words());
    }

    private void common(Field field, int number, Part part) {
        part.add(
                "body",
                desk.paragraph(desk.say(
                        "field.common",
                        desk.words().count("sites", field.placed().size()),
                        desk.milestone(field.milestone()),
                        desk.words().count("indicators", field.indicators()),
                        desk.words().share(field.weight()),
                        desk.conditions(field.conditions()))));
        if (field.weight() < Versus.LEAST_WEIGHT) {
            part.add(
                    "body", desk.paragraph(desk.say("field.little", desk.words().share(Versus.LEAST_WEIGHT))));
            return;
        }
        if (field.placed().size() <= 5 * Desk.NAMED) {
            part.add("body", new DotPlot(desk).of(field, "plot-" + number));
        }
        part.add("body", placed(field));
        List<Versus> pairs = Leads.pairs(field);
        part.add(
                "body",
                pairs.isEmpty() ? desk.paragraph(desk.say("field.many", Desk.NAMED)) : new Leads(desk).section(pairs));
    }

    private Part placed(Field field) {
        Grid grid = new Grid(
                desk,
                desk.say("placed.caption"),
                List.of("sites.site", "placed.index", "placed.bounds", "placed.without", "placed.screens"));
        for (Field.Placed one : field.placed()) {
            Site site = desk.roster().of(one.brief());
            grid.row(
                    site.label(),
                    desk.whole(one.index().value()),
                    desk.between(one.index()),
                    desk.bounded(one.withoutOperator()),
                    String.valueOf(one.ground().screens()));
        }
        return grid.folded(desk.say("placed.all"));
    }

    /** What lies past the common point is told of each site, and never ranks it. */
    private void beyond(Field field, Part part) {
        Part list = desk.part("list");
        boolean any = false;
        for (Field.Placed one : field.placed()) {
            Site site = desk.roster().of(one.brief());
            int further = site.journey().screens().size() - one.ground().screens();
            if (further > 0 && field.placed().size() > 1) {
                any = true;
                list.add("items", desk.item(further(site, further, one.ground())));
            }
        }
        for (Brief brief : field.apart()) {
            any = true;
            Site site = desk.roster().of(brief);
            String why = brief.evaluated() ? "apart.way" : "apart.whole";
            list.add("items", desk.item(desk.say(why, site.label(), Headline.of(site.journey(), desk.words()))));
        }
        if (any) {
            part.add("body", desk.inner(desk.say("beyond.title")).add("body", fold(list, field)));
        }
    }

    private Part fold(Part list, Field field) {
        return field.placed().size() + field.apart().size() <= 2 * Desk.NAMED
                ? list
                : desk.fold(desk.say("beyond.title")).add("body", list);
    }

    private String further(Site site, int screens, Ground common) {
        List<Profile> before = common.blocked();
        boolean anybody = common.walked().stream().anyMatch(profile -> !before.contains(profile));
        List<Profile> later = Desk.stopped(site).stream()
                .map(PersonaResult::profile)
                .filter(profile -> !before.contains(profile))
                .toList();
        String seen = desk.words().count("beyond.screens", screens, site.label());
        if (common.walked().isEmpty()) {
            return seen;
        }
        if (!anybody) {
            return seen + " " + desk.say("beyond.never");
        }
        return later.isEmpty()
                ? seen + " " + desk.say("beyond.nobody")
                : seen + " "
                        + desk.words()
                                .count(
                                        "beyond.stopped",
                                        later.size(),
                                        desk.words().profiles(later));
    }
}
