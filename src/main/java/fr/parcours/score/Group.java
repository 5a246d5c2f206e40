package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a field that have something in common: who runs them, where, with what software, for how many people.
 *
 * @param by what they have in common
 * @param key what it is: {@code licensed}, {@code 35}, the software's name…
 * @param members all of them, those that could not be evaluated included: their number is always told
 * @param evaluated how many were walked to their end or stop
 * @param open how many of those nobody is stopped on, under any condition tried
 * @param reach for each observed condition, on how many it was tried, and on how many it gets to the end
 * @param median of the index on the field's common ground, doubts at their bounds; null with fewer than {@link #LEAST} sites
 * @param lowest index among them on the common ground, null when none is placed
 * @param highest the same
 */
public record Group(
        By by,
        String key,
        List<Brief> members,
        int evaluated,
        int open,
        Map<Profile, Reach> reach,
        @Nullable Interval median,
        @Nullable Double lowest,
        @Nullable Double highest) {

    /** A median of fewer sites than this would look like more than it is. */
    public static final int LEAST = 3;

    /** What sites can be grouped by. */
    public enum By {
        OPERATOR,
        /** The département, of a commune too. */
        TERRITORY,
        SOFTWARE,
        POPULATION;

        /** What the site has in common with others, empty when it is not told. */
        public String of(JourneyResult journey) {
            JourneyResult.Site site = journey.site();
            return switch (this) {
                case OPERATOR -> site.operator();
                case TERRITORY -> site.territory().length() == 5 ? department(site.territory()) : site.territory();
                case SOFTWARE -> site.software();
                case POPULATION -> size(site.population());
            };
        }

        private static String department(String commune) {
            return commune.startsWith("97") ? commune.substring(0, 3) : commune.substring(0, 2);
        }

        /** Classes of our own, in the order of their first figure; a population told in words is its own class. */
        private static String size(String told) {
            String digits = told.replaceAll("[\\s\u00a0\u202f._]", "");
            if (!digits.matches("\\d{1,9}")) {
                return told.strip();
            }
            int people = Integer.parseInt(digits);
            return people < 2_000
                    ? "0-1999"
                    : people < 10_000 ? "2000-9999" : people < 50_000 ? "10000-49999" : "50000-";
        }
    }

    /** On how many sites a condition was tried, and on how many it gets to the end. */
    public record Reach(int tried, int reached) {
        Reach and(boolean gets) {
            return new Reach(tried + 1, reached + (gets ? 1 : 0));
        }
    }

    public Group {
        members = List.copyOf(members);
        reach = Collections.unmodifiableMap(new EnumMap<>(reach));
    }

    /** The groups of a field, by key; sites for which nothing is told are under the empty key. */
    public static List<Group> of(Field field, By by) {
        Map<String, List<Brief>> byKey = new TreeMap<>();
        field.placed().forEach(one -> put(byKey, by, one.brief()));
        field.apart().forEach(one -> put(byKey, by, one));
        return byKey.entrySet().stream()
                .map(one -> group(field, by, one.getKey(), one.getValue()))
                .toList();
    }

    private static void put(Map<String, List<Brief>> byKey, By by, Brief brief) {
        byKey.computeIfAbsent(by.of(brief.journey()), key -> new ArrayList<>()).add(brief);
    }

    private static Group group(Field field, By by, String key, List<Brief> members) {
        List<Brief> seen = members.stream().filter(Brief::evaluated).toList();
        Map<Profile, Reach> reach = new EnumMap<>(Profile.class);
        seen.forEach(brief -> tried(brief)
                .forEach(one -> reach.merge(
                        one.profile(),
                        new Reach(0, 0).and(one.outcome() != Outcome.BLOCKED),
                        (before, now) -> before.and(now.reached() > 0))));
        List<Interval> placed = field.placed().stream()
                .filter(one -> members.contains(one.brief()))
                .map(Field.Placed::index)
                .toList();
        return new Group(
                by,
                key,
                members,
                seen.size(),
                (int) seen.stream()
                        .filter(brief -> !tried(brief).isEmpty()
                                && tried(brief).stream().noneMatch(one -> one.outcome() == Outcome.BLOCKED))
                        .count(),
                reach,
                placed.size() < LEAST
                        ? null
                        : Interval.around(
                                median(placed, Interval::value),
                                median(placed, Interval::low),
                                median(placed, Interval::high)),
                placed.isEmpty()
                        ? null
                        : placed.stream().mapToDouble(Interval::value).min().getAsDouble(),
                placed.isEmpty()
                        ? null
                        : placed.stream().mapToDouble(Interval::value).max().getAsDouble());
    }

    private static List<PersonaResult> tried(Brief brief) {
        return brief.journey().personas().stream()
                .filter(one -> one.profile().observed() && one.outcome() != Outcome.NOT_EVALUATED)
                .toList();
    }

    private static double median(List<Interval> placed, Function<Interval, Double> figure) {
        double[] sorted = placed.stream().mapToDouble(figure::apply).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
