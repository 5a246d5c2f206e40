package fr.parcours.check;

import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Obligation;
import fr.parcours.criteria.Wcag;
import fr.parcours.evidence.Evidence;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a check says of itself.
 *
 * @param id the class name in kebab-case, or {@code axe/<rule>}
 * @param engine {@code parcours} or {@code axe}
 * @param scope one screen, or the journey
 * @param indicators of the score that it feeds; the first is its findings'
 * @param severity of a failed finding that says nothing else, 0 to 1
 * @param criteria the published tests it answers for; empty for good practice
 * @param act ACT rules that it implements
 * @param reads kinds of evidence it looks at, where they were had
 */
public record About(
        String id,
        String engine,
        Scope scope,
        Set<String> indicators,
        double severity,
        Set<Criterion> criteria,
        Obligation obligation,
        Set<String> act,
        Set<Class<? extends Evidence>> reads) {

    /** How much a check looks at to answer. */
    public enum Scope {
        SCREEN,
        JOURNEY
    }

    public About {
        indicators = new LinkedHashSet<>(indicators);
        criteria = new TreeSet<>(criteria);
        act = new TreeSet<>(act);
        reads = Set.copyOf(reads);
        if (severity < 0 || severity > 1) {
            throw new IllegalArgumentException("a severity is between 0 and 1: " + severity);
        }
    }

    /** A check of one screen, of full severity, good practice until told otherwise. */
    public static About screen(String id, Set<Class<? extends Evidence>> reads) {
        return new About(
                id, "parcours", Scope.SCREEN, Set.of(), 1, Set.of(), Obligation.GOOD_PRACTICE, Set.of(), reads);
    }

    /** A check of the whole journey. */
    public static About journey(String id, Set<Class<? extends Evidence>> reads) {
        return new About(
                id, "parcours", Scope.JOURNEY, Set.of(), 1, Set.of(), Obligation.GOOD_PRACTICE, Set.of(), reads);
    }

    /** Feeds these indicators; its findings go to the first. */
    public About feeds(String... ids) {
        return new About(
                id, engine, scope, new LinkedHashSet<>(Arrays.asList(ids)), severity, criteria, obligation, act, reads);
    }

    public About severity(double value) {
        return new About(id, engine, scope, indicators, value, criteria, obligation, act, reads);
    }

    /** Answers for these tests; the obligation becomes RGAA's as soon as one of them is RGAA's, WCAG 2.2's otherwise. */
    public About criteria(Criterion... tests) {
        boolean rgaa = Arrays.stream(tests).anyMatch(test -> test.standard().startsWith("rgaa"));
        return new About(
                id,
                engine,
                scope,
                indicators,
                severity,
                withClauses(tests),
                rgaa ? Obligation.RGAA : tests.length == 0 ? obligation : Obligation.WCAG22_ONLY,
                act,
                reads);
    }

    /** The European norm repeats the criteria of WCAG 2.1: who cites one cites its clause. */
    private static TreeSet<Criterion> withClauses(Criterion... tests) {
        TreeSet<Criterion> all = new TreeSet<>(Arrays.asList(tests));
        for (Criterion test : tests) {
            if (test.standard().equals(Wcag.STANDARD)) {
                Wcag.byNumber(test.number())
                        .flatMap(Wcag.SuccessCriterion::europeanClause)
                        .ifPresent(clause -> all.add(Criterion.en301549(test.number())));
            }
        }
        return all;
    }

    public About obligation(Obligation value) {
        return new About(id, engine, scope, indicators, severity, criteria, value, act, reads);
    }

    public About act(String... rules) {
        return new About(id, engine, scope, indicators, severity, criteria, obligation, Set.of(rules), reads);
    }
}
