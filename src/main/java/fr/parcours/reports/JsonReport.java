package fr.parcours.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code result.json}: all that a run left and the figures drawn from it, for tools and for our own reports. */
final class JsonReport implements ReportFormat {
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addModule(new SimpleModule().addSerializer(new WholeCharacters()))
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES))
            .build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    /** Both languages are in it, whatever {@code language}. */
    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        write(Shaping.file(run, score), out);
    }

    /** Writes the file as it is. */
    static void write(ResultFile file, OutputStream out) throws IOException {
        Writing writing = begin(file, out);
        for (ResultFile.Journey journey : file.journeys()) {
            writing.journey(journey);
        }
        writing.end(file.problems());
    }

    /** Begins a file whose journeys come one by one. */
    static Writing begin(ResultFile head, OutputStream out) throws IOException {
        return new Writing(head, out);
    }

    /** A file being written: its journeys, then what could not be done. */
    static final class Writing {
        private final OutputStream out;
        private final JsonGenerator json;

        private Writing(ResultFile head, OutputStream out) throws IOException {
            this.out = out;
            json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out);
            json.writeStartObject();
            json.writeNumberField("format", head.format());
            json.writeStringField("id", Plain.whole(head.id()));
            json.writePOJOField("tool", head.tool());
            json.writeStringField("started", head.started());
            json.writeArrayFieldStart("journeys");
        }

        void journey(ResultFile.Journey journey) throws IOException {
            json.writePOJO(journey);
            json.flush();
        }

        void end(List<String> problems) throws IOException {
            json.writeEndArray();
            json.writePOJOField("problems", problems);
            json.writeEndObject();
            json.flush();
            out.write('\n');
            out.flush();
        }
    }

    /** A page may hold half a character, which UTF-8 cannot write. */
    private static final class WholeCharacters extends StdSerializer<String> {
        private static final long serialVersionUID = 1;

        WholeCharacters() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializerProvider unused) throws IOException {
            out.writeString(Plain.whole(text));
        }
    }
}
