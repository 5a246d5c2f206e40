package fr.parcours.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Gate;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;

/**
 * SARIF 2.1.0, which code hosts show beside the sources. A procedure has no source file: each finding stands on the first
 * line of its journey's file, and is placed by its screen and its component.
 */
final class SarifReport implements ReportFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Explanations explanations;
    private final Gate gate;

    SarifReport(Explanations explanations, Gate gate) {
        this.explanations = explanations;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        SarifRules rules = new SarifRules(explanations, words);
        ObjectNode file = Json.MAPPER.createObjectNode();
        file.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode one = file.putArray("runs").addObject();
        ArrayNode results = Json.MAPPER.createArrayNode();
        for (JourneyResult journey : run.journeys()) {
            new SarifResults(journey, gate, rules, words).into(results);
        }
        ObjectNode driver = one.putObject("tool").putObject("driver");
        driver.put("name", "Parcours");
        driver.put("version", run.tool().version());
        driver.put("language", words.language());
        driver.set("rules", rules.all());
        one.putObject("automationDetails").put("id", "parcours/");
        invocation(run, one, words);
        one.put("language", words.language());
        one.put("columnKind", "utf16CodeUnits");
        one.set("results", results);
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeTree(file);
            json.writeRaw('\n');
        }
    }

    /** What could not be done, and what the gate decided. */
    private void invocation(RunResult run, ObjectNode one, Words words) {
        ObjectNode invocation = one.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true);
        ArrayNode notes = invocation.putArray("toolExecutionNotifications");
        run.problems().forEach(problem -> note("error", problem, notes));
        for (Line line : gate.lines()) {
            String level = line.state() == State.BROKEN ? "error" : line.state() == State.UNSURE ? "warning" : "note";
            String journey = line.journey().isEmpty() ? "" : line.journey() + words.of("\u00a0: ", ": ");
            note(level, journey + words.of(line.sentence()), notes);
        }
    }

    private static void note(String level, String text, ArrayNode notes) {
        ObjectNode note = notes.addObject();
        note.put("level", level);
        note.putObject("message").put("text", Plain.whole(text));
    }
}
