package fr.parcours.score;

import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Verdict;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.ScreenResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds again, from a thing that the score counted, the findings that speak of it. */
final class DrawnPlaces {
    /** A finding and the screens it rests on. */
    private record Placed(Finding finding, Collection<Integer> screens) {}

    private static final Comparator<Placed> GRAVEST_FIRST =
            Comparator.comparingDouble(placed -> -placed.finding().severity());

    private final Map<String, List<Placed>> byThing = new LinkedHashMap<>();

    private DrawnPlaces() {}

    static DrawnPlaces of(JourneyResult journey) {
        DrawnPlaces places = new DrawnPlaces();
        for (ScreenResult screen : journey.screens()) {
            screen.findings().forEach(judged -> places.note(judged, List.of(screen.number())));
        }
        journey.findings()
                .forEach(judged -> places.note(judged, judged.finding().screens()));
        places.byThing.values().forEach(found -> found.sort(GRAVEST_FIRST));
        return places;
    }

    private void note(Judged judged, Collection<Integer> screens) {
        Finding finding = judged.finding();
        String indicator = finding.indicator();
        if (indicator == null) {
            return;
        }
        Placed placed = new Placed(finding, screens);
        // What is reduced to one value loses its component: it is found again by its indicator alone.
        noted(indicator, "").add(placed);
        finding.place()
                .filter(where -> !where.component().isEmpty())
                .ifPresent(where -> noted(indicator, where.component()).add(placed));
    }

    private List<Placed> noted(String indicator, String component) {
        return byThing.computeIfAbsent(indicator + " " + component, unused -> new ArrayList<>());
    }

    /** The findings of that thing; of its whole indicator where none names it. */
    private List<Placed> found(Gain gain) {
        Verdict wanted = gain.certain() ? Verdict.FAILED : Verdict.CANNOT_TELL;
        List<Placed> exact = byThing.getOrDefault(gain.indicator() + " " + gain.component(), List.of());
        List<Placed> known = exact.isEmpty() ? byThing.getOrDefault(gain.indicator() + " ", List.of()) : exact;
        return known.stream()
                .filter(placed -> placed.finding().verdict() == wanted)
                .toList();
    }

    /** The check whose page tells how to mend it; null when no finding speaks of it. */
    @Nullable
    String check(Gain gain) {
        return found(gain).stream()
                .findFirst()
                .map(placed -> placed.finding().about().id())
                .orElse(null);
    }

    Optional<Sentence> sentence(Gain gain) {
        return found(gain).stream().findFirst().map(placed -> placed.finding().sentence());
    }

    List<Integer> screens(Gain gain) {
        return found(gain).stream()
                .flatMap(placed -> placed.screens().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
