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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A cell of a table that holds a coloured dot says in words what the colour says. See {@code ColouredDot.md}. */
final class ColouredDot implements Check {
    private static final About ABOUT =
            About.journey("coloured-dot", Set.of(Dom.class)).severity(0.6).criteria(rgaa("3.1.4"), wcag("1.4.1"));
    private static final Sentences SENTENCES = Sentences.of(ColouredDot.class);
    /** Whatever may say it, to the eye or to the ear. */
    private static final String TELLS =
            "img, svg, canvas, input, button, a, i, use, object, iframe, [title], [aria-label], [aria-labelledby],"
                    + " [aria-describedby], [role], [class*=icon]";

    private static final int SMALLEST = 6;
    private static final int LARGEST = 40;

    /** A dot that fills a cell alone. */
    private record Dot(Element cell, Element mark, Tint colour) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> {
            Map<Element, List<Dot>> tables = new LinkedHashMap<>();
            seen.the(Dom.class).select("td").flatMap(cell -> dot(cell).stream()).forEach(dot -> dot.cell()
                    .closest("table")
                    .ifPresent(table -> tables.computeIfAbsent(table, first -> new ArrayList<>())
                            .add(dot)));
            return tables.values().stream().flatMap(dots -> judge(dots).stream());
        });
    }

    private static Optional<Finding> judge(List<Dot> dots) {
        Dot first = dots.get(0);
        return dots.stream().anyMatch(dot -> dot.colour().apart(first.colour()))
                ? Optional.of(Finding.failed(ABOUT, first.mark(), SENTENCES.say("failed", "count", dots.size())))
                : Optional.empty();
    }

    private static Optional<Dot> dot(Element cell) {
        boolean silent = cell.visible()
                && cell.allText().isBlank()
                && !cell.has("title")
                && !cell.has("aria-label")
                && cell.select(TELLS).findAny().isEmpty();
        List<Element> marks = silent
                ? cell.select("span, div, b, em").filter(Element::visible).toList()
                : List.of();
        if (marks.size() != 1 || Backdrop.drawn(cell) || Backdrop.drawn(marks.get(0))) {
            return Optional.empty();
        }
        Element mark = marks.get(0);
        return Tint.read(mark.style("background-color"))
                .filter(colour -> colour.vivid() && small(mark))
                .map(colour -> new Dot(cell, mark, colour));
    }

    static boolean small(Element mark) {
        double width = mark.box().width();
        double height = mark.box().height();
        return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    }
}
