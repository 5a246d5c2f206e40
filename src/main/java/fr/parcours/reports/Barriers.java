package fr.parcours.reports;

import fr.parcours.check.Verdict;
import fr.parcours.criteria.Obligation;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts findings for a reader: the same check together, the gravest first, what a template repeats told once. */
final class Barriers {
    private static final Comparator<Judged> GRAVEST_FIRST = Comparator.comparingDouble(
            judged -> -judged.finding().severity() * judged.position().factor());

    /** What was told on an earlier screen. */
    private final Told told = new Told();

    /** Findings of one check on one screen, gravest first. */
    record Group(String check, List<Judged> findings) {
        Judged gravest() {
            return findings.get(0);
        }

        /** The text, if any, that asks for what the gravest of them says. */
        Obligation obligation() {
            return gravest().finding().about().obligation();
        }
    }

    /** What a screen adds, and what it only repeats. */
    record Sorted(List<Group> fresh, List<Group> again) {}

    Sorted sort(List<Judged> findings) {
        List<Judged> fresh = new ArrayList<>();
        List<Judged> again = new ArrayList<>();
        List<Judged> failed = with(findings, Verdict.FAILED);
        List<Boolean> first = told.fresh(failed);
        for (int at = 0; at < failed.size(); at++) {
            (first.get(at) ? fresh : again).add(failed.get(at));
        }
        return new Sorted(groups(fresh), groups(again));
    }

    static List<Judged> with(List<Judged> findings, Verdict verdict) {
        return findings.stream()
                .filter(judged -> judged.finding().verdict() == verdict)
                .toList();
    }

    static List<Group> groups(List<Judged> findings) {
        Map<String, List<Judged>> byCheck = new LinkedHashMap<>();
        findings.stream().sorted(GRAVEST_FIRST).forEach(judged -> byCheck.computeIfAbsent(
                        judged.finding().about().id(), unused -> new ArrayList<>())
                .add(judged));
        return byCheck.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many distinct barriers a journey has, one that a template repeats counting once. */
    static int count(JourneyResult journey) {
        Barriers barriers = new Barriers();
        int count = 0;
        for (var screen : journey.screens()) {
            count += size(barriers.sort(screen.findings()).fresh());
        }
        return count + size(barriers.sort(journey.findings()).fresh());
    }

    static int size(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.findings().size()).sum();
    }
}
