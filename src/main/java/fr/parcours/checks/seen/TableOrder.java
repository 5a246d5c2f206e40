package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table used to lay things out says so, and makes sense read row by row. See {@code TableOrder.md}. */
final class TableOrder implements Check {
    private static final About ABOUT =
            About.journey("table-order", Set.of(Dom.class)).severity(0.3).criteria(rgaa("5.3.1"), wcag("1.3.2"));
    /** Several words, and no end of a sentence. */
    private static final Pattern OPEN = Pattern.compile("\\p{L} .*\\p{L},$|\\p{L} .* (?:et|ou|puis|and|or|then)$");

    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}\\p{L}* .*\\p{L}");
    private static final Sentences SENTENCES = Sentences.of(TableOrder.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(
                ABOUT,
                trail,
                seen -> Stream.concat(
                        seen.the(Dom.class)
                                .select("table[role=presentation], table[role=none]")
                                // rows that say that they are rows make a grid of it
                                .filter(table -> table.visible()
                                        && table.select("[role=row]").findAny().isEmpty())
                                .map(TableOrder::judge),
                        seen.the(Dom.class)
                                .select("table:not([role])")
                                .filter(table -> table.visible()
                                        && table.select("th, caption, thead, table, [scope]")
                                                .findAny()
                                                .isEmpty()
                                        && downwards(table))
                                .map(table -> Finding.cannotTell(
                                        ABOUT, table, SENTENCES.say("cannot-tell-down", "name", Called.of(table))))));
    }

    /** In each column of two rows, the cell below goes on with the sentence of the one above. */
    private static boolean downwards(Element table) {
        List<List<String>> rows = table.select("tr")
                .map(row -> row.children().stream()
                        .filter(cell -> cell.tag().equals("td"))
                        .map(cell -> cell.text().strip())
                        .toList())
                .filter(cells -> cells.stream().anyMatch(text -> !text.isEmpty()))
                .toList();
        return IntStream.range(1, rows.size()).anyMatch(i -> {
            List<String> above = rows.get(i - 1);
            List<String> below = rows.get(i);
            return below.size() >= 2
                    && above.size() == below.size()
                    && IntStream.range(0, below.size())
                            .allMatch(at -> OPEN.matcher(above.get(at)).find()
                                    && GOES_ON.matcher(below.get(at)).find());
        });
    }

    private static Finding judge(Element table) {
        List<Element> rows = table.select("tr")
                .filter(row -> row.closest("table").filter(table::equals).isPresent())
                .filter(row -> !row.text().isBlank())
                .toList();
        long across = rows.stream()
                .filter(row -> row.children().stream()
                                .filter(cell -> !cell.text().isBlank())
                                .count()
                        >= 2)
                .count();
        return rows.size() >= 2 && across >= 2
                ? Finding.cannotTell(ABOUT, table, SENTENCES.say("cannot-tell", "name", Called.of(table)))
                : Finding.passed(ABOUT, table);
    }
}
