package fr.parcours.journey;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One procedure on one site's screens, as its author wrote it.
 *
 * @param file where it was read
 * @param goal what makes two sites comparable
 * @param authorisation who agreed to more than one walk, and when; null when nobody did
 * @param also pages of the RGAA sample outside of the way
 * @param languages to walk in, the first is the main one
 * @param before journeys done first in each walk, not judged
 */
public record Journey(
        Path file,
        String id,
        String title,
        String goal,
        Site site,
        @Nullable String authorisation,
        List<String> also,
        List<String> languages,
        Map<String, Datum> data,
        List<String> before,
        List<Placed> steps,
        Map<String, String> gate) {
    public Journey {
        also = List.copyOf(also);
        languages = List.copyOf(languages);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        gate = Collections.unmodifiableMap(new LinkedHashMap<>(gate));
    }

    /** The same way on another site; who agreed to it there is told anew, since nobody agrees for another. */
    public Journey on(String otherId, Site other, @Nullable String agreed) {
        return new Journey(file, otherId, title, goal, other, agreed, also, languages, data, before, steps, gate);
    }

    /** The same journey with other steps. */
    public Journey stepping(List<Placed> others) {
        return new Journey(file, id, title, goal, site, authorisation, also, languages, data, before, others, gate);
    }

    /** The same journey asked for in one language. */
    public Journey in(String language) {
        return new Journey(
                file, id, title, goal, site, authorisation, also, List.of(language), data, before, steps, gate);
    }

    /**
     * Who answers for it.
     *
     * @param operator state, local-authority, licensed or private
     * @param start an address, or {@code demo:NAME/} for an embedded demonstration
     * @param hosts where pages and frames may go
     */
    public record Site(
            String name,
            String operator,
            @Nullable String licence,
            String territory,
            @Nullable String software,
            @Nullable String population,
            String start,
            List<String> hosts) {
        public Site {
            hosts = List.copyOf(hosts);
        }
    }

    /** A value typed on the way: a text, a secret from the environment, or one that differs at every walk. */
    public record Datum(Kind kind, String text) {
        /** Where the value comes from. */
        public enum Kind {
            TEXT,
            /** {@code text} is the name of the environment variable. */
            SECRET,
            /** {@code text} holds <code>{walk}</code>. */
            UNIQUE
        }
    }

    /** A step and the line it was written on, from 1. */
    public record Placed(Step step, int line) {}
}
