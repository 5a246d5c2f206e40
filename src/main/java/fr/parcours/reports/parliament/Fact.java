package fr.parcours.reports.parliament;

import fr.parcours.check.Sentence;
import fr.parcours.reports.Template;
import java.util.List;

/**
 * Something known from elsewhere that the report may quote: only what was read at its source, or computed from it.
 *
 * @param about what goals it speaks of: the beginning of a goal, or empty for all
 * @param source who says it, and when
 * @param url where it was read
 * @param read day on which it was read, ISO 8601
 */
record Fact(String id, String about, Sentence sentence, String source, String url, String read) {
    /** Read at the primary source, or computed from official data; what was only heard of stays out. */
    private static final List<String> SURE = List.of("P", "C");

    static List<Fact> all() {
        return in(Template.resource(Fact.class, "facts.tsv"));
    }

    /** The facts of a table in which each line ends with its certainty; those that are not sure are left out. */
    static List<Fact> in(String table) {
        return table.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .filter(row -> SURE.contains(row[7].strip()))
                .map(row -> new Fact(row[0], row[1], new Sentence(row[2], row[3]), row[4], row[5], row[6]))
                .toList();
    }

    boolean speaksOf(String goal) {
        return goal.startsWith(about);
    }
}
