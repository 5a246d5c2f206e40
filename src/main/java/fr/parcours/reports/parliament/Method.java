package fr.parcours.reports.parliament;

import fr.parcours.reports.Part;
import fr.parcours.result.RunResult;
import java.util.List;

/** How it was done, what it does not say, with which versions, and how to contest it. */
final class Method {
    private final Desk desk;

    Method(Desk desk) {
        this.desk = desk;
    }

    Part section() {
        Part chapter = desk.chapter("method");
        chapter.add("body", desk.part("mandatory").say("text", "method.mandatory"));
        for (String key : List.of(
                "method.seen",
                "method.observed",
                "method.reader",
                "method.index",
                "method.fair",
                "method.names." + (desk.assembly().replies() == null ? "letters" : "published"),
                "method.law")) {
            chapter.add("body", desk.paragraph(desk.say(key)));
        }
        return chapter.add("body", versions())
                .add("body", desk.sub(desk.say("method.contest")).add("body", desk.paragraph(desk.say("method.how"))));
    }

    private Part versions() {
        Grid grid = new Grid(
                desk,
                desk.say("method.runs"),
                List.of(
                        "method.run",
                        "method.started",
                        "method.folder",
                        "method.tool",
                        "method.axe",
                        "method.browser",
                        "method.rules"));
        for (Roster.Passage passage : desk.roster().passages()) {
            RunResult.Tool tool = passage.any().tool();
            grid.row(
                    desk.say("method.number", passage.number()),
                    desk.words().moment(passage.any().started()),
                    passage.id(),
                    tool.version(),
                    tool.axe(),
                    tool.browser(),
                    tool.rules());
        }
        return desk.sub(desk.say("method.versions.title"))
                .add("body", desk.note(desk.say("method.reference")))
                .add("body", grid.folded(desk.say("method.runs")));
    }

    /** What is known from elsewhere, each with its source and the day of our reading. */
    Part context() {
        Part chapter = desk.chapter("context");
        chapter.add("body", desk.note(desk.say("context.note")));
        Part list = desk.part("list");
        Fact.all().stream()
                .filter(fact -> desk.roster().sites().stream()
                        .anyMatch(site -> fact.speaksOf(site.journey().goal())))
                .forEach(fact -> list.add(
                        "items",
                        desk.part("fact")
                                .text("sentence", desk.words().of(fact.sentence()))
                                .text("source", fact.source())
                                .attribute("source", "href", fact.url())
                                .say("read", "context.read", Dates.day(fact.read(), desk.words()))));
        return chapter.add("body", list);
    }

    Part annexes(List<String> letters) {
        Part chapter = desk.chapter("annexes");
        Part list = desk.part("list");
        for (String file : Annex.FILES) {
            list.add("items", link(Annex.FOLDER + "/" + file, "annexes." + file));
        }
        letters.forEach(letter -> list.add("items", link(VendorLetters.FOLDER + "/" + letter, "annexes.letter")));
        return chapter.add("body", desk.paragraph(desk.say("annexes.intro"))).add("body", list);
    }

    private Part link(String href, String key) {
        return desk.part("link-item")
                .attribute("link", "href", href)
                .text("link", href)
                .say("rest", key);
    }
}
