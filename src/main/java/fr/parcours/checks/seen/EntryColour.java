package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of a list, or buttons side by side, that nothing but a colour tells apart. See {@code EntryColour.md}. */
final class EntryColour implements Check {
    private static final About ABOUT =
            About.journey("entry-colour", Set.of(Dom.class)).severity(0.6).criteria(rgaa("3.1.1"), wcag("1.4.1"));
    private static final Sentences SENTENCES = Sentences.of(EntryColour.class);
    private static final int FEW = 3;
    private static final int BRIEF = 40;
    /** What tells a state, or that a button is the main one of its form. */
    private static final String SAID = "[disabled], [aria-disabled], [aria-pressed], [aria-current], [aria-selected],"
            + " [aria-checked], [type=submit], [title], [aria-label], [aria-labelledby], [aria-describedby], form :not([type])";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> {
            Dom dom = seen.the(Dom.class);
            return Stream.concat(
                    dom.select("ul, ol").flatMap(list -> items(list).or(() -> dots(list)).stream()),
                    dom.select("button")
                            .flatMap(one -> one.parent().stream())
                            .distinct()
                            .flatMap(row -> buttons(row).stream()));
        });
    }

    /** Entries of a few words, all written alike but for a vivid colour, of which there are two or more: asked, colours may be mere looks. */
    private static Optional<Finding> items(Element list) {
        List<Element> items = list.children().stream().filter(Element::visible).toList();
        boolean plain = items.size() >= FEW
                && items.stream()
                        .allMatch(one -> one.tag().equals("li")
                                && !one.text().isBlank()
                                && one.text().length() <= BRIEF
                                && one.children().isEmpty()
                                && !one.has("title")
                                && !Backdrop.drawn(one))
                && items.stream()
                                .map(one -> one.style("font-weight") + one.style("background-color"))
                                .distinct()
                                .count()
                        == 1;
        List<Tint> colours = plain
                ? items.stream()
                        .flatMap(one -> Tint.read(one.style("color")).stream())
                        .toList()
                : List.of();
        return colours.stream().distinct().count() < items.size()
                ? asked("cannot-tell", list, items, colours)
                : Optional.empty();
    }

    /** A small coloured mark is the last thing of each entry, and has no word. */
    private static Optional<Finding> dots(Element list) {
        List<Element> items = list.children().stream().filter(Element::visible).toList();
        List<Tint> colours = items.stream().flatMap(item -> mark(item).stream()).toList();
        return items.size() > 1 && colours.size() == items.size()
                ? asked("cannot-tell-dots", list, items, colours)
                : Optional.empty();
    }

    private static Optional<Tint> mark(Element item) {
        List<Element> marks =
                item.select("span, i, b, em").filter(Element::visible).toList();
        boolean alone = marks.size() == 1
                && marks.get(0).allText().isBlank()
                && marks.get(0).attributes().keySet().stream().allMatch(Set.of("class", "style")::contains)
                && !Backdrop.drawn(marks.get(0))
                && item.select("img, svg, a, button, input").findAny().isEmpty()
                && item.ownLines().stream()
                        .allMatch(line -> line.x() < marks.get(0).box().x());
        return alone && ColouredDot.small(marks.get(0))
                ? Tint.read(marks.get(0).style("background-color")).filter(Tint::vivid)
                : Optional.empty();
    }

    /** Buttons of one row and of one sort (hours, seats), some of another ground than others, that say no more than their words. */
    private static Optional<Finding> buttons(Element row) {
        List<Element> buttons = row.children().stream()
                .filter(one -> one.tag().equals("button") && one.visible())
                .toList();
        boolean plain = buttons.size() >= FEW
                && buttons.stream()
                        .allMatch(one -> !one.matches(SAID)
                                && !one.text().isBlank()
                                && one.text().length() <= BRIEF
                                && one.children().isEmpty()
                                && !Backdrop.drawn(one))
                && buttons.stream()
                                .map(one -> one.text().strip().replaceAll("\\d+", "0"))
                                .distinct()
                                .count()
                        == 1;
        List<Tint> colours = plain
                ? buttons.stream()
                        .flatMap(one -> Tint.read(one.style("background-color")).stream())
                        .toList()
                : List.of();
        return plain ? asked("cannot-tell-buttons", row, buttons, colours) : Optional.empty();
    }

    private static Optional<Finding> asked(String key, Element whole, List<Element> entries, List<Tint> colours) {
        long shades = colours.stream().distinct().count();
        boolean told = shades > 1
                && colours.stream().allMatch(Tint::vivid)
                && colours.stream().anyMatch(one -> one.apart(colours.get(0)));
        return told
                ? Optional.of(Finding.cannotTell(
                        ABOUT,
                        whole,
                        SENTENCES.say(key, "name", entries.get(0).text().strip())))
                : Optional.empty();
    }
}
