package fr.parcours.checks.structure;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Under heads that span several columns each, a row of plain cells says the same words again under every one of them: they tell the
 * columns apart, for the eye only.
 */
final class SubHeads {
    private SubHeads() {}

    /** The first of these cells. */
    static Optional<Element> of(Element table) {
        Grid grid = Grid.of(table);
        List<Grid.Cell> spans = row(grid, 0)
                .filter(cell -> cell.head() && cell.width() > 1 && cell.height() == 1)
                .toList();
        if (spans.size() < 2 || row(grid, 1).anyMatch(Grid.Cell::head) || !figures(grid, spans)) {
            return Optional.empty();
        }
        List<List<String>> told =
                spans.stream().map(span -> words(grid, span, 1)).toList();
        List<String> first = told.get(0);
        boolean heads = first.size() == spans.get(0).width()
                && new HashSet<>(first).size() == first.size()
                && told.stream().allMatch(first::equals)
                && first.stream().allMatch(SubHeads::name)
                && row(grid, 1).noneMatch(cell -> figure(cell.element().text()));
        return heads ? under(grid, spans.get(0), 1).map(Grid.Cell::element).findFirst() : Optional.empty();
    }

    /** All that stands below is figures: hours at which something is open or shut would be data already. */
    private static boolean figures(Grid grid, List<Grid.Cell> spans) {
        List<String> below = spans.stream()
                .flatMap(span -> IntStream.range(2, grid.rows()).boxed().flatMap(y -> under(grid, span, y)))
                .map(cell -> cell.element().text().strip())
                .toList();
        return !below.isEmpty()
                && below.stream().allMatch(words -> figure(words) || words.length() <= 1)
                && below.stream().anyMatch(SubHeads::figure);
    }

    private static boolean figure(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static boolean name(String words) {
        return words.chars().anyMatch(Character::isLetter) && !figure(words);
    }

    private static Stream<Grid.Cell> row(Grid grid, int y) {
        return grid.cells().stream().filter(cell -> cell.y() == y);
    }

    private static Stream<Grid.Cell> under(Grid grid, Grid.Cell span, int y) {
        return row(grid, y).filter(cell -> cell.x() >= span.x() && cell.x() < span.x() + span.width());
    }

    /** Of plain cells, one column each; nothing where there is another one among them. */
    private static List<String> words(Grid grid, Grid.Cell span, int y) {
        List<Grid.Cell> cells = under(grid, span, y).toList();
        boolean plain = cells.stream()
                .allMatch(cell -> !cell.head()
                        && cell.width() == 1
                        && cell.height() == 1
                        && !cell.element().has("scope"));
        return plain
                ? cells.stream()
                        .map(cell -> ScreenText.fold(cell.element().text()).strip())
                        .toList()
                : List.of();
    }
}
