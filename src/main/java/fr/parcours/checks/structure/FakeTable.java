package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is read in rows and columns is a table in the code too. See {@code FakeTable.md}. */
final class FakeTable implements Check {
    private static final About ABOUT =
            About.screen("fake-table", Set.of(Dom.class)).severity(0.6).criteria(rgaa("5.6.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(FakeTable.class);
    private static final String OTHERWISE =
            "table, dl, ul, ol, nav, header, footer, pre, svg, form, [role]:not([role=main]), figure, details, select";
    private static final String MORE =
            "img, svg, input, select, textarea, button, h1, h2, h3, h4, h5, h6, p, ul, ol, table, form, video, canvas";
    private static final int FEW = 3;
    private static final int MOST = 1000;
    private static final int SHORT = 40;
    private static final double NEAR = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("div, section, article, p")
                .filter(one -> one.visible()
                        && one.children().size() >= FEW
                        && one.children().size() <= MOST
                        && !one.matches("[role]")
                        && one.closest(OTHERWISE).isEmpty())
                .flatMap(one -> judge(one).stream());
    }

    private static Optional<Finding> judge(Element holder) {
        return Stream.of(rows(holder), lines(holder))
                .filter(FakeTable::even)
                .filter(FakeTable::columns)
                .findFirst()
                .flatMap(grid -> told(holder, grid));
    }

    /** Heads above figures leave no doubt; heads above words, or figures under words, may be cards. */
    private static Optional<Finding> told(Element holder, List<List<Element>> grid) {
        boolean heads = grid.get(0).stream().allMatch(Heads::bold)
                && grid.stream().skip(1).flatMap(row -> row.stream().skip(1)).noneMatch(Heads::bold);
        boolean figures = Heads.data(grid);
        Object[] said = {
            "first",
            grid.get(0).get(0).called(),
            "rows",
            grid.size(),
            "columns",
            grid.get(0).size()
        };
        return heads && figures
                ? Optional.of(Finding.failed(ABOUT, holder, SENTENCES.say("failed", said)))
                : heads || laidOut(holder, grid) || (figures && grid.get(0).size() >= FEW)
                        ? Optional.of(Finding.cannotTell(ABOUT, holder, SENTENCES.say("cannot-tell", said)))
                        : Optional.empty();
    }

    /** The style sheet makes a table of it, of rows and cells. */
    private static boolean laidOut(Element holder, List<List<Element>> grid) {
        return holder.style("display").equals("table")
                && grid.get(0).size() >= FEW
                && grid.stream().flatMap(List::stream).allMatch(cell -> cell.style("display")
                        .equals("table-cell"));
    }

    /** Each child a row, each of its children a cell. */
    private static List<List<Element>> rows(Element holder) {
        List<Element> children =
                holder.children().stream().filter(Element::visible).toList();
        // a group of rows may hold all of them but the heads
        List<Element> rows = children.size() == 2 && !children.get(1).children().isEmpty()
                ? Stream.concat(children.stream().limit(1), children.get(1).children().stream())
                        .toList()
                : children;
        return rows.stream()
                .map(row -> row.ownText().isBlank() ? shown(row) : List.<Element>of())
                .toList();
    }

    /** Cells that a grid lays out by itself: those of one height are a row. */
    private static List<List<Element>> lines(Element holder) {
        if (!holder.style("display").contains("grid")
                && !holder.style("display").contains("flex")) {
            return List.of();
        }
        TreeMap<Long, List<Element>> lines = new TreeMap<>();
        for (Element cell : shown(holder)) {
            lines.computeIfAbsent(Math.round(cell.box().y() / NEAR), at -> new ArrayList<>())
                    .add(cell);
        }
        return List.copyOf(lines.values());
    }

    private static List<Element> shown(Element holder) {
        return holder.children().stream()
                .filter(one -> one.visible() && !one.tag().equals("br"))
                .toList();
    }

    /** As many cells in each row, each of them a few plain words. */
    private static boolean even(List<List<Element>> grid) {
        return grid.size() >= FEW
                && grid.get(0).size() >= 2
                && grid.stream().allMatch(row -> row.size() == grid.get(0).size())
                && grid.stream()
                        .flatMap(List::stream)
                        .allMatch(cell -> !cell.text().isBlank()
                                && cell.text().length() <= SHORT
                                && !cell.matches("a, button, label, h1, h2, h3, h4, h5, h6, [role]")
                                && cell.select(MORE).findAny().isEmpty());
    }

    /** One below the other, each column begins or ends at one place; and columns stand side by side. */
    private static boolean columns(List<List<Element>> grid) {
        boolean down = IntStream.range(1, grid.size())
                .allMatch(y -> grid.get(y).get(0).box().y()
                        > grid.get(y - 1).get(0).box().y() + NEAR);
        boolean across = grid.stream().allMatch(row -> IntStream.range(1, row.size())
                .allMatch(x -> row.get(x).box().x() >= row.get(x - 1).box().right() - NEAR
                        && Math.abs(row.get(x).box().y() - row.get(0).box().y()) < 12));
        return down
                && across
                && IntStream.range(0, grid.get(0).size())
                        .allMatch(x -> spread(grid, x, true) <= NEAR || spread(grid, x, false) <= NEAR);
    }

    private static double spread(List<List<Element>> grid, int x, boolean left) {
        List<Double> edges = grid.stream()
                .map(row -> row.get(x).box())
                .map(box -> left ? box.x() : box.right())
                .sorted(Comparator.naturalOrder())
                .toList();
        return edges.get(edges.size() - 1) - edges.get(0);
    }
}
