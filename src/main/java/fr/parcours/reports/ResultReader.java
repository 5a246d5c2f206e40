package fr.parcours.reports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code result.json} back one journey at a time: whatever the run's size, the memory is that of one journey. */
final class ResultReader {
    private final Path file;

    ResultReader(Path file) {
        this.file = file;
    }

    /** Hands each journey to {@code each}, in order, and gives the run without them. */
    RunResult read(Consumer<JourneyResult> each) {
        // before anything is handed out: a file of another format is refused whole
        Json.open(file, parser -> {
            format(parser);
            return true;
        });
        return Json.open(file, parser -> run(parser, each));
    }

    private void format(JsonParser parser) throws IOException {
        for (String name = Json.first(parser); name != null; name = Json.next(parser)) {
            if (name.equals("format") && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                Json.holdFormat(file, parser.getIntValue(), ResultFile.FORMAT);
                return;
            }
            parser.skipChildren();
        }
        throw noResult();
    }

    private RunResult run(JsonParser parser, Consumer<JourneyResult> each) throws IOException {
        String id = "";
        String started = "";
        RunResult.@Nullable Tool tool = null;
        List<String> problems = List.of();
        boolean journeys = false;
        for (String name = Json.first(parser); name != null; name = Json.next(parser)) {
            switch (name) {
                case "id" -> id = parser.getText();
                case "started" -> started = parser.getText();
                case "tool" -> tool = Rebuilding.tool(Json.MAPPER.readValue(parser, ResultFile.Tool.class));
                case "problems" -> problems = List.of(Json.MAPPER.readValue(parser, String[].class));
                case "journeys" -> {
                    journeys(parser, each);
                    journeys = true;
                }
                default -> parser.skipChildren();
            }
        }
        if (tool == null || !journeys) {
            throw noResult();
        }
        return new RunResult(id, tool, started, List.of(), problems);
    }

    private void journeys(JsonParser parser, Consumer<JourneyResult> each) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw noResult();
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            ResultFile.Journey next = Json.MAPPER.readValue(parser, ResultFile.Journey.class);
            each.accept(Json.rebuilt(file, () -> Rebuilding.journey(next)));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw noResult();
        }
    }

    private UnreadableResult noResult() {
        return new UnreadableResult(
                "«\u00a0" + file + "\u00a0» n’est pas un résultat de Parcours (result.json).",
                "“" + file + "” is no result of Parcours (result.json).");
    }
}
