package fr.parcours.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.Barrier;
import fr.parcours.score.Baseline;
import fr.parcours.score.KnownJourney;
import fr.parcours.score.KnownJourney.Reached;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a compact baseline, made to be kept in a repository: one line for each barrier, so that a difference reads
 * well. What each field means: {@code docs/gate.md}.
 *
 * @param baseline the format
 */
record BaselineFile(int baseline, String run, String started, String rules, String axe, List<Journey> journeys) {
    /** The format that this version writes. */
    static final int FORMAT = 1;

    record Journey(
            String id,
            String outcome,
            List<String> screens,
            Map<String, Person> people,
            @Nullable Double index,
            double coverage,
            List<Line> barriers,
            List<String> checks) {}

    record Person(String outcome, int screen) {}

    @JsonInclude(Include.NON_EMPTY)
    record Line(
            String check,
            String component,
            String screen,
            @Nullable String persona,
            List<String> also,
            int count,
            int number) {}

    static BaselineFile of(Baseline known) {
        return new BaselineFile(
                FORMAT,
                known.run(),
                known.started(),
                known.rules(),
                known.axe(),
                known.journeys().stream().map(BaselineFile::journey).toList());
    }

    private static Journey journey(KnownJourney known) {
        Map<String, Person> people = new LinkedHashMap<>();
        known.people()
                .forEach((who, reached) ->
                        people.put(who.id(), new Person(Shaping.word(reached.outcome()), reached.screen())));
        return new Journey(
                known.id(),
                Shaping.word(known.outcome()),
                known.screens(),
                people,
                known.index(),
                known.coverage(),
                known.barriers().stream()
                        .map(one -> new Line(
                                one.check(),
                                one.component(),
                                one.screen(),
                                one.persona(),
                                one.also(),
                                one.count(),
                                one.number()))
                        .toList(),
                new ArrayList<>(known.checks()));
    }

    /** Back into what it says; a word that we do not know throws {@link IllegalArgumentException}. */
    Baseline rebuilt() {
        return new Baseline(
                Rebuilding.known("run", run),
                Rebuilding.text(started),
                Rebuilding.known("rules", rules),
                Rebuilding.text(axe),
                journeys.stream().map(BaselineFile::rebuilt).toList());
    }

    private static KnownJourney rebuilt(Journey file) {
        Map<Profile, Reached> people = new LinkedHashMap<>();
        file.people()
                .forEach((who, reached) -> people.put(
                        Profile.byId(who).orElseThrow(() -> new IllegalArgumentException(who)),
                        new Reached(
                                Rebuilding.constant(PersonaResult.Outcome.class, reached.outcome()),
                                reached.screen())));
        return new KnownJourney(
                Rebuilding.known("id", file.id()),
                Rebuilding.constant(JourneyResult.Outcome.class, file.outcome()),
                file.screens(),
                people,
                file.index(),
                file.coverage(),
                file.barriers().stream().map(BaselineFile::rebuilt).toList(),
                new TreeSet<>(file.checks()));
    }

    private static Barrier rebuilt(Line line) {
        return new Barrier(
                Rebuilding.known("check", line.check()),
                Rebuilding.known("component", line.component()),
                Rebuilding.known("screen", line.screen()),
                line.persona(),
                line.also(),
                Math.max(1, line.count()),
                line.number(),
                null);
    }

    /** Writes it, each barrier and each plain list on a line of its own. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator file = Json.MAPPER.createGenerator(out)) {
            file.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            file.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            file.writeStartObject();
            file.writeNumberField("baseline", baseline);
            file.writeStringField("run", run);
            file.writeStringField("started", started);
            file.writeStringField("rules", rules);
            file.writeStringField("axe", axe);
            file.writeArrayFieldStart("journeys");
            for (Journey journey : journeys) {
                write(journey, file);
            }
            file.writeEndArray();
            file.writeEndObject();
            file.writeRaw('\n');
        }
    }

    private static void write(Journey journey, JsonGenerator file) throws IOException {
        file.writeStartObject();
        file.writeStringField("id", journey.id());
        file.writeStringField("outcome", journey.outcome());
        line("screens", journey.screens(), file);
        line("people", journey.people(), file);
        line("index", journey.index(), file);
        line("coverage", journey.coverage(), file);
        file.writeArrayFieldStart("barriers");
        for (Line barrier : journey.barriers()) {
            file.writeRawValue(Json.MAPPER.writeValueAsString(barrier));
        }
        file.writeEndArray();
        line("checks", journey.checks(), file);
        file.writeEndObject();
    }

    private static void line(String name, @Nullable Object value, JsonGenerator file) throws IOException {
        file.writeFieldName(name);
        file.writeRawValue(Json.MAPPER.writeValueAsString(value));
    }
}
