package fr.parcours.reports;

import fr.parcours.criteria.Obligation;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.ScreenResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The section that goes through the screens: a picture with its marks, and the barriers found there. */
final class Screens {
    /** A site on this machine, as the demonstration's are: its port says nothing to anybody, and the path which page it is. */
    private static final Pattern HERE =
            Pattern.compile("^https?://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d+)?(?=/)");

    private final Sheet sheet;
    private final Words words;
    private final BarrierCard cards;
    private final JourneyResult journey;
    private final Barriers barriers = new Barriers();

    Screens(Sheet sheet, JourneyResult journey) {
        this.journey = journey;
        this.sheet = sheet;
        this.words = sheet.words();
        this.cards = new BarrierCard(sheet);
    }

    Part section() {
        Part section = sheet.part("barriers");
        List<Barriers.Sorted> sorted = journey.screens().stream()
                .map(screen -> barriers.sort(screen.findings()))
                .toList();
        var whole = barriers.sort(journey.findings()).fresh();
        int distinct = Barriers.size(whole)
                + sorted.stream().mapToInt(one -> Barriers.size(one.fresh())).sum();
        int all = distinct
                + sorted.stream().mapToInt(one -> Barriers.size(one.again())).sum();
        if (distinct > 0) {
            String key = all == distinct ? "screen.count" : "barriers.distinct";
            section.text("none", words.count(key, distinct, all)).attribute("none", "class", "count");
        } else if (journey.whole()) {
            section.say("none", "barriers.none");
        } else {
            section.drop("none");
        }
        if (journey.screens().stream().allMatch(screen -> sheet.picture(screen.picture()) == null)) {
            section.drop("hidden");
        }
        if (distinct == Barriers.size(whole)) {
            section.drop("positions");
        }
        Stream<Barriers.Group> told =
                Stream.concat(sorted.stream().flatMap(one -> one.fresh().stream()), whole.stream());
        asked(section, told.map(Barriers.Group::obligation).collect(Collectors.toCollection(TreeSet::new)));
        for (int at = 0; at < sorted.size(); at++) {
            section.add("screens", screen(journey.screens().get(at), sorted.get(at), whole));
        }
        if (!whole.isEmpty()) {
            Part part = sheet.part("screen")
                    .say("title", "barriers.journey")
                    .drop("url")
                    .text("count", words.count("screen.count", Barriers.size(whole)))
                    .drop("elsewhere")
                    .drop("picture");
            whole.forEach(
                    group -> part.add("found", cards.of(group, List.of(), 0).attribute("card", "id", anchor(group))));
            section.add("screens", part);
        }
        return section;
    }

    /** A box for each text that asks for something here: unticked, it hides what that text asks for, by style alone. */
    private void asked(Part section, SortedSet<Obligation> texts) {
        if (texts.size() < 2) {
            section.drop("asked");
            return;
        }
        Part asked = sheet.part("asked");
        texts.forEach(text -> asked.add(
                "boxes",
                sheet.part("asked-box").attribute("box", "data-of", text.id()).say("label", "asked." + text.id())));
        section.add("asked", asked);
    }

    /** Where the card of a barrier of the whole journey is found: journeys of one page have the same checks. */
    private String anchor(Barriers.Group group) {
        return journey.id() + "-" + group.check().replace('/', '-');
    }

    /** Barriers of the whole journey that name this screen: it must not pass for a clean one. */
    private void elsewhere(Part part, int screen, List<Barriers.Group> whole) {
        List<Barriers.Group> naming = whole.stream()
                .filter(group -> group.findings().stream()
                        .anyMatch(judged -> judged.finding().screens().contains(screen)))
                .toList();
        part.say("count", naming.isEmpty() ? "screen.clean" : "screen.elsewhere");
        if (naming.isEmpty()) {
            part.drop("elsewhere");
        }
        naming.forEach(group -> part.add(
                "elsewhere",
                sheet.part("link-item")
                        .attribute("link", "href", "#" + anchor(group))
                        .text(
                                "link",
                                words.of(sheet.explanations().of(group.check()).barrier()))));
    }

    private Part screen(ScreenResult screen, Barriers.Sorted sorted, List<Barriers.Group> whole) {
        Part part = sheet.part("screen")
                .say("title", "screen.title", screen.number(), Plain.name(screen.name()))
                .text("url", Plain.name(HERE.matcher(screen.url()).replaceFirst("")));
        int fresh = Barriers.size(sorted.fresh());
        boolean nothing = fresh == 0 && sorted.again().isEmpty();
        if (screen.reason() == null && nothing) {
            elsewhere(part, screen.number(), whole);
        } else if (screen.reason() != null) {
            part.drop("elsewhere").say("count", "screen.not-evaluated", words.of(screen.reason()));
        } else {
            part.drop("elsewhere").text("count", words.count("screen.count", fresh + Barriers.size(sorted.again())));
        }
        Part shot = picture(screen);
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
        if (nothing) {
            part.drop("found");
        }
        if (shot == null) {
            part.drop("picture");
        } else {
            part.add("picture", shot.say("caption", number > 0 ? "picture.caption" : "picture.plain", screen.number()));
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

    private @Nullable Part picture(ScreenResult screen) {
        String file = sheet.picture(screen.picture());
        if (file == null) {
            return null;
        }
        Part figure = sheet.part("picture")
                .attribute("full", "href", file)
                .attribute("image", "src", file)
                .attribute("image", "alt", words.say("picture.alt", screen.number(), Plain.name(screen.name())));
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
                                        sheet.explanations().of(group.check()).barrier())),
                                words.count("mend.places", group.findings().size())))
                        .toList()));
    }
}
