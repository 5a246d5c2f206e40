package fr.parcours.run;

import fr.parcours.evidence.Subject;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import fr.parcours.persona.Persona;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One journey to walk.
 *
 * @param start of the site, demonstrations already resolved
 * @param hosts where pages and frames may go
 * @param bench where the stop may be passed, and every walk is on
 * @param personas who walks after the nominal walk
 * @param before what is done first in each walk
 */
public record Planned(
        Journey journey, URI start, List<String> hosts, boolean bench, List<Persona> personas, List<Planned> before) {
    public Planned {
        hosts = List.copyOf(hosts);
        personas = List.copyOf(personas);
        before = List.copyOf(before);
    }

    /** A journey that needs nothing before it. */
    public Planned(Journey journey, URI start, List<String> hosts, boolean bench, List<Persona> personas) {
        this(journey, start, hosts, bench, personas, List.of());
    }

    /** The same, with what is done first. */
    public Planned after(List<Planned> first) {
        return new Planned(journey, start, hosts, bench, personas, first);
    }

    Prelude.Prior prior() {
        return new Prelude.Prior(journey, start, hosts, bench);
    }

    Prelude prelude(String mark, Map<String, String> environment, long paceMillis) {
        boolean ours = before.stream().allMatch(Planned::bench);
        return new Prelude(before.stream().map(Planned::prior).toList(), mark, environment, ours ? 0 : paceMillis);
    }

    /** On a real site, what comes after a connection may tell of somebody. */
    boolean behindIdentity() {
        return !before.isEmpty() && !(bench && before.stream().allMatch(Planned::bench));
    }

    /** On a real site, whoever has agreed to nothing is asked for one walk only; what is done first is done at each walk. */
    public boolean mayRepeat() {
        return (bench || journey.authorisation() != null) && before.stream().allMatch(Planned::mayRepeat);
    }

    /** What is walked, as the evidence tells it. */
    Subject subject() {
        Map<String, String> data = new LinkedHashMap<>();
        journey.data()
                .forEach((name, datum) -> data.put(name, datum.kind().name().toLowerCase(Locale.ROOT)));
        return new Subject(
                journey.id(),
                journey.title(),
                journey.goal(),
                journey.site().name(),
                journey.site().operator(),
                text(journey.site().licence()),
                journey.site().territory(),
                text(journey.site().software()),
                text(journey.site().population()),
                journey.site().start(),
                journey.site().hosts(),
                language(),
                bench,
                data,
                journey.steps().stream()
                        .map(Journey.Placed::step)
                        .map(Step::french)
                        .toList(),
                journey.gate());
    }

    /** The language that its site is asked in first. */
    String language() {
        return journey.languages().isEmpty() ? "fr" : journey.languages().get(0);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
