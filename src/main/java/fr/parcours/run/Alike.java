package fr.parcours.run;

import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.criteria.Criterion;
import fr.parcours.result.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings of two checks that say the same of one component: those of one indicator, unless the standards part them, or, where one
 * has no indicator, those of one RGAA test.
 */
final class Alike {
    private static final String RGAA = "rgaa";
    private static final String WCAG = "wcag";

    private Alike() {}

    /** The same, one for all that say the same: the failed one first, then ours. */
    static List<Judged> joined(List<Judged> found) {
        List<Judged> kept = new ArrayList<>();
        List<Judged> ours = new ArrayList<>(found);
        ours.sort(Comparator.comparing((Judged one) -> one.finding().verdict() == Verdict.FAILED ? 0 : 1)
                .thenComparing(one -> one.finding().about().engine().equals("parcours") ? 0 : 1));
        for (Judged one : ours) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = same(kept.get(i).finding(), one.finding()) ? i : -1;
            }
            if (same < 0) {
                kept.add(one);
            } else {
                Judged first = kept.get(same);
                kept.set(same, heavier(one, first) ? joined(one, first) : joined(first, one));
            }
        }
        return kept;
    }

    /** The same subject, judged worse: what weighs less is not told in its place. */
    private static boolean heavier(Judged one, Judged first) {
        return one.finding().verdict() == first.finding().verdict()
                && one.finding().indicator() != null
                && one.finding().indicator().equals(first.finding().indicator())
                && one.finding().severity() > first.finding().severity();
    }

    private static Judged joined(Judged shown, Judged other) {
        Set<String> also = new TreeSet<>(shown.alsoSeenBy());
        also.addAll(other.alsoSeenBy());
        also.add(other.finding().about().id());
        also.remove(shown.finding().about().id());
        Finding told = shown.finding().insteadOf(other.finding());
        return new Judged(told, shown.position(), shown.fingerprint(), List.copyOf(also))
                .reviewed(shown.reviewed())
                .picture(shown.picture());
    }

    private static boolean same(Finding a, Finding b) {
        if (a.where() == null
                || b.where() == null
                || a.about().id().equals(b.about().id())) {
            return false;
        }
        boolean place = a.where().component().equals(b.where().component());
        boolean unmeasured = a.indicator() == null || b.indicator() == null;
        boolean subject = unmeasured
                ? shared(tests(a, RGAA), tests(b, RGAA))
                : Objects.equals(a.indicator(), b.indicator()) && !apart(a, b);
        return place && subject;
    }

    /** Two certain faults of one thing, of which the standards say nothing in common: who mends one still has the other. */
    private static boolean apart(Finding a, Finding b) {
        Set<Criterion> one = tests(a, WCAG);
        Set<Criterion> other = tests(b, WCAG);
        return a.verdict() == Verdict.FAILED
                && b.verdict() == Verdict.FAILED
                && !one.isEmpty()
                && !other.isEmpty()
                && !shared(one, other)
                && !shared(tests(a, RGAA), tests(b, RGAA));
    }

    private static boolean shared(Set<Criterion> one, Set<Criterion> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<Criterion> tests(Finding finding, String standard) {
        Set<Criterion> tests = new TreeSet<>(finding.about().criteria());
        tests.removeIf(one -> !one.standard().startsWith(standard));
        return tests;
    }
}
