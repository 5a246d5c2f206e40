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
    private static final int VIVID = 60;

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
        return dots.stream().anyMatch(dot -> apart(dot.colour(), first.colour()))
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
        if (marks.size() != 1 || drawn(cell) || drawn(marks.get(0))) {
            return Optional.empty();
        }
        Element mark = marks.get(0);
        return Tint.read(mark.style("background-color"))
                .filter(colour -> vivid(colour) && small(mark))
                .map(colour -> new Dot(cell, mark, colour));
    }

    /** A sign that a style sheet adds may tell as well as the colour. */
    static boolean drawn(Element one) {
        return !one.generated("::before").isEmpty()
                || !one.generated("::after").isEmpty()
                || !one.style("background-image").matches("(none)?");
    }

    static boolean small(Element mark) {
        double width = mark.box().width();
        double height = mark.box().height();
        return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    }

    static boolean vivid(Tint colour) {
        double most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        double least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return colour.alpha() > 0.5 && most - least >= VIVID;
    }

    static boolean apart(Tint one, Tint other) {
        return Math.abs(one.red() - other.red())
                        + Math.abs(one.green() - other.green())
                        + Math.abs(one.blue() - other.blue())
                >= 2 * VIVID;
    }
}
