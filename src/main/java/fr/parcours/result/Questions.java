package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a person must look at: a question that comes on several screens is one. */
public final class Questions {
    private Questions() {}

    /** The doubts of a journey, screen by screen, then those about the whole of it; each list is one question. */
    public static List<List<Judged>> of(JourneyResult journey) {
        return of(Stream.concat(
                        journey.screens().stream().flatMap(screen -> screen.findings().stream()),
                        journey.findings().stream())
                .filter(one -> one.finding().verdict() == Verdict.CANNOT_TELL)
                .toList());
    }

    /** These doubts by question, in the order in which each comes first; what somebody set aside stays by itself. */
    public static List<List<Judged>> of(List<Judged> doubts) {
        Map<String, List<Judged>> known = new LinkedHashMap<>();
        for (Judged one : doubts) {
            Finding finding = one.finding();
            String alone = one.suppressed() == null ? "" : "\n" + known.size();
            known.computeIfAbsent(
                            finding.about().id() + "\n" + finding.sentence().fr() + alone, key -> new ArrayList<>())
                    .add(one);
        }
        return List.copyOf(known.values());
    }
}
