package fr.parcours.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a standard that auditors fill in criterion by criterion, with what must be searched on a page for each. Two files a
 * piece, {@code <standard>.json} and {@code <standard>.looks.json}: a new edition is two more files and one more name in
 * {@link #EDITIONS}.
 *
 * @param standard how references name it: {@code rgaa-4.1.2}
 * @param version as published, such as {@code 4.1.2}
 * @param lines one for each criterion, in the standard's order
 */
public record Referential(String standard, String version, List<Line> lines) {
    /** The editions that this copy knows, the one in force first. */
    public static final List<String> EDITIONS = List.of(Rgaa.STANDARD);

    /**
     * One criterion.
     *
     * @param number such as {@code 11.1}
     * @param tests references of its tests, such as {@code rgaa-4.1.2:11.1.1}
     * @param formerly references of an older edition's tests that say the same: what answers for those answers for this
     * @param thing what it is about: without one, it does not apply
     * @param questionFr what a person must answer
     */
    public record Line(
            String number,
            String topicFr,
            String topicEn,
            String fr,
            String en,
            List<String> wcag,
            List<String> tests,
            List<String> formerly,
            Thing thing,
            String questionFr,
            String questionEn,
            String officialUrl) {
        public Line {
            wcag = List.copyOf(wcag);
            tests = List.copyOf(tests);
            formerly = List.copyOf(formerly);
        }

        /** Whether what answers for {@code criterion} answers for this line. */
        public boolean holds(Criterion criterion) {
            return tests.contains(criterion.reference()) || formerly.contains(criterion.reference());
        }
    }

    /**
     * What a criterion is about.
     *
     * @param id such as {@code images}
     * @param css selector of what is shown to the person who checks; empty for nothing
     * @param also selector of what may hold such a thing out of sight, and so forbids to say that there is none
     * @param fr what is searched, in words, with its article
     */
    public record Thing(String id, String css, String also, String fr, String en) {
        /** Whether every page has one: the page itself. */
        public boolean everywhere() {
            return css.equals("html");
        }
    }

    public Referential {
        lines = List.copyOf(lines);
    }

    /** The edition in force. */
    public static Referential current() {
        return Loaded.CURRENT;
    }

    /** The edition of that name; its files missing is our fault, hence unchecked. */
    public static Referential of(String standard) {
        Published published = Resource.read(standard + ".json", Published.class);
        Looks looks = Resource.read(standard + ".looks.json", Looks.class);
        Map<String, Thing> things = new HashMap<>();
        looks.things().forEach(one -> things.put(one.id(), one));
        Map<String, Look> byNumber = new HashMap<>();
        looks.criteria().forEach(one -> byNumber.put(one.id(), one));
        return new Referential(
                standard,
                published.about().path("version").asText(),
                published.criteria().stream()
                        .map(one -> line(standard, one, need(byNumber.get(one.id()), one.id()), things))
                        .toList());
    }

    private static Line line(String standard, Row row, Look look, Map<String, Thing> things) {
        return new Line(
                row.id(),
                row.topicFr(),
                row.topicEn(),
                row.fr(),
                row.en(),
                row.wcag(),
                row.tests().stream().map(one -> standard + ":" + one).toList(),
                Optional.ofNullable(row.formerly()).orElse(List.of()),
                need(things.get(look.thing()), look.thing()),
                look.fr(),
                look.en(),
                row.officialUrl());
    }

    private static <T> T need(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalStateException("Our own file of what to look at misses " + name);
        }
        return found;
    }

    private static final class Loaded {
        private static final Referential CURRENT = of(EDITIONS.get(0));
    }

    private record Published(JsonNode about, List<Row> criteria) {}

    private record Row(
            String id,
            String topicFr,
            String topicEn,
            String fr,
            String en,
            List<String> wcag,
            List<String> tests,
            @Nullable List<String> formerly,
            String officialUrl) {}

    private record Looks(JsonNode about, List<Thing> things, List<Look> criteria) {}

    private record Look(String id, String thing, String fr, String en) {}
}
