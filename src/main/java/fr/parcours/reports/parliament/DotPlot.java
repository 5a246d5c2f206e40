package fr.parcours.reports.parliament;

import fr.parcours.check.Typography;
import fr.parcours.reports.Part;
import fr.parcours.reports.Plain;
import fr.parcours.score.Field;
import fr.parcours.score.Interval;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One line for each site from its low bound to its high bound, with a dot at its index. Drawn in shares of the width, so that
 * letters keep their size whatever the window; the same figures stand in a table beside it.
 */
final class DotPlot {
    private static final int ROW = 46;
    private static final int AXIS = 26;

    /** Longer, a name would run out of a narrow window; the table has it whole. */
    private static final int NAME = 34;

    private final Desk desk;

    DotPlot(Desk desk) {
        this.desk = desk;
    }

    /** @param id unique in the page */
    Part of(Field field, String id) {
        List<Field.Placed> placed = field.placed();
        int height = placed.size() * ROW + AXIS;
        Part figure = desk.part("plot");
        Element drawing = figure.element().appendElement("svg");
        drawing.attr("class", "dots")
                .attr("role", "img")
                .attr("aria-labelledby", id + "-t " + id + "-d")
                .attr("width", "100%")
                .attr("height", String.valueOf(height));
        drawing.appendElement("title").attr("id", id + "-t").appendText(desk.say("plot.title"));
        drawing.appendElement("desc").attr("id", id + "-d").appendText(described(placed));
        for (int tick = 0; tick <= 100; tick += 25) {
            String x = tick + "%";
            line(drawing, "grid", x, 0, x, height - AXIS + 4);
            String anchor = tick == 0 ? "start" : tick == 100 ? "end" : "middle";
            label(drawing, "tick", x, height - 6, String.valueOf(tick)).attr("text-anchor", anchor);
        }
        for (int at = 0; at < placed.size(); at++) {
            row(drawing, placed.get(at), at * ROW);
        }
        figure.element().appendChild(desk.note(desk.say("plot.note")).element());
        return figure;
    }

    private void row(Element drawing, Field.Placed one, int top) {
        String name = desk.roster().of(one.brief()).label();
        label(drawing, "who", "0%", top + 16, Typography.brief(name, NAME));
        int y = top + 30;
        Interval index = one.index();
        line(drawing, "span", share(index.low()), y, share(index.high()), y);
        for (double end : new double[] {index.low(), index.high()}) {
            line(drawing, "span", share(end), y - 5, share(end), y + 5);
        }
        dot(drawing, "without", one.withoutOperator().value(), y, 7);
        dot(drawing, "index", index.value(), y, 5);
    }

    private String described(List<Field.Placed> placed) {
        return placed.stream()
                .map(one -> desk.say(
                        "plot.row",
                        desk.roster().of(one.brief()).label(),
                        desk.whole(one.index().value()),
                        desk.whole(one.index().low()),
                        desk.whole(one.index().high())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static void line(Element in, String kind, String x1, int y1, String x2, int y2) {
        in.appendElement("line")
                .attr("class", kind)
                .attr("x1", x1)
                .attr("y1", String.valueOf(y1))
                .attr("x2", x2)
                .attr("y2", String.valueOf(y2));
    }

    private static void dot(Element in, String kind, double at, int y, int radius) {
        in.appendElement("circle")
                .attr("class", kind)
                .attr("cx", share(at))
                .attr("cy", String.valueOf(y))
                .attr("r", String.valueOf(radius));
    }

    private static Element label(Element in, String kind, String x, int y, String text) {
        return in.appendElement("text")
                .attr("class", kind)
                .attr("x", x)
                .attr("y", String.valueOf(y))
                .appendText(Plain.name(text));
    }

    private static String share(double figure) {
        return Math.round(figure * 10) / 10.0 + "%";
    }
}
