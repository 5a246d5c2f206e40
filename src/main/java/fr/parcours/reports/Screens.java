package fr.parcours.reports;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.ScreenResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section that goes through the screens: a picture with its marks, and the barriers found there. */
final class Screens {
    private final Sheet sheet;
    private final Words words;
    private final BarrierCard cards;
    private final Barriers barriers = new Barriers();

    Screens(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.cards = new BarrierCard(sheet);
    }

    Part section(JourneyResult journey) {
        Part section = sheet.part("barriers");
        if (Barriers.count(journey) == 0 && journey.whole()) {
            section.say("none", "barriers.none");
        } else {
            section.drop("none");
        }
        journey.screens().forEach(screen -> section.add("screens", screen(screen)));
        var whole = barriers.sort(journey.findings()).fresh();
        if (!whole.isEmpty()) {
            Part part = sheet.part("screen")
                    .say("title", "barriers.journey")
                    .drop("url")
                    .text("count", words.count("screen.count", Barriers.size(whole)))
                    .drop("picture");
            whole.forEach(group -> part.add("found", cards.of(group, List.of(), 0)));
            section.add("screens", part);
        }
        return section;
    }

    private Part screen(ScreenResult screen) {
        Part part = sheet.part("screen")
                .say("title", "screen.title", screen.number(), Plain.name(screen.name()))
                .text("url", Plain.name(screen.url()));
        Barriers.Sorted sorted = barriers.sort(screen.findings());
        int fresh = Barriers.size(sorted.fresh());
        if (screen.reason() != null) {
            part.say("count", "screen.not-evaluated", words.of(screen.reason()));
        } else if (fresh == 0 && sorted.again().isEmpty()) {
            part.say("count", "screen.clean");
        } else {
            part.text("count", words.count("screen.count", fresh + Barriers.size(sorted.again())));
        }
        Part shot = picture(screen, fresh > 0);
        int number = 0;
        for (Barriers.Group group : sorted.fresh()) {
            List<Numbered> numbered = new ArrayList<>();
            for (Judged judged : group.findings()) {
                boolean marked = mark(judged, screen, number + 1, shot);
                number += marked ? 1 : 0;
                numbered.add(new Numbered(number, marked));
            }
            part.add("found", cards.of(group, numbered, screen.number()));
        }
        if (!sorted.again().isEmpty()) {
            part.add("found", sheet.paragraph(again(sorted.again())));
        }
        boolean nothing = fresh == 0 && sorted.again().isEmpty();
        if (nothing) {
            part.drop("found");
        }
        if (shot == null) {
            part.drop("picture");
        } else {
            part.add("picture", shot);
        }
        part.attribute("seen", "class", shot != null && !nothing ? "seen split" : "seen");
        return part.attribute("section", "class", fresh == 0 ? "screen clean" : "screen");
    }

    /** A finding's number on its screen's picture; it has none when the picture does not show its place. */
    record Numbered(int number, boolean marked) {}

    private boolean mark(Judged judged, ScreenResult screen, int number, @Nullable Part shot) {
        Marks.Mark mark = shot == null ? null : sheet.marks().at(judged, screen);
        if (mark == null || shot == null) {
            return false;
        }
        shot.add(
                "shot",
                sheet.part("mark")
                        .attribute("mark", "id", mark.id())
                        .attribute("mark", "class", mark.classes())
                        .text("number", String.valueOf(number)));
        return true;
    }

    private @Nullable Part picture(ScreenResult screen, boolean marked) {
        String file = sheet.picture(screen.picture());
        if (file == null) {
            return null;
        }
        Part figure = sheet.part("picture")
                .attribute("image", "src", file)
                .attribute("image", "alt", words.say("picture.alt", screen.number(), Plain.name(screen.name())))
                .say("caption", marked ? "picture.caption" : "picture.plain", screen.number());
        if (screen.pictureWidth() > 0 && screen.pictureHeight() > 0) {
            figure.attribute("image", "width", String.valueOf(screen.pictureWidth()))
                    .attribute("image", "height", String.valueOf(screen.pictureHeight()));
        }
        return figure;
    }

    private String again(List<Barriers.Group> groups) {
        return words.say(
                "screen.again",
                words.list(groups.stream()
                        .map(group -> words.say(
                                "screen.again.item",
                                Words.lower(words.of(
                                        sheet.explanations().of(group.check()).title())),
                                words.count("mend.places", group.findings().size())))
                        .toList()));
    }
}
