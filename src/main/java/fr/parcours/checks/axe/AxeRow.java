package fr.parcours.checks.axe;

import fr.parcours.check.About;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of {@code axe.tsv}: a rule of axe in people's words.
 *
 * @param cap the worst verdict that it may give
 * @param sentence one occurrence; for contrasts, {@code {contrast}} and {@code {required}} stand for figures
 */
record AxeRow(About about, Cap cap, Sentence sentence, AxeText text) {
    static final Set<Class<? extends Evidence>> READS = Set.of(AxeResults.class, Dom.class, Markup.class);

    /** How far a rule may go. */
    enum Cap {
        FAILED,
        CANNOT_TELL,
        /** Kept apart: nobody is accused, nothing is counted. */
        ADVICE
    }

    /** The whole table, in its order. */
    static List<AxeRow> all() {
        try (InputStream in = AxeRow.class.getResourceAsStream("axe.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no table axe.tsv");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AxeRow row(List<String> columns, List<String> cells) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            told.put(columns.get(i), cells.get(i));
        }
        Cap cap =
                switch (told.getOrDefault("verdict_cap", "")) {
                    case "failed" -> Cap.FAILED;
                    case "cannot-tell" -> Cap.CANNOT_TELL;
                    case "advice" -> Cap.ADVICE;
                    default -> throw new IllegalStateException("axe.tsv: no such verdict: " + told);
                };
        return new AxeRow(
                about(told, cap),
                cap,
                sentence(told, "sentence"),
                new AxeText(sentence(told, "title"), sentence(told, "who"), sentence(told, "mend")));
    }

    private static About about(Map<String, String> told, Cap cap) {
        About about =
                unknown(told.getOrDefault("rule", "")).severity(Double.parseDouble(told.getOrDefault("severity", "0")));
        if (cap == Cap.ADVICE) {
            return about;
        }
        Set<Criterion> criteria = new TreeSet<>();
        list(told, "rgaa").forEach(test -> criteria.add(Criterion.rgaa(test)));
        list(told, "wcag").forEach(number -> criteria.add(Criterion.wcag(number)));
        return about.criteria(criteria.toArray(new Criterion[0]))
                .feeds(list(told, "indicator").toArray(new String[0]));
    }

    /** What is known of a rule of which only the id is. */
    static About unknown(String rule) {
        return new About(
                "axe/" + rule,
                "axe",
                About.Scope.SCREEN,
                Set.of(),
                0,
                Set.of(),
                Obligation.GOOD_PRACTICE,
                Set.of(),
                READS);
    }

    private static Sentence sentence(Map<String, String> told, String column) {
        return new Sentence(told.getOrDefault(column + "_fr", ""), told.getOrDefault(column + "_en", ""));
    }

    private static List<String> list(Map<String, String> told, String column) {
        String cell = told.getOrDefault(column, "");
        return cell.isEmpty() ? List.of() : cells(cell, ",");
    }

    private static List<String> cells(String line) {
        return cells(line, "\t");
    }

    private static List<String> cells(String line, String by) {
        return Arrays.stream(line.split(by, -1)).map(String::strip).toList();
    }

    /** axe's name of the rule. */
    String rule() {
        return about.id().substring("axe/".length());
    }
}
