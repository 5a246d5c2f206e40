package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of data says which cells are the heads of its rows and columns. See {@code TableHeaders.md}. */
final class TableHeaders implements Check {
    private static final About ABOUT = About.screen("table-headers", Set.of(Dom.class))
            .feeds("ACC10")
            .severity(0.8)
            .criteria(rgaa("5.6.1"), rgaa("5.6.2"), wcag("1.3.1"));
    private static final About TOP = ABOUT.criteria(rgaa("5.6.1"), wcag("1.3.1"));
    private static final About SIDE = ABOUT.criteria(rgaa("5.6.2"), wcag("1.3.1"));
    private static final About TIED = ABOUT.criteria(rgaa("5.7.1")).severity(0.5);
    private static final About ASTRAY =
            ABOUT.criteria(rgaa("5.7.4"), wcag("1.3.1")).severity(0.6);
    private static final Sentences SENTENCES = Sentences.of(TableHeaders.class);
    private static final int LONG = 60;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                dom.select("table")
                        .filter(table -> table.visible() && !table.has("role"))
                        .flatMap(table -> first(table, judge(table)).stream()),
                dom.select("[role=table]")
                        .filter(table -> table.visible() && !table.tag().equals("table"))
                        .flatMap(table -> made(table).stream()));
    }

    /** What fails goes before what its place asks, and that before what is right. */
    private static Optional<Finding> first(Element table, Optional<Finding> own) {
        return own.filter(one -> one.verdict() == Verdict.FAILED)
                .or(() -> nested(table))
                .or(() -> own);
    }

    /** A table of data in a cell of another one: heard cell by cell, the two mix. */
    private static Optional<Finding> nested(Element table) {
        boolean data = table.select("th").anyMatch(one -> one.visible() && of(one, table));
        return table.parent()
                .flatMap(up -> up.closest("td, th"))
                .filter(cell -> data && cell.closest("[role]").isEmpty())
                .filter(cell -> cell.closest("table").stream()
                        .anyMatch(outer -> outer.select("th").anyMatch(one -> one.visible() && of(one, outer))))
                .map(cell -> Finding.cannotTell(
                        TIED,
                        table,
                        SENTENCES.say(
                                "cannot-tell-nested",
                                "first",
                                table.select("th")
                                        .findFirst()
                                        .map(Element::called)
                                        .orElse(""))));
    }

    private static boolean of(Element cell, Element table) {
        return cell.closest("table").filter(table::equals).isPresent();
    }

    /** A table made of other elements, each of which says what it is. */
    private static Optional<Finding> made(Element table) {
        List<List<Element>> grid = table.select("[role=row]")
                .map(row -> row.select("[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]")
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
        boolean plain = grid.size() > 1
                && table.select("table, [role=table], [role=grid]").noneMatch(inner -> !inner.equals(table));
        if (!plain) {
            return Optional.empty();
        }
        return grid.stream().flatMap(List::stream).anyMatch(TableHeaders::head)
                ? Optional.of(Finding.passed(ABOUT, table))
                : unheaded(table, grid);
    }

    private static Optional<Finding> judge(Element table) {
        List<Element> rows = Tables.rows(table);
        List<List<Element>> grid = rows.stream().map(Tables::cells).toList();
        if (amid(grid)) {
            return twoWays(
                    table, grid, grid.get(0).stream().filter(TableHeaders::head).toList());
        }
        if (grid.size() < 2 || grid.stream().allMatch(row -> row.size() < 2)) {
            return Optional.empty();
        }
        List<Element> heads =
                grid.stream().flatMap(List::stream).filter(TableHeaders::head).toList();
        if (heads.isEmpty()) {
            return unheaded(table, grid);
        }
        if (grid.stream().flatMap(List::stream).allMatch(cell -> cell.tag().equals("th"))) {
            // a table whose lines are still to come, or are none today
            if (rows.stream().allMatch(row -> row.closest("thead").isPresent())) {
                return Optional.empty();
            }
            boolean way = grid.stream()
                    .flatMap(List::stream)
                    .allMatch(cell ->
                            cell.select("a[href], button, input").findAny().isPresent()
                                    || cell.text().isBlank());
            return Optional.of(
                    way
                            ? Finding.cannotTell(ABOUT, table, SENTENCES.say("cannot-tell-only-heads"))
                            : Finding.failed(ABOUT, table, SENTENCES.say("failed-only-heads")));
        }
        return SubHeads.of(table)
                .map(cell -> Finding.failed(TOP, cell, SENTENCES.say("failed-below", "name", Called.of(cell))))
                .or(() -> twoWays(table, grid, heads));
    }

    private static boolean head(Element cell) {
        return cell.tag().equals("th") || cell.has("scope") || cell.matches("[role=columnheader], [role=rowheader]");
    }

    /** A cell of data said to depend on the head of another column, and not on the one right above it. */
    private static Optional<Element> astray(Element table) {
        Grid grid = Grid.of(table);
        int top = grid.cells().stream()
                .filter(cell -> !cell.head())
                .mapToInt(Grid.Cell::y)
                .min()
                .orElse(0);
        List<Grid.Cell> heads = grid.cells().stream()
                .filter(cell -> cell.head() && cell.x() > 0 && cell.y() + cell.height() <= top)
                .toList();
        List<Grid.Cell> wrong = grid.cells().stream()
                .filter(cell -> !cell.head() && cell.element().has("headers"))
                .filter(cell -> heads.stream().anyMatch(head -> over(head, cell)))
                .filter(cell -> {
                    List<String> told =
                            List.of(cell.element().attr("headers").strip().split("\\s+"));
                    return heads.stream()
                                    .anyMatch(head -> !over(head, cell)
                                            && told.contains(head.element().attr("id")))
                            && heads.stream()
                                    .filter(head -> over(head, cell) && head.y() + head.height() == top)
                                    .noneMatch(
                                            head -> told.contains(head.element().attr("id")));
                })
                .toList();
        return wrong.size() < 2 ? Optional.empty() : Optional.of(wrong.get(0).element());
    }

    private static boolean over(Grid.Cell head, Grid.Cell cell) {
        return head.x() < cell.x() + cell.width() && cell.x() < head.x() + head.width();
    }

    /** Heads in one row alone, or in the first column alone: the RGAA lets them do without {@code scope}. */
    private static boolean oneLine(List<List<Element>> grid) {
        List<List<Element>> rows = grid.stream()
                .filter(row -> row.stream().anyMatch(TableHeaders::head))
                .toList();
        boolean row = rows.size() == 1
                && rows.get(0).stream()
                        .allMatch(cell -> head(cell) || cell.text().isBlank());
        return row
                || grid.stream()
                        .allMatch(one -> one.size() > 1 && one.stream().skip(1).noneMatch(TableHeaders::head));
    }

    /** Heads across the whole table that are boxes to tick: a form set out in rows, and perhaps no table of data. */
    private static boolean choices(List<List<Element>> grid) {
        return grid.stream()
                .filter(row -> row.size() == 1)
                .map(row -> row.get(0))
                .anyMatch(cell -> head(cell)
                        && cell.has("colspan")
                        && cell.select("[type=radio], [type=checkbox]")
                                .findAny()
                                .isPresent());
    }

    /** In its only row, heads stand between the cells that they may be of. */
    private static boolean amid(List<List<Element>> grid) {
        return grid.size() == 1
                && IntStream.range(1, grid.get(0).size())
                        .anyMatch(at ->
                                head(grid.get(0).get(at)) && !head(grid.get(0).get(at - 1)));
    }

    /** Without the lines at its top that span several columns, which head several columns or the whole. */
    private static List<List<Element>> below(List<List<Element>> grid) {
        List<List<Element>> rest = grid.stream()
                .dropWhile(row ->
                        row.stream().anyMatch(cell -> cell.attr("colspan").matches("[2-9]|\\d\\d+")))
                .toList();
        return rest.size() > 2 ? rest : grid;
    }

    /** A bold first line above plain ones is a line of heads, for the eye only. */
    private static Optional<Finding> unheaded(Element table, List<List<Element>> whole) {
        List<List<Element>> grid = below(whole);
        List<Element> cells = grid.stream().flatMap(List::stream).toList();
        boolean data = cells.stream()
                .allMatch(cell -> cell.text().length() <= LONG
                        && cell.select("table, form, input, select, h1, h2, h3, ul, iframe, button")
                                .findAny()
                                .isEmpty());
        int width = grid.get(0).size();
        boolean even = grid.stream().allMatch(row -> row.size() == width);
        if (!data
                || !even
                || width < 2
                || cells.stream().filter(cell -> cell.text().isBlank()).count() * 2 > cells.size()) {
            return Optional.empty();
        }
        Object[] said = {"first", Called.of(grid.get(0).get(0))};
        if (Heads.top(grid)) {
            return Optional.of(Finding.failed(TOP, table, SENTENCES.say("failed", said)));
        }
        if (Heads.side(grid)) {
            return Optional.of(Finding.failed(SIDE, table, SENTENCES.say("failed-side", said)));
        }
        if (Heads.data(grid)) {
            return Optional.of(Finding.failed(ABOUT, table, SENTENCES.say("failed-data", said)));
        }
        return grid.size() < whole.size()
                ? Optional.empty()
                : Optional.of(Finding.cannotTell(ABOUT, table, SENTENCES.say("cannot-tell", said)));
    }

    /** Heads at the top and at the side, and nothing that says which is which. */
    private static Optional<Finding> twoWays(Element table, List<List<Element>> grid, List<Element> heads) {
        boolean top = grid.get(0).stream()
                        .filter(cell -> !cell.text().isBlank()
                                || cell.select("input, select, textarea, button, img")
                                        .findAny()
                                        .isPresent())
                        .allMatch(TableHeaders::head)
                && grid.get(0).stream().skip(1).anyMatch(TableHeaders::head);
        boolean side = grid.stream()
                .skip(1)
                .anyMatch(row -> row.size() > 1
                        && head(row.get(0))
                        && row.stream().dropWhile(TableHeaders::head).findAny().isPresent()
                        && row.stream().dropWhile(TableHeaders::head).noneMatch(TableHeaders::head));
        // neither the heads told again at the foot nor the name of a part, across the table, are a second row of them
        boolean several = grid.stream()
                        .filter(row -> row.get(0).closest("tfoot").isEmpty() && row.size() > 1)
                        .filter(row -> row.stream().allMatch(TableHeaders::head))
                        .count()
                > 1;
        // the corner heads both, or neither
        Element corner = grid.get(0).get(0);
        boolean untied = heads.stream()
                .filter(one -> !side || !one.equals(corner))
                .anyMatch(one -> one.tag().equals("th")
                        && !one.has("scope")
                        && !one.has("role")
                        && !one.text().isBlank());
        boolean named = grid.stream().flatMap(List::stream).anyMatch(cell -> cell.has("headers"));
        if (!untied || named) {
            return Optional.of(astray(table)
                    .map(cell -> Finding.failed(
                            ASTRAY,
                            cell,
                            SENTENCES.say("failed-astray", "name", Called.of(cell), "first", Called.of(corner))))
                    .orElseGet(() -> Finding.passed(ABOUT, table)));
        }
        if (((top && side) || several) && !choices(grid)) {
            return Optional.of(
                    Finding.failed(TIED, table, SENTENCES.say(several ? "failed-scope" : "failed-scope-sides")));
        }
        return Optional.of(
                oneLine(grid)
                        ? Finding.passed(ABOUT, table)
                        : Finding.cannotTell(TIED, table, SENTENCES.say("cannot-tell-scope"))
                                .severity(0.2));
    }
}
