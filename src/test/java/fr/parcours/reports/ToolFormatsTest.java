package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.RunResult;
import fr.parcours.score.Gate;
import fr.parcours.score.Score;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files for other tools, held against the schemas that their owners publish. */
class ToolFormatsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HOSTILE = "<b>&\"' ]]> @team #12 | `x` \u0000\u001b\u202e\ud800 ⟦data:nom⟧";

    static Stream<RunResult> runs() throws IOException {
        return Stream.of(
                Runs.two(), Runs.real(), Runs.unreachable(), Runs.flaky(), Runs.hostile(HOSTILE), readBack(Runs.two()));
    }

    /** With all nine people in it, those who did not walk too. */
    private static RunResult readBack(RunResult run) throws IOException {
        Path file = Files.createTempFile("result", ".json");
        try {
            Files.writeString(file, written("json", run, Gate.none(), "fr"));
            return Reports.read(file);
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_suite_is_what_surefires_schema_says(RunResult run) throws Exception {
        Schema schema = surefire();
        for (Gate gate : List.of(Gate.none(), Gates.compared(run))) {
            for (Element suite : suites(run, gate)) {
                assertThatCode(() -> schema.newValidator().validate(new DOMSource(suite)))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void surefires_schema_refuses_a_case_without_a_name() throws Exception {
        Element suite = suites(Runs.two(), Gate.none()).get(0);
        ((Element) suite.getElementsByTagName("testcase").item(0)).removeAttribute("name");
        Schema schema = surefire();
        assertThatThrownBy(() -> schema.newValidator().validate(new DOMSource(suite)))
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_sarif_file_is_what_the_standards_schema_says(RunResult run) throws IOException {
        for (Gate gate : List.of(Gate.none(), Gates.compared(run))) {
            assertThat(sarifSchema().validate(MAPPER.readTree(written("sarif", run, gate, "fr"))))
                    .isEmpty();
        }
    }

    @Test
    void the_standards_schema_refuses_a_level_that_does_not_exist() throws IOException {
        String odd = written("sarif", Runs.two(), Gate.none(), "fr").replace("\"error\"", "\"grave\"");
        assertThat(sarifSchema().validate(MAPPER.readTree(odd))).isNotEmpty();
    }

    @Test
    void each_result_has_a_fingerprint_of_its_own_a_rule_with_help_in_both_languages_and_a_relative_place()
            throws IOException {
        JsonNode run =
                MAPPER.readTree(written("sarif", Runs.two(), Gate.none(), "fr")).at("/runs/0");
        List<String> marks = new ArrayList<>();
        run.path("results").forEach(result -> {
            marks.add(result.at("/partialFingerprints/primaryLocationLineHash").asText());
            String file = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertThat(file).endsWith(".journey.yaml").doesNotStartWith("/");
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/help/text").asText()).contains("Qui est gêné", "Who is hindered");
            if (result.path("kind").asText().equals("review")) {
                assertThat(result.path("level").asText()).isEqualTo("none");
            }
        });
        assertThat(marks).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void new_barriers_are_marked_in_every_format() throws Exception {
        RunResult run = Runs.two();
        Gate gate = Gates.compared(run);
        JsonNode results = MAPPER.readTree(written("sarif", run, gate, "fr")).at("/runs/0/results");
        List<String> fresh = new ArrayList<>();
        results.forEach(one -> {
            if (one.path("baselineState").asText().equals("new")) {
                fresh.add(one.path("ruleId").asText());
            }
        });
        assertThat(fresh).containsExactly("ticked-option", "field-label");
        assertThat(written("junit", run, gate, "fr")).contains("type=\"new-barrier\"", "[nouveau]");
        assertThat(written("markdown", run, gate, "fr")).contains("### 2 obstacles nouveaux");
        assertThat(written("markdown", run, Gate.none(), "fr")).doesNotContain("nouveau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_flaky_walk_is_said_in_every_format(String language) throws IOException {
        RunResult run = Runs.flaky();
        String said = language.equals("fr") ? "Une fois sur deux seulement" : "Only once out of twice";
        for (ReportFormat format : formats(Gate.none())) {
            assertThat(written(format, run, language).replace("&nbsp;", " "))
                    .as(format.name())
                    .contains(said);
        }
        assertThat(written("junit", run, Gate.none(), language)).contains("<flakyFailure", "<rerunFailure");
        assertThat(written("sarif", run, Gate.none(), language)).contains("\"ruleId\" : \"flaky-walk\"");
        assertThat(written("json", run, Gate.none(), language)).contains("\"steadiness\": \"flaky\"");
    }

    @Test
    void what_a_page_says_is_no_markup_and_calls_nobody() throws IOException {
        assertThat(written("markdown", Runs.hostile(HOSTILE), Gate.none(), "fr"))
                .doesNotContain("<b>", "@team", "#12", "`x`", "⟦data");
    }

    @Test
    void the_index_never_comes_first_in_the_comment() throws IOException {
        String text = written("markdown", Runs.two(), Gates.compared(Runs.two()), "fr");
        assertThat(text.indexOf("Indice")).isGreaterThan(text.indexOf("Seuil"));
        assertThat(text.indexOf("Seuil")).isGreaterThan(text.indexOf("Pas pour tous"));
    }

    private static List<ReportFormat> formats(Gate gate) {
        return Stream.concat(
                        Reports.all(Runs.EXPLANATIONS).stream(), Reports.forTools(Runs.EXPLANATIONS, gate).stream())
                .toList();
    }

    private static String written(String name, RunResult run, Gate gate, String language) throws IOException {
        ReportFormat format = formats(gate).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return written(format, run, language);
    }

    private static String written(ReportFormat format, RunResult run, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(run, Score.of(run), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Element> suites(RunResult run, Gate gate) throws Exception {
        byte[] xml = written("junit", run, gate, "fr").getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        NodeList found = document.getElementsByTagName("testsuite");
        List<Element> suites = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            suites.add((Element) found.item(i));
        }
        assertThat(suites).isNotEmpty();
        return suites;
    }

    private static Schema surefire() throws Exception {
        String file = "surefire-3.5.4/maven-surefire-plugin/src/site/resources/xsd/surefire-test-report.xsd";
        try (InputStream in = resource(file)) {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(in));
        }
    }

    private static JsonSchema sarifSchema() throws IOException {
        try (InputStream in = resource("schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ToolFormatsTest.class.getClassLoader().getResourceAsStream(name), name);
    }
}
