package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Each header of a table heads some cell. See {@code LoneHeader.md}. */
final class LoneHeader implements Check {
    private static final About ABOUT = About.screen("lone-header", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("5.7.1"), wcag("1.3.1"))
            .act("d0f69e");
    private static final Sentences SENTENCES = Sentences.of(LoneHeader.class);
    private static final int LARGE = 2000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("table, [role=table], [role=grid], [role=treegrid]")
                .filter(table -> table.visible() && !table.matches("[role=presentation], [role=none]"))
                .flatMap(LoneHeader::judge);
    }

    private static Stream<Finding> judge(Element table) {
        Grid grid = Grid.of(table);
        // its lines are still to come, or there are none today
        boolean empty = grid.cells().stream().allMatch(Grid.Cell::head);
        return empty || grid.cells().size() > LARGE || grid.rows() < 2
                ? Stream.empty()
                : grid.cells().stream()
                        .filter(head -> head(head) && (heads(grid, head) || !again(grid, head)))
                        .map(head -> heads(grid, head)
                                ? Finding.passed(ABOUT, head.element())
                                : Finding.failed(
                                        ABOUT,
                                        head.element(),
                                        SENTENCES.say(
                                                "failed", "name", head.element().called())));
    }

    private static boolean head(Grid.Cell cell) {
        return cell.head()
                && !foot(cell)
                && !sum(cell)
                && cell.element().visible()
                && !cell.element().role().isEmpty()
                && !ScreenText.fold(cell.element().text()).isBlank();
    }

    /** At the foot of a table, heads are told again, or sums are set in bold: nobody looks for cells under them. */
    private static boolean foot(Grid.Cell cell) {
        return cell.element().closest("tfoot").isPresent() && scope(cell).isEmpty();
    }

    /** A figure, or what is said of sums: set in bold by a tag of the wrong kind, it is no title of anything. */
    private static boolean sum(Grid.Cell cell) {
        String words = ScreenText.fold(cell.element().text());
        return words.matches("(sous-?)?tota(l|ux)\\b.*|sums?\\b.*|sommes?\\b.*")
                || words.codePoints().noneMatch(Character::isLetter);
    }

    /** Told a second time, at the end of its column or of its row, or a remark across the whole table: nobody looks for cells beyond it. */
    private static boolean again(Grid grid, Grid.Cell head) {
        String words = ScreenText.fold(head.element().text());
        boolean below = grid.column(head)
                .anyMatch(other -> other.head()
                        && other.y() < head.y()
                        && ScreenText.fold(other.element().text()).equals(words));
        boolean beside = grid.row(head).anyMatch(other -> other.head() && other.x() < head.x())
                && grid.row(head).anyMatch(other -> !other.head() && other.x() < head.x());
        boolean across = head.width() > 1 && grid.row(head).findAny().isEmpty();
        return below || beside || across;
    }

    private static boolean heads(Grid grid, Grid.Cell head) {
        String id = head.element().attr("id");
        boolean named = !id.isBlank() && grid.cells().stream().anyMatch(cell -> refers(cell, id));
        String scope = scope(head);
        boolean column =
                scope.startsWith("col") || (scope.isEmpty() && grid.row(head).noneMatch(cell -> !cell.head()));
        boolean row =
                scope.startsWith("row") || (scope.isEmpty() && grid.column(head).noneMatch(cell -> !cell.head()));
        return named
                || (column && grid.column(head).anyMatch(cell -> free(cell) && cell.y() > head.y()))
                || (row && grid.row(head).anyMatch(cell -> free(cell) && cell.x() > head.x()))
                || (scope.isEmpty() && !column && !row)
                || scope.endsWith("group"); // of all the cells that follow in its part of the table
    }

    private static String scope(Grid.Cell head) {
        String role = head.element().attr("role");
        return role.equals("columnheader")
                ? "col"
                : role.equals("rowheader")
                        ? "row"
                        : head.element().attr("scope").toLowerCase(Locale.ROOT);
    }

    private static boolean free(Grid.Cell cell) {
        return !cell.element().has("headers");
    }

    private static boolean refers(Grid.Cell cell, String id) {
        return List.of(cell.element().attr("headers").strip().split("\\s+", -1)).contains(id)
                && Arrays.stream(new Grid.Cell[] {cell})
                        .noneMatch(one -> one.element().attr("id").equals(id));
    }
}
