package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ResultSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void what_we_write_is_what_the_schema_says() throws IOException {
        assertThat(schema().validate(MAPPER.readTree(written(Runs.two())))).isEmpty();
    }

    @Test
    void a_run_that_could_do_nothing_is_written_too() throws IOException {
        RunResult nothing = Runs.unreachable();
        JsonNode file = MAPPER.readTree(written(nothing));
        assertThat(schema().validate(file)).isEmpty();
        assertThat(file.at("/journeys/0/index").isNull()).isTrue();
    }

    @Test
    void the_schema_refuses_a_verdict_that_does_not_exist() throws IOException {
        String odd = new String(written(Runs.two()), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"cannot-tell\"", "\"conforme\"");
        assertThat(schema().validate(MAPPER.readTree(odd))).isNotEmpty();
    }

    @Test
    void the_published_schema_is_the_one_in_the_jar() throws IOException {
        assertThat(Files.readString(Path.of("docs/schema/result.schema.json")))
                .isEqualTo(Template.resource("result.schema.json"));
    }

    /** So that a run can be read back later: the shape that is written is the shape that is read. */
    @Test
    void the_file_reads_back_into_the_same_bytes() throws IOException {
        byte[] once = written(Runs.two());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JsonReport.write(MAPPER.readValue(once, ResultFile.class), again);
        assertThat(again.toByteArray()).isEqualTo(once);
    }

    @Test
    void only_a_demonstration_bears_a_letter() throws IOException {
        JsonNode bench = MAPPER.readTree(written(Runs.two()));
        assertThat(bench.at("/journeys/0/index/letter").isTextual()).isTrue();
        JsonNode real = MAPPER.readTree(written(Runs.real()));
        assertThat(real.at("/journeys/0/index/letter").isNull()).isTrue();
        assertThat(real.at("/journeys/0/index/value").isNumber()).isTrue();
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Template.resource("result.schema.json"));
    }

    private static byte[] written(RunResult run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.json().write(run, Score.of(run), "fr", out);
        return out.toByteArray();
    }
}
