package fr.parcours.reports;

import fr.parcours.check.Verdict;
import fr.parcours.criteria.Position;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.ScreenResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each kind of barrier of a journey on one line: what stops a person, then what is on the way, then what comes on most screens. */
final class ShortList {
    private final Sheet sheet;
    private final Words words;
    private final JourneyResult journey;

    ShortList(Sheet sheet, JourneyResult journey) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.journey = journey;
    }

    /** One kind: what it was found on, the gravest first within a screen; a barrier known from an earlier screen counts once. */
    private static final class Kind {
        private final Judged first;
        private final Set<Integer> screens = new TreeSet<>();
        private int places;
        private Position worst;
        private boolean stops;
        private boolean everywhere = true;

        Kind(Judged first) {
            this.first = first;
            this.worst = first.position();
        }

        /** @param screen where the group was found; 0 for the whole journey, whose findings tell their screens */
        void add(Barriers.Group group, int fresh, int screen) {
            places += fresh;
            everywhere &= screen == 0;
            group.findings().forEach(one -> {
                screens.addAll(screen == 0 ? one.finding().screens() : List.of(screen));
                worst = one.position().factor() > worst.factor() ? one.position() : worst;
            });
        }

        /** The name of where it stands. */
        String where() {
            return stops
                    ? "short.stops"
                    : everywhere
                            ? "short.everywhere"
                            : "position." + worst.name().toLowerCase(Locale.ROOT);
        }

        int rank() {
            if (stops) {
                return 0;
            }
            if (everywhere) {
                return 2;
            }
            return switch (worst) {
                case CRITICAL -> 1;
                case TASK -> 3;
                case PERIPHERY -> 4;
            };
        }
    }

    Part section() {
        Part section = sheet.part("short-barriers");
        List<Kind> kinds = kinds();
        if (kinds.isEmpty()) {
            return section.drop("table").textOrDrop("count", journey.whole() ? words.say("barriers.none") : "");
        }
        int places = kinds.stream().mapToInt(kind -> kind.places).sum();
        section.text("count", words.count("short.count", places, words.count("short.kinds", kinds.size())));
        kinds.forEach(kind -> section.add("rows", row(kind)));
        return section;
    }

    private Part row(Kind kind) {
        return sheet.part("short-row")
                .text(
                        "what",
                        words.of(sheet.explanations()
                                .of(kind.first.finding().about().id())
                                .barrier()))
                .say("where", kind.where())
                .text("places", String.valueOf(kind.places))
                .text("screens", screens(List.copyOf(kind.screens)))
                .say(
                        "asked",
                        "short.asked."
                                + kind.first.finding().about().obligation().id());
    }

    private String screens(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return words.say("mend.whole");
        }
        int all = journey.screens().size();
        return all > 1 && numbers.size() == all ? words.say("short.all") : words.list(Sheet.runs(numbers, words));
    }

    private List<Kind> kinds() {
        Map<String, Kind> known = new LinkedHashMap<>();
        Barriers barriers = new Barriers();
        for (ScreenResult screen : journey.screens()) {
            put(known, barriers.sort(screen.findings()), screen.number());
        }
        put(known, barriers.sort(journey.findings()), 0);
        Set<String> stopped = Headline.with(Headline.observed(journey), PersonaResult.Outcome.BLOCKED).stream()
                .map(one -> one.profile().id())
                .collect(Collectors.toSet());
        Stream.concat(
                        journey.findings().stream(),
                        journey.screens().stream().flatMap(screen -> screen.findings().stream()))
                .map(Judged::finding)
                .filter(one ->
                        one.verdict() == Verdict.FAILED && one.persona() != null && stopped.contains(one.persona()))
                .flatMap(one -> Stream.ofNullable(known.get(one.about().id())))
                .forEach(kind -> kind.stops = true);
        return known.values().stream()
                .sorted(Comparator.comparing(Kind::rank)
                        .thenComparing(kind -> -kind.screens.size())
                        .thenComparing(kind -> -kind.places))
                .toList();
    }

    private static void put(Map<String, Kind> known, Barriers.Sorted sorted, int screen) {
        sorted.fresh()
                .forEach(group -> of(known, group).add(group, group.findings().size(), screen));
        sorted.again().forEach(group -> of(known, group).add(group, 0, screen));
    }

    private static Kind of(Map<String, Kind> known, Barriers.Group group) {
        return known.computeIfAbsent(group.check(), unused -> new Kind(group.gravest()));
    }
}
